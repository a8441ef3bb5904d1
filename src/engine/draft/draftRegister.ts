/** The register: every action as a row of an Excel Table. */
import type { Analysis } from "../model/analysis";
import type { SheetDraft } from "../model/draft";
import type { PlannedRegister } from "../model/registerRefresh";
import { runSteps, type Steps } from "../model/steps";
import { QUIET, TITLE_PAINT } from "./palette";
import { planMarkings } from "./planTitle";
import { dressHeadings, dressRows, drawHelp } from "./registerLooks";
import { registerNames, type RegisterNames } from "./registerNames";
import { filledColumnsInSteps, subtitleOf, type FilledColumn } from "./registerTable";
import { area, SheetSketch } from "./sheetSketch";

/** The table's heading row; a title and a line on the plan stand above it. */
const HEADING_ROW = 3;
/** The first action's. */
export const FIRST_ROW = HEADING_ROW + 1;

/** Characters that can still be read on a page in landscape. */
const PAGE_WIDTH = 260;

/**
 * A register of some or all plans of the workbook, in their order. This is the first one; what stands already is
 * brought up to date by `redraftRegister`.
 */
export function draftRegister(analysis: Analysis, register?: PlannedRegister): SheetDraft {
  return runSteps(draftRegisterInSteps(analysis, register));
}

/** The same, pausing after each few milliseconds of work. */
export function* draftRegisterInSteps(
  analysis: Analysis,
  register: PlannedRegister = registerForAll(analysis),
): Steps<SheetDraft> {
  const columns = yield* filledColumnsInSteps(analysis, register.plans);
  const names = registerNames(analysis, register);
  const rows = Math.max(1, columns[0]?.values.length ?? 0);
  const pagesWide = Math.ceil(columns.reduce((sum, column) => sum + column.width, 0) / PAGE_WIDTH);
  const ref = pagesWide > 1 ? columns.findIndex(({ heading }) => heading === "Ref") : -1;
  const sketch = new SheetSketch({
    kind: register.kind,
    name: names.sheet,
    columnWidths: columns.map((column) => column.width),
    frozenRows: HEADING_ROW + 1,
    showGridlines: false,
    page: {
      orientation: "Landscape",
      pagesWide,
      repeatRows: { first: HEADING_ROW, last: HEADING_ROW },
      // On the pages to the right, too, each line says which action it is of.
      ...(ref === -1 ? {} : { repeatColumns: { first: ref, last: ref } }),
      footer: "Page &P of &N",
      marking: planMarkings(analysis),
    },
  });
  // Over a column that is printed again, a part of the title would be, too.
  drawHead(sketch, names, subtitleOf(analysis, register.plans), ref + 1);
  drawTable(sketch, names, columns, rows);
  const placed = columns.map((known, column) => ({ column, heading: known.heading, known }));
  dressRows(sketch, placed, HEADING_ROW + 1, rows);
  dressHeadings(sketch, placed, HEADING_ROW);
  drawHelp(sketch, placed, HEADING_ROW + 1, rows, analysis);
  return sketch.draft();
}

/** One of all plans, which does not stand yet. */
export function registerForAll({ plans }: Analysis): PlannedRegister {
  return { kind: "register", plans, kept: null };
}

function drawHead(sketch: SheetSketch, { title }: RegisterNames, subtitle: string, column: number): void {
  sketch
    .height(0, 26)
    .row(0, column, [title])
    .style(area(0, column), { fontSize: 16, bold: true, fontColour: TITLE_PAINT.fill })
    .row(1, column, [subtitle])
    .style(area(1, column), { fontColour: QUIET });
}

function drawTable(
  sketch: SheetSketch,
  { table }: RegisterNames,
  columns: readonly FilledColumn[],
  rows: number,
): void {
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
      name: table,
      area: area(HEADING_ROW, 0, rows + 1, columns.length),
      style: "TableStyleLight1",
    });
}
