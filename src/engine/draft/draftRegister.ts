/** The register: every action as a row of an Excel Table. */
import { longDate } from "../model/calendar";
import type { Analysis } from "../model/analysis";
import type { SheetDraft } from "../model/draft";
import { STATUS_NAMES, STATUS_WORDS } from "../model/standing";
import { extraColumns } from "./extraColumns";
import { LINK, QUIET, RATING_PAINT, ROW_LINE, TITLE_PAINT } from "./palette";
import { planMarkings, planTitle } from "./planTitle";
import { ratingsInUse } from "./ratingsInUse";
import { AS_WRITTEN_COLUMNS, PLAN_COLUMN, REGISTER_COLUMNS, type RegisterColumn } from "./registerColumns";
import { area, SheetSketch } from "./sheetSketch";

/** The name by which the summary's formulas know the register's table. */
export const REGISTER_TABLE = "ActionRegister";

/** The table's heading row; a title and a line on the plan stand above it. */
const HEADING_ROW = 3;

/** Characters that can still be read on a page in landscape. */
const PAGE_WIDTH = 260;

interface FilledColumn extends RegisterColumn {
  readonly values: ReturnType<RegisterColumn["value"]>[];
}

/**
 * One register for all plans of the workbook, in their order, with a Plan column where they stand on several
 * sheets. Columns that no action fills are left out, but for those that the summary counts by.
 */
export function draftRegister(analysis: Analysis): SheetDraft {
  const columns = filledColumns(analysis);
  const rows = Math.max(1, columns[0]?.values.length ?? 0);
  const sketch = new SheetSketch({
    kind: "register",
    name: "Action register",
    columnWidths: columns.map((column) => column.width),
    frozenRows: HEADING_ROW + 1,
    showGridlines: false,
    page: {
      orientation: "Landscape",
      pagesWide: Math.ceil(columns.reduce((sum, column) => sum + column.width, 0) / PAGE_WIDTH),
      repeatRows: { first: HEADING_ROW, last: HEADING_ROW },
      footer: "Page &P of &N",
    },
  });
  drawHead(sketch, analysis);
  drawTable(sketch, columns, rows);
  drawHelp(sketch, columns, rows, analysis);
  return sketch.draft();
}

function filledColumns(analysis: Analysis): readonly FilledColumn[] {
  const severalSheets = new Set(analysis.plans.map((plan) => plan.sheet)).size > 1;
  const own = severalSheets ? [PLAN_COLUMN, ...REGISTER_COLUMNS] : REGISTER_COLUMNS;
  const taken = [...own, ...AS_WRITTEN_COLUMNS].map((column) => column.heading);
  return [...own, ...extraColumns(analysis.plans, taken), ...AS_WRITTEN_COLUMNS]
    .map((column) => ({
      ...column,
      values: analysis.plans.flatMap((plan) => plan.actions.map((action) => column.value(action, plan))),
    }))
    .filter((column) => column.always === true || column.values.some((value) => value !== null));
}

function drawHead(sketch: SheetSketch, analysis: Analysis): void {
  const markings = planMarkings(analysis);
  const line = [planTitle(analysis), `as at ${longDate(analysis.asOf)}`, markings].filter(
    (part) => part !== "",
  );
  sketch
    .height(0, 26)
    .row(0, 0, ["Action register"])
    .style(area(0, 0), { fontSize: 16, bold: true, fontColour: TITLE_PAINT.fill })
    .row(1, 0, [line.join("  ·  ")])
    .style(area(1, 0), { fontColour: QUIET });
}

function drawTable(sketch: SheetSketch, columns: readonly FilledColumn[], rows: number): void {
  const whole = area(HEADING_ROW, 0, rows + 1, columns.length);
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
    .table({ name: REGISTER_TABLE, area: whole, style: "TableStyleLight1" })
    .style(area(HEADING_ROW + 1, 0, rows, columns.length), {
      vertical: "Top",
      wrap: true,
      rowLines: ROW_LINE,
    })
    .style(area(HEADING_ROW, 0, 1, columns.length), {
      ...TITLE_PAINT,
      bold: true,
      wrap: true,
      vertical: "Center",
    });
  columns.forEach((column, index) => {
    const body = area(HEADING_ROW + 1, index, rows);
    const whole = area(HEADING_ROW, index, rows + 1);
    if (column.numberFormat !== undefined) sketch.style(body, { numberFormat: column.numberFormat });
    if (column.centred === true) sketch.style(whole, { horizontal: "Center" });
    if (column.link === true) sketch.style(body, { fontColour: LINK });
  });
}

/** Drop-downs, and the colours that follow the rating's word. */
function drawHelp(
  sketch: SheetSketch,
  columns: readonly FilledColumn[],
  rows: number,
  analysis: Analysis,
): void {
  const bodyOf = (heading: string) =>
    area(
      HEADING_ROW + 1,
      columns.findIndex((column) => column.heading === heading),
      rows,
    );
  const ratings = ratingsInUse(analysis);
  sketch
    .choice({
      area: bodyOf("RAG"),
      items: ratings,
      message: `Choose ${orList(ratings)}, or leave it empty.`,
    })
    .choice({
      area: bodyOf("Status"),
      items: STATUS_WORDS.map((status) => STATUS_NAMES[status]),
      message: "Choose one of the statuses in the list: the board summary counts them.",
    })
    .colour({
      area: bodyOf("RAG"),
      words: ratings.map((rating) => ({ word: rating, ...RATING_PAINT[rating] })),
    });
}

function orList(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
