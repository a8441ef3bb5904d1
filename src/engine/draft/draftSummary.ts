/** The board summary: one page wide, figures by live formulas over the register. */
import type { Analysis } from "../model/analysis";
import type { SheetDraft } from "../model/draft";
import type { NamedTally } from "../model/figures";
import type { Action } from "../model/plan";
import { leadOf } from "../model/standing";
import { onOneLine, textOf } from "./actionTexts";
import { planMarkings } from "./planTitle";
import { registerPlace, type RegisterPlace } from "./registerPlace";
import { SheetSketch } from "./sheetSketch";
import { assignCommentary } from "./summary/assignCommentary";
import { breakdownRows, drawBreakdown, type Breakdown } from "./summary/drawBreakdown";
import { drawBudget, drawCompleteness } from "./summary/drawCompleteness";
import { drawExceptions } from "./summary/drawExceptions";
import { drawHead } from "./summary/drawHead";
import { drawEarlierCommentary, drawNotes } from "./summary/drawKept";
import { drawKey } from "./summary/drawKey";
import { drawMovement } from "./summary/drawMovement";
import { drawStanding, figureCells } from "./summary/drawStanding";
import { FigureLinks } from "./summary/figureLinks";
import { keepTogether } from "./summary/keepTogether";
import { keptTexts } from "./summary/keptTexts";
import { matchBlank, matchNames, type NamedColumn } from "./summary/nameMatches";
import { printsOfDraft } from "./summary/printOfCell";
import { GRID_WIDTHS, LABEL_WIDTH } from "./summary/summaryGrid";

/** The title and the as-at date stand on every page. */
const REPEATED = { first: 0, last: 1 };
const GROUP_LIMIT = 20;
const LEAD_LIMIT = 10;
/** The title of the list with its headings; an action takes some three lines, and the first ones stay with the title. */
const ROWS_OF_A_HEADING = 4;
const ROWS_OF_AN_ACTION = 3;
const FIRST_ACTIONS = 4;
/** Completeness and key, where no list stands above them. */
const ROWS_OF_THE_END = 14;

/**
 * The page from top to bottom: what plan, the figures in words, the large figures, status and rating with charts, when
 * the open actions are due, the breakdowns, what needs attention, what moved, how complete it all is, the key of the
 * ratings; at its foot what people typed on the page that stood before and that has no other place.
 */
export function draftSummary(
  analysis: Analysis,
  place: RegisterPlace = registerPlace(analysis, null),
): SheetDraft {
  const sketch = new SheetSketch({
    kind: "summary",
    name: "Board summary",
    columnWidths: GRID_WIDTHS,
    frozenRows: 2,
    showGridlines: false,
    page: {
      orientation: "Landscape",
      pagesWide: 1,
      repeatRows: REPEATED,
      footer: "Page &P of &N",
      marking: planMarkings(analysis),
    },
  });
  const links = new FigureLinks(analysis, place);
  const kept = keptTexts(analysis.snapshot.summary);
  const commentary = assignCommentary(kept.commentary, analysis.plans);
  const cells = figureCells(analysis);
  drawHead(sketch, analysis, cells, links);
  let row = drawStanding(sketch, analysis, links);
  for (const breakdown of breakdowns(analysis)) {
    row = keepTogether(sketch, row, breakdownRows(breakdown), REPEATED.last + 1);
    row = drawBreakdown(sketch, links, row, breakdown);
  }
  row = drawBudget(sketch, analysis.figures.budget, row);
  const first = Math.min(analysis.figures.exceptions.length, FIRST_ACTIONS);
  const rows = ROWS_OF_A_HEADING + first * ROWS_OF_AN_ACTION;
  row = keepTogether(sketch, row, rows, REPEATED.last + 1);
  sketch.fixHeights(0, row);
  row = drawExceptions(sketch, analysis, commentary.byAction, row);
  row = drawMovement(sketch, analysis, links, row);
  if (first === 0 && analysis.figures.movement === undefined)
    row = keepTogether(sketch, row, ROWS_OF_THE_END, REPEATED.last + 1);
  row = drawCompleteness(sketch, analysis, links, cells.open, row);
  row = drawKey(sketch, analysis, row);
  row = drawEarlierCommentary(sketch, analysis, commentary, row);
  drawNotes(sketch, kept.notes, row);
  const draft = sketch.draft();
  return { ...draft, prints: printsOfDraft(draft, sketch.typedAreas) };
}

/** By sheet where there are several, by recommendation where the plan has any, and by lead. */
function breakdowns(analysis: Analysis): readonly Breakdown[] {
  const actions = analysis.plans.flatMap((plan) => plan.actions);
  const sheetOf = new Map(
    analysis.plans.flatMap((plan) => plan.actions.map((action) => [action.id, plan.sheet] as const)),
  );
  const plan: NamedColumn = { heading: "Plan", nameOf: (action) => sheetOf.get(action.id) ?? "" };
  const group: NamedColumn = { heading: "Recommendation", nameOf: (action) => textOf(action.group) };
  const lead: NamedColumn = { heading: "Lead", nameOf: (action) => leadOf(action) ?? "" };
  const sheets = [...new Set(analysis.plans.map((one) => one.sheet))];
  const groups = namesOf(group, analysis.figures.byGroup, actions);
  const leads = namesOf(lead, busiestFirst(analysis.figures.byLead), actions);
  return [
    {
      title: "By plan",
      matches: sheets.length > 1 ? matchNames(plan, sheets, LABEL_WIDTH) : [],
      limit: GROUP_LIMIT,
    },
    {
      title: "By recommendation",
      matches: groups.named.length === 0 ? [] : [...groups.named, ...groups.blank],
      limit: GROUP_LIMIT,
      chart: "ActionPlanRecommendations",
    },
    { title: "By lead", matches: [...leads.named, ...leads.blank], limit: LEAD_LIMIT },
  ].filter((breakdown) => breakdown.matches.length > 0);
}

/** Who has most overdue, then most open; those alike in the order of the plan. */
function busiestFirst(leads: readonly NamedTally[]): readonly NamedTally[] {
  return [...leads].sort((one, other) => other.overdue - one.overdue || other.open - one.open);
}

/** The names among the tallies, and the line of those without a name, as far as there are any. */
function namesOf(column: NamedColumn, tallies: readonly NamedTally[], actions: readonly Action[]) {
  const written = new Set(actions.map((action) => onOneLine(column.nameOf(action))));
  const named = tallies.filter((tally) => written.has(tally.name)).map((tally) => tally.name);
  const rest = tallies.find((tally) => !written.has(tally.name));
  return {
    named: matchNames(column, named, LABEL_WIDTH),
    blank: rest === undefined ? [] : [matchBlank(column, rest.name)],
  };
}
