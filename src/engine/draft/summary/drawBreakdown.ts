/** One line a recommendation, a lead or a sheet, with its figures. */
import { cellName } from "../../model/address";
import { ACCENT, HEADING_PAINT, LINE, RATING_PAINT, ROW_LINE } from "../palette";
import { area, type SheetSketch } from "../sheetSketch";
import type { NameMatch } from "./nameMatches";
import { breakdownFormulas, wholeRegisterFormulas } from "./registerFormulas";
import { COUNT_FORMAT, GRID_COLUMNS, STATUS_TABLE } from "./summaryGrid";

const HEADINGS = ["Actions", "Complete", "Open", "Red", "Amber", "Green", "Overdue"] as const;
/** More lines than that are no summary: the rest is counted together. */
const LINE_LIMIT = 25;

/** Draws the part from `top` on and returns the first free row, one left empty. */
export function drawBreakdown(
  sketch: SheetSketch,
  top: number,
  title: string,
  matches: readonly NameMatch[],
): number {
  const shown = matches.slice(0, LINE_LIMIT);
  drawHeading(sketch, top, title);
  const first = top + 1;
  shown.forEach((match, index) => {
    const row = first + index;
    sketch
      .row(row, 0, [match.label])
      .row(row, STATUS_TABLE, breakdownFormulas(match.criterion).map(asFormula));
  });
  const total = first + shown.length + (shown.length < matches.length ? 1 : 0);
  if (total > first + shown.length) drawRest(sketch, total - 1, first, matches.length - shown.length);
  sketch.row(total, 0, ["Total"]).row(total, STATUS_TABLE, wholeRegisterFormulas.map(asFormula));
  sketch
    .style(area(first, 0, total - first, GRID_COLUMNS), { rowLines: ROW_LINE })
    .style(area(total, 0, 1, GRID_COLUMNS), { bold: true, underline: LINE })
    .style(area(first, STATUS_TABLE, total - first + 1, HEADINGS.length), {
      numberFormat: COUNT_FORMAT,
      horizontal: "Center",
    });
  return total + 2;
}

function drawHeading(sketch: SheetSketch, row: number, title: string): void {
  sketch
    .row(row, 0, [title])
    .row(row, STATUS_TABLE, HEADINGS)
    .style(area(row, 0, 1, GRID_COLUMNS), { ...HEADING_PAINT, bold: true, underline: LINE })
    .style(area(row, 0), { fontSize: 12, fontColour: ACCENT })
    .style(area(row, STATUS_TABLE, 1, HEADINGS.length), { horizontal: "Center" });
  for (const rating of ["Red", "Amber", "Green"] as const) {
    sketch.style(area(row, STATUS_TABLE + HEADINGS.indexOf(rating)), RATING_PAINT[rating]);
  }
}

/** What the whole register holds beyond the lines above. */
function drawRest(sketch: SheetSketch, row: number, first: number, count: number): void {
  const formulas = HEADINGS.map((_, index) => {
    const column = STATUS_TABLE + index;
    const above = `${cellName({ row: first, column })}:${cellName({ row: row - 1, column })}`;
    return asFormula(`${wholeRegisterFormulas[index] as string}-SUM(${above})`);
  });
  sketch.row(row, 0, [`${count} more`]).row(row, STATUS_TABLE, formulas);
}

function asFormula(formula: string): { formula: string } {
  return { formula: `=${formula}` };
}
