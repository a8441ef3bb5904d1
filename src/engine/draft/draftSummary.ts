/** The board summary: one page wide, figures by live formulas over the register. */
import type { Analysis } from "../model/analysis";
import type { SheetDraft } from "../model/draft";
import type { NamedTally } from "../model/figures";
import type { Action } from "../model/plan";
import type { PlannedRegister, RefreshedRegister } from "../model/registerRefresh";
import { leadOf } from "../model/standing";
import { runSteps, type Steps } from "../model/steps";
import { onOneLine, textOf } from "./actionTexts";
import { registerForAll } from "./draftRegister";
import { freeOfPlans } from "./freeName";
import { planMarkings } from "./planTitle";
import { registerPlaceInSteps } from "./registerPlace";
import { SheetSketch } from "./sheetSketch";
import { assignCommentary } from "./summary/assignCommentary";
import { breakdownRows, drawBreakdown, type Breakdown } from "./summary/drawBreakdown";
import { COMPLETENESS_ROWS, drawBudget, drawCompleteness } from "./summary/drawCompleteness";
import { drawExceptions } from "./summary/drawExceptions";
import { drawHead } from "./summary/drawHead";
import { drawEarlierCommentary, drawNotes } from "./summary/drawKept";
import { drawKey, keyRows } from "./summary/drawKey";
import { drawMovement, movementRows } from "./summary/drawMovement";
import { drawStanding, figureCells } from "./summary/drawStanding";
import { countedActionsInSteps, FigureLinks } from "./summary/figureLinks";
import { keepTogether } from "./summary/keepTogether";
import { keptTexts } from "./summary/keptTexts";
import { matchBlank, matchNames, type NamedColumn } from "./summary/nameMatches";
import { printsOfDraft } from "./summary/printOfCell";
import { GRID_WIDTHS, LABEL_WIDTH } from "./summary/summaryGrid";

/** The title and the as-at date stand on every page. */
const REPEATED = { first: 0, last: 1 };
const GROUP_LIMIT = 20;
const LEAD_LIMIT = 10;
const LEAST_LEADS = 5;
/** The title of the list with its headings; an action takes some three lines, and the first ones stay with the title. */
const ROWS_OF_A_HEADING = 4;
const ROWS_OF_AN_ACTION = 3;
const FIRST_ACTIONS = 4;

/**
 * The page from top to bottom: what plan, the figures in words, the large figures, status and rating with charts, when
 * the open actions are due, the breakdowns, what needs attention, what moved, how complete it all is, the key of the
 * ratings; at its foot what people typed on the page that stood before and that has no other place.
 */
export function draftSummary(analysis: Analysis): SheetDraft {
  return runSteps(draftSummaryInSteps(analysis, [registerForAll(analysis)]));
}

/** The same over the given registers, pausing after each few milliseconds of work. */
export function* draftSummaryInSteps(
  analysis: Analysis,
  registers: readonly (PlannedRegister | RefreshedRegister)[],
): Steps<SheetDraft> {
  const place = yield* registerPlaceInSteps(analysis, registers);
  const sketch = new SheetSketch({
    kind: "summary",
    name: freeOfPlans("Board summary", analysis),
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
  const links = new FigureLinks(yield* countedActionsInSteps(analysis, place), place);
  const kept = keptTexts(analysis.snapshot.summary);
  const commentary = assignCommentary(kept.commentary, analysis.plans);
  const cells = figureCells(analysis);
  yield;
  drawHead(sketch, analysis, cells, links);
  let row = drawStanding(sketch, analysis, links);
  yield;
  for (const wanted of yield* breakdownsInSteps(analysis, links)) {
    const breakdown = fitted(sketch, row, wanted);
    row = keepTogether(sketch, row, breakdownRows(breakdown), REPEATED.last + 1);
    row = drawBreakdown(sketch, links, row, breakdown);
    yield;
  }
  row = drawBudget(sketch, analysis.figures.budget, row);
  const first = Math.min(analysis.figures.exceptions.length, FIRST_ACTIONS);
  const rows = ROWS_OF_A_HEADING + first * ROWS_OF_AN_ACTION;
  row = keepTogether(sketch, row, rows, REPEATED.last + 1);
  sketch.fixHeights(0, row);
  row = drawExceptions(sketch, analysis, commentary.byAction, row);
  yield;
  row = keepTogether(sketch, row, movementRows(analysis), REPEATED.last + 1);
  row = drawMovement(sketch, analysis, links, row);
  yield;
  row = keepTogether(sketch, row, Math.max(COMPLETENESS_ROWS, keyRows(analysis)), REPEATED.last + 1);
  const end = drawCompleteness(sketch, analysis, links, cells.open, row);
  row = Math.max(end, drawKey(sketch, analysis, row));
  row = drawEarlierCommentary(sketch, analysis, commentary, row);
  drawNotes(sketch, kept.notes, row);
  yield;
  const draft = sketch.draft();
  return { ...draft, prints: printsOfDraft(draft, sketch.typedAreas) };
}

/** With as many lines as the page has room for, where it may have fewer than wanted. */
function fitted(sketch: SheetSketch, row: number, wanted: Breakdown): Breakdown {
  for (let { limit } = wanted; limit >= (wanted.least ?? wanted.limit); limit--) {
    const breakdown = { ...wanted, limit };
    if (keepTogether(sketch, row, breakdownRows(breakdown), REPEATED.last + 1) === row) return breakdown;
  }
  return wanted;
}

/** By sheet where there are several, by recommendation where the plan has any, and by lead. */
function* breakdownsInSteps(analysis: Analysis, links: FigureLinks): Steps<readonly Breakdown[]> {
  const actions = analysis.plans.flatMap((plan) => plan.actions);
  const sheets = [...new Set(analysis.plans.map((one) => one.sheet))];
  const sheetOf = new Map(
    (sheets.length > 1 ? analysis.plans : []).flatMap((plan) =>
      plan.actions.map((action) => [action.id, plan.sheet] as const),
    ),
  );
  const plan: NamedColumn = { heading: "Plan", nameOf: (action) => sheetOf.get(action.id) ?? "" };
  const group: NamedColumn = { heading: "Recommendation", nameOf: (action) => textOf(action.group) };
  const lead: NamedColumn = { heading: "Lead", nameOf: (action) => leadOf(action) ?? "" };
  const groups = namesOf(group, analysis.figures.byGroup, actions);
  yield;
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
    { title: "By lead", matches: [...leads.named, ...leads.blank], limit: LEAD_LIMIT, least: LEAST_LEADS },
  ].filter(({ matches: [first] }) => first !== undefined && links.canCount(first));
}

/** Who has most overdue, then most open; those alike in the order of the plan. */
function busiestFirst(leads: readonly NamedTally[]): readonly NamedTally[] {
  return [...leads].sort((one, other) => other.overdue - one.overdue || other.open - one.open);
}

/** The names among the tallies, and the line of those without a name, as far as there are any. */
function namesOf(column: NamedColumn, tallies: readonly NamedTally[], actions: readonly Action[]) {
  const different = new Set<string>();
  for (const action of actions) different.add(column.nameOf(action));
  const written = new Set<string>();
  for (const name of different) written.add(onOneLine(name));
  const named = tallies.filter((tally) => written.has(tally.name)).map((tally) => tally.name);
  const rest = tallies.find((tally) => !written.has(tally.name));
  return {
    named: matchNames(column, named, LABEL_WIDTH),
    blank: rest === undefined ? [] : [matchBlank(column, rest.name)],
  };
}
