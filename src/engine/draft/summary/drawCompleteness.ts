/** What the open actions lack, how fresh the word on them is, and the shares of the budget. */
import type { Analysis } from "../../model/analysis";
import { cellName } from "../../model/address";
import { longDate } from "../../model/calendar";
import { STALE_DAYS, type BudgetShares, type ProgressFreshness } from "../../model/figures";
import { HEADING_PAINT, LINE, QUIET, ROW_LINE } from "../palette";
import { area, type SheetSketch } from "../sheetSketch";
import { drawPartTitle } from "./drawPartTitle";
import type { FigureLinks } from "./figureLinks";
import { PART_TITLES } from "./partTitles";
import { countOpenRating, countWithoutDue, countWithoutLead, type RegisterFigure } from "./registerFigures";
import { shorten } from "./splitLines";
import { COUNT_FORMAT, FIGURES, LABEL, LABEL_WIDTH, SHARE_FORMAT } from "./summaryGrid";

/** Title, note of up to two lines, heading and the three lines. */
export const COMPLETENESS_ROWS = 7;
/** Characters of the note: the key of the ratings stands to its right. */
const NOTE_WIDTH = 98;

/** Draws the part from `top` on and returns the first free row, one left empty. */
export function drawCompleteness(
  sketch: SheetSketch,
  analysis: Analysis,
  links: FigureLinks,
  openCell: string,
  top: number,
): number {
  const { freshness } = analysis.figures;
  const heading = drawPartTitle(
    sketch,
    top,
    PART_TITLES.completeness,
    freshness === undefined ? "No action is open." : freshnessInWords(freshness, longDate(analysis.asOf)),
    { column: 0, width: NOTE_WIDTH },
  );
  if (freshness === undefined) return heading + 1;
  const lines: readonly (readonly [string, RegisterFigure])[] = [
    ["Without a lead", countWithoutLead],
    ["Without a due date", countWithoutDue],
    ["Without a rating", countOpenRating("Not rated")],
  ];
  sketch
    .row(heading, LABEL, ["Open actions", "Actions", "Share"])
    .style(area(heading, LABEL, 1, 3), { ...HEADING_PAINT, bold: true, underline: LINE })
    .style(area(heading, FIGURES, lines.length + 1, 2), { horizontal: "Center" })
    .style(area(heading + 1, LABEL, lines.length, 3), { rowLines: ROW_LINE })
    .style(area(heading + 1, FIGURES, lines.length), { numberFormat: COUNT_FORMAT })
    .style(area(heading + 1, FIGURES + 1, lines.length), { numberFormat: SHARE_FORMAT });
  lines.forEach(([label, figure], index) => {
    const row = heading + 1 + index;
    const share = `=IF(${openCell}=0,0,${cellName({ row, column: FIGURES })}/${openCell})`;
    sketch.row(row, LABEL, [label, links.figure(figure), { formula: share }]);
  });
  return heading + 1 + lines.length + 1;
}

/** "Progress is written for 20 of 26 open actions. …" */
function freshnessInWords(
  { withoutProgress, dated, newest, stale }: ProgressFreshness,
  asOf: string,
): string {
  const without =
    withoutProgress === 0
      ? "Every open action has a word of progress."
      : `${withoutProgress} open ${withoutProgress === 1 ? "action has" : "actions have"} no word of progress.`;
  if (newest === null) return `${without} None of it is dated, as at ${asOf}.`;
  const old = stale === 0 ? "none is" : stale === 1 ? "1 is" : `${stale} are`;
  return `${without} The newest is of ${longDate(newest)}; of ${dated} with a date, ${old} older than ${STALE_DAYS} days, as at ${asOf}.`;
}

/** Draws the part from `top` on, where the plan gives shares, and returns the first free row. */
export function drawBudget(sketch: SheetSketch, budget: BudgetShares | undefined, top: number): number {
  if (budget === undefined) return top;
  const { shares } = budget;
  const total = Math.round(budget.total * 10) / 10;
  const verdict = total === 100 ? "They add up to 100%." : `They add up to ${total}%, not to 100%.`;
  const first = drawPartTitle(sketch, top, PART_TITLES.budget, `As the plan gives them. ${verdict}`);
  const end = first + shares.length;
  sketch
    .rows(
      first,
      LABEL,
      shares.map(({ name, percent }) => [shorten(name, LABEL_WIDTH), percent / 100]),
    )
    .row(end, LABEL, [
      "Total",
      {
        formula: `=SUM(${cellName({ row: first, column: FIGURES })}:${cellName({ row: end - 1, column: FIGURES })})`,
      },
    ])
    .style(area(first, LABEL, shares.length, 2), { rowLines: ROW_LINE })
    .style(area(end, LABEL, 1, 2), { bold: true, underline: LINE })
    .style(area(first, FIGURES, shares.length + 1), { numberFormat: "0.#%", horizontal: "Center" })
    .style(area(first, LABEL, shares.length), { fontColour: QUIET });
  return end + 2;
}
