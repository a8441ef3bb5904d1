/** The board summary: one page wide, figures by live formulas over the register. */
import type { Analysis } from "../model/analysis";
import type { SheetDraft } from "../model/draft";
import type { NamedTally } from "../model/figures";
import { leadOf } from "../model/standing";
import { onOneLine, textOf } from "./actionTexts";
import { SheetSketch } from "./sheetSketch";
import { drawBreakdown } from "./summary/drawBreakdown";
import { drawExceptions } from "./summary/drawExceptions";
import { drawHead } from "./summary/drawHead";
import { drawStanding, figureCells } from "./summary/drawStanding";
import { matchBlank, matchNames, type NameMatch } from "./summary/nameMatches";
import { GRID_WIDTHS } from "./summary/summaryGrid";

/** Characters of a recommendation that fit on a line of the page. */
const NAME_WIDTH = 84;

/**
 * The page from top to bottom: what plan, the figures in words, the large figures, status and rating with
 * charts and key, the breakdowns, and the list of what needs attention.
 */
export function draftSummary(analysis: Analysis): SheetDraft {
  const sketch = new SheetSketch({
    kind: "summary",
    name: "Board summary",
    columnWidths: GRID_WIDTHS,
    frozenRows: 2,
    showGridlines: false,
    page: {
      orientation: "Landscape",
      pagesWide: 1,
      repeatRows: { first: 0, last: 1 },
      footer: "Page &P of &N",
    },
  });
  drawHead(sketch, analysis, figureCells(analysis));
  let row = drawStanding(sketch, analysis);
  for (const { title, matches } of breakdowns(analysis)) row = drawBreakdown(sketch, row, title, matches);
  drawExceptions(sketch, analysis, row);
  return sketch.draft();
}

interface Breakdown {
  readonly title: string;
  readonly matches: readonly NameMatch[];
}

/** By sheet where there are several, by recommendation where the plan has any, and by lead. */
function breakdowns(analysis: Analysis): readonly Breakdown[] {
  const actions = analysis.plans.flatMap((plan) => plan.actions);
  const sheets = [...new Set(analysis.plans.map((plan) => plan.sheet))];
  const groups = namesOf(analysis.figures.byGroup, new Set(actions.map((a) => onOneLine(textOf(a.group)))));
  const leads = namesOf(analysis.figures.byLead, new Set(actions.map((a) => onOneLine(leadOf(a) ?? ""))));
  return [
    { title: "By plan", matches: sheets.length > 1 ? matchNames("Plan", sheets, NAME_WIDTH) : [] },
    {
      title: "By recommendation",
      matches:
        groups.named.length === 0
          ? []
          : [...matchNames("Recommendation", groups.named, NAME_WIDTH), ...groups.blank("Recommendation")],
    },
    { title: "By lead", matches: [...matchNames("Lead", leads.named, NAME_WIDTH), ...leads.blank("Lead")] },
  ].filter((breakdown) => breakdown.matches.length > 0);
}

/** The names among the tallies, and the line of those without a name, as far as there are any. */
function namesOf(tallies: readonly NamedTally[], written: ReadonlySet<string>) {
  const named = tallies.filter((tally) => written.has(tally.name)).map((tally) => tally.name);
  const rest = tallies.find((tally) => !written.has(tally.name));
  return {
    named,
    blank: (heading: string) => (rest === undefined ? [] : [matchBlank(heading, rest.name)]),
  };
}
