/** The register: every action as a row of an Excel Table. */
import type { Analysis } from "../model/analysis";
import type { SheetDraft } from "../model/draft";
import { QUIET, TITLE_PAINT } from "./palette";
import { planMarkings } from "./planTitle";
import { dressHeadings, dressRows, drawHelp } from "./registerLooks";
import { filledColumns, subtitleOf, type FilledColumn } from "./registerTable";
import { area, SheetSketch } from "./sheetSketch";

/** The name by which the summary's formulas know the register's table. */
export const REGISTER_TABLE = "ActionRegister";

/** The name that the register's sheet gets, where nobody else's has it. */
export const REGISTER_SHEET = "Action register";

/** The table's heading row; a title and a line on the plan stand above it. */
const HEADING_ROW = 3;
/** The first action's. */
export const FIRST_ROW = HEADING_ROW + 1;

/** Characters that can still be read on a page in landscape. */
const PAGE_WIDTH = 260;

/**
 * One register for all plans of the workbook, in their order. This is the first one; what stands already is
 * brought up to date by `redraftRegister`.
 */
export function draftRegister(analysis: Analysis): SheetDraft {
  const columns = filledColumns(analysis);
  const rows = Math.max(1, columns[0]?.values.length ?? 0);
  const sketch = new SheetSketch({
    kind: "register",
    name: REGISTER_SHEET,
    columnWidths: columns.map((column) => column.width),
    frozenRows: HEADING_ROW + 1,
    showGridlines: false,
    page: {
      orientation: "Landscape",
      pagesWide: Math.ceil(columns.reduce((sum, column) => sum + column.width, 0) / PAGE_WIDTH),
      repeatRows: { first: HEADING_ROW, last: HEADING_ROW },
      footer: "Page &P of &N",
      marking: planMarkings(analysis),
    },
  });
  drawHead(sketch, analysis);
  drawTable(sketch, columns, rows);
  const placed = columns.map((known, column) => ({ column, heading: known.heading, known }));
  dressRows(sketch, placed, HEADING_ROW + 1, rows);
  dressHeadings(sketch, placed, HEADING_ROW);
  drawHelp(sketch, placed, HEADING_ROW + 1, rows, analysis);
  return sketch.draft();
}

function drawHead(sketch: SheetSketch, analysis: Analysis): void {
  sketch
    .height(0, 26)
    .row(0, 0, ["Action register"])
    .style(area(0, 0), { fontSize: 16, bold: true, fontColour: TITLE_PAINT.fill })
    .row(1, 0, [subtitleOf(analysis)])
    .style(area(1, 0), { fontColour: QUIET });
}

function drawTable(sketch: SheetSketch, columns: readonly FilledColumn[], rows: number): void {
  sketch
    .row(
      HEADING_ROW,
      0,
      columns.map((column) => column.heading),
    )
    .rows(
      HEADING_ROW + 1,
      0,
      Array.from({ length: rows }, (_, row) => columns.map((column) => column.values[row] ?? null)),
    )
    .table({
      name: REGISTER_TABLE,
      area: area(HEADING_ROW, 0, rows + 1, columns.length),
      style: "TableStyleLight1",
    });
}
