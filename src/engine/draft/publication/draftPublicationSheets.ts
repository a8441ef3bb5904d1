/**
 * The publication copy as sheets, after the Government Analysis Function's guidance on accessible spreadsheets: a
 * cover, one table a sheet with its title in A1, no merged cells, no blank rows, no colour, no headers and footers.
 * (analysisfunction.civilservice.gov.uk, "Releasing statistics in spreadsheets")
 */
import { serialOfDate } from "../../model/calendar";
import type { Analysis } from "../../model/analysis";
import type { DraftValue, SheetDraft } from "../../model/draft";
import type { PublicationOptions, PublicationSheetKind } from "../../model/publication";
import { ROWS_IN_A_STEP, runSteps, type Steps } from "../../model/steps";
import { sheetLink } from "../sheetLink";
import { area, SheetSketch } from "../sheetSketch";
import { NOT_GIVEN, publishedPlan, type PublishedPlan, type PublishedValue } from "./publishedPlan";

const NAMES: Readonly<Record<PublicationSheetKind, string>> = {
  "publication-cover": "Publication cover",
  "publication-figures": "Publication figures",
  "publication-actions": "Publication actions",
};
/** Large enough to be read without zooming. */
const TITLE_SIZE = 16;
const TABLE_STYLE = "TableStyleLight1";
const ONE_TABLE = "This worksheet contains one table.";
/** Under the title and a sentence on the sheet. */
const HEADING_ROW = 2;

/** Cover, figures and actions, in this order. */
export function draftPublicationSheets(
  analysis: Analysis,
  options: PublicationOptions,
): readonly SheetDraft[] {
  return runSteps(draftPublicationSheetsInSteps(analysis, options));
}

/** The same, pausing after each few milliseconds of work. */
export function* draftPublicationSheetsInSteps(
  analysis: Analysis,
  options: PublicationOptions,
): Steps<readonly SheetDraft[]> {
  const plan = publishedPlan(analysis, options);
  yield;
  const actions = yield* draftActionsInSteps(plan, analysis.snapshot.date1904);
  return [draftCover(plan), draftFigures(plan), actions];
}

function draftCover(plan: PublishedPlan): SheetDraft {
  const link = (kind: PublicationSheetKind, label: string) =>
    sheetLink({ sheet: NAMES[kind], row: 0, column: 0 }, label);
  const lines: readonly DraftValue[] = [
    plan.title,
    plan.words,
    ...plan.facts.map(([label, text]) => `${label}: ${text}`),
    "Worksheets in this copy:",
    link("publication-figures", plan.figures.title),
    link("publication-actions", "All actions"),
    `“${NOT_GIVEN}” stands where the plan says nothing.`,
  ];
  const sketch = sheetOf("publication-cover", [90]);
  sketch
    .rows(
      0,
      0,
      lines.map((line) => [line]),
    )
    .style(area(0, 0), { fontSize: TITLE_SIZE, bold: true })
    .style(area(0, 0, lines.length), { wrap: true, vertical: "Top" });
  return sketch.draft();
}

function draftFigures({ figures }: PublishedPlan): SheetDraft {
  const widths = figures.headings.map((_, column) => (column === 0 ? 60 : 14));
  const sketch = sheetOf("publication-figures", widths);
  drawTable(sketch, figures.title, "PublishedFigures", [figures.headings, ...figures.rows]);
  return sketch.draft();
}

function* draftActionsInSteps({ fields, actions }: PublishedPlan, date1904: boolean): Steps<SheetDraft> {
  const rows: (readonly DraftValue[])[] = [fields.map((field) => field.heading)];
  for (const action of actions) {
    rows.push(fields.map((field) => cellOf(field.value(action), date1904)));
    if (rows.length % ROWS_IN_A_STEP === 0) yield;
  }
  const sketch = sheetOf(
    "publication-actions",
    fields.map((field) => field.width),
  );
  drawTable(sketch, "All actions", "PublishedActions", rows);
  fields.forEach(({ heading }, column) => {
    const body = area(HEADING_ROW + 1, column, actions.length);
    if (heading === "Due") sketch.style(body, { numberFormat: "d mmmm yyyy", horizontal: "Left" });
  });
  return sketch.draft();
}

function sheetOf(kind: PublicationSheetKind, columnWidths: readonly number[]): SheetSketch {
  return new SheetSketch({
    kind,
    name: NAMES[kind],
    columnWidths,
    frozenRows: 0,
    showGridlines: true,
    page: { orientation: "Landscape", pagesWide: 1 },
  });
}

function drawTable(
  sketch: SheetSketch,
  title: string,
  name: string,
  rows: readonly (readonly DraftValue[])[],
): void {
  const columns = rows[0]?.length ?? 0;
  sketch
    .row(0, 0, [title])
    .row(1, 0, [ONE_TABLE])
    .rows(HEADING_ROW, 0, rows)
    .table({ name, area: area(HEADING_ROW, 0, rows.length, columns), style: TABLE_STYLE })
    .style(area(0, 0), { fontSize: TITLE_SIZE, bold: true })
    .style(area(HEADING_ROW, 0, rows.length, columns), { wrap: true, vertical: "Top" })
    .style(area(HEADING_ROW, 0, 1, columns), { bold: true });
}

function cellOf(value: PublishedValue, date1904: boolean): DraftValue {
  if (typeof value === "object") return serialOfDate(value.day, date1904);
  return value.trim() === "" ? NOT_GIVEN : value;
}
