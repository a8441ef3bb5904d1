/** Workbooks of any kind for property tests, made through Office.js, and what they hold. */
import fc from "fast-check";
import { newWorkbook } from "./excel";
import type { Standin } from "../../src/standin/standin";

type Value = string | number | boolean;

export interface SheetWish {
  /** Under the headings of a table, or alone. */
  readonly cells: readonly (readonly Value[])[];
  readonly asTable: boolean;
  readonly bold: boolean;
  readonly fill: string | null;
  readonly dates: boolean;
  readonly merged: boolean;
  readonly rule: boolean;
  readonly choices: readonly string[];
  readonly chart: "ColumnClustered" | "Line" | "Pie" | null;
}

const WORDS = [
  "Visit",
  "Ångström",
  "a & b",
  "<b>",
  '"quoted"',
  "two\nlines",
  "=1+1",
  "1.10",
  "007",
  "1 May",
  "  x  ",
  "\u{1F469}\u200D\u{1F4BB}",
  "שלום",
  "_x0041_",
];
const value: fc.Arbitrary<Value> = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.string({ maxLength: 12 }).map((text) => text.replace(/[^\t\n -\u007e]/g, "?")),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.integer({ min: -4000, max: 4000 }).map((quarters) => quarters / 4),
  fc.boolean(),
);

export const sheetWish: fc.Arbitrary<SheetWish> = fc.record({
  cells: fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
    fc.array(fc.array(value, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  ),
  asTable: fc.boolean(),
  bold: fc.boolean(),
  fill: fc.constantFrom(null, "#1F3864", "#FFFF00"),
  dates: fc.boolean(),
  merged: fc.boolean(),
  rule: fc.boolean(),
  choices: fc.constantFrom([], ["Red", "Amber"], ["One & two"]),
  chart: fc.constantFrom(null, "ColumnClustered" as const, "Line" as const, "Pie" as const),
});

/** A workbook with a sheet for each wish: "Plan 1", "Plan 2" … */
export async function makeWorkbook(wishes: readonly SheetWish[]): Promise<Standin> {
  const standin = newWorkbook();
  await Excel.run(async (context) => {
    wishes.forEach((wish, index) => {
      const sheets = context.workbook.worksheets;
      const sheet = index === 0 ? sheets.getItem("Sheet1") : sheets.add(`Plan ${index + 1}`);
      if (index === 0) sheet.name = "Plan 1";
      fill(sheet, wish, index + 1);
    });
    await context.sync();
  });
  return standin;
}

function fill(sheet: Excel.Worksheet, wish: SheetWish, number: number): void {
  const width = wish.cells[0]?.length ?? 0;
  const headings = Array.from({ length: width }, (_one, column) => `Heading ${column + 1}`);
  sheet.getRangeByIndexes(0, 0, 1, width).values = [headings];
  const body = sheet.getRangeByIndexes(1, 0, wish.cells.length, width);
  body.numberFormat = wish.cells.map((row) => row.map((one) => (typeof one === "string" ? "@" : "General")));
  body.values = wish.cells as Value[][];
  if (wish.asTable)
    sheet.tables.add(sheet.getRangeByIndexes(0, 0, wish.cells.length + 1, width), true).name =
      `Table_${number}`;
  body.format.font.bold = wish.bold;
  if (wish.fill !== null) body.format.fill.color = wish.fill;
  sheet.getRange("H1:H2").values = [["Figures"], [46000]];
  if (wish.dates) sheet.getRange("H2").numberFormat = [["dd/mm/yyyy"]];
  if (wish.merged) sheet.getRange("J1:K2").merge();
  if (wish.rule) {
    const rule = sheet.getRange("A2:A6").conditionalFormats.add("CellValue").cellValue;
    rule.format.fill.color = "#C00000";
    rule.rule = { formula1: '="Red"', operator: "EqualTo" };
  }
  if (wish.choices.length > 0)
    sheet.getRange("B2:B6").dataValidation.rule = {
      list: { inCellDropDown: true, source: wish.choices.join(",") },
    };
  if (wish.chart) {
    const chart = sheet.charts.add(wish.chart, sheet.getRange("H1:H2"), "Columns");
    chart.name = "Figures";
    chart.title.text = `Sheet ${number} <&>`;
  }
}

/** What a sheet holds, in terms that every program has. */
export interface SheetContents {
  readonly name: string;
  readonly cells: readonly (readonly Value[])[];
  readonly tables: readonly string[];
  readonly merges: readonly string[];
  /** Each rule's place and formula. */
  readonly rules: readonly string[];
  /** The place of the choices and the choices. */
  readonly choices: readonly string[];
  /** Each chart's kind, title, and of its series the names and how many points they have. */
  readonly charts: readonly string[];
  readonly bold: boolean;
  readonly dates: boolean;
}

/** What the workbook that `Excel.run` works on holds. */
export function contents(): Promise<SheetContents[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const found: SheetContents[] = [];
    for (const sheet of sheets.items) {
      const used = sheet.getRange("A1:K6").load("values");
      const tables = sheet.tables.load("items/name");
      const merges = used.getMergedAreasOrNullObject().load("address");
      const rules = used.conditionalFormats.load("items/cellValueOrNullObject/rule");
      const choices = sheet.getRange("B2:B6").dataValidation.load("rule");
      const charts = sheet.charts.load("items/chartType,items/title/text,items/series/items/name");
      const first = sheet.getRange("A2").load("format/font/bold");
      const date = sheet.getRange("H2").load("text");
      await context.sync();
      const places = rules.items.map((rule) => rule.getRange().load("address"));
      const areas = tables.items.map((table) => table.getRange().load("address"));
      const points = charts.items.map(({ series }) => series.items.map((one) => one.points.load("count")));
      await context.sync();
      const bare = (address: string | undefined) => address?.replace(/^.*!/, "") ?? "";
      found.push({
        name: sheet.name,
        cells: used.values as Value[][],
        tables: tables.items.map((table, index) => `${table.name} ${bare(areas[index]?.address)}`),
        merges: merges.isNullObject ? [] : [bare(merges.address)],
        rules: rules.items.map(
          (rule, index) => `${bare(places[index]?.address)} ${rule.cellValueOrNullObject.rule.formula1}`,
        ),
        choices: choices.rule.list ? [`B2:B6 ${String(choices.rule.list.source)}`] : [],
        charts: charts.items.map(({ chartType, title, series }, index) =>
          [
            chartType,
            title.text,
            ...series.items.map(({ name }, at) => `${name} ${points[index]?.[at]?.count}`),
          ].join(": "),
        ),
        bold: first.format.font.bold,
        dates: date.text[0]?.[0] === "09/12/2025",
      });
    }
    return found;
  });
}
