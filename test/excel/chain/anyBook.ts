/** Workbooks as anybody could keep them: plans and other sheets, dressed and spoilt in all ways. */
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import fc from "fast-check";
import { lookKey, type SheetSnapshot } from "../../../src/engine";
import type { Standin } from "../../../src/standin/standin";
import { otherSheets } from "../../engine/properties/otherSheets";
import { blocks, oneTable, sideBySide, stackedTables } from "../../engine/properties/planSheets";
import { printGrid } from "../../engine/properties/printGrid";
import { workbookOf } from "../../engine/properties/sheetSketch";
import { openBytes } from "../openMade";
import { hostileText } from "./hostileTexts";

/** Something that stands where nobody expects it; the place counts from the first used cell and wraps round. */
export interface Junk {
  readonly down: number;
  readonly right: number;
  readonly value: { readonly text: string } | { readonly formula: string };
}

export interface AnySheet {
  readonly name: string;
  readonly cells: SheetSnapshot;
  readonly junk: readonly Junk[];
  readonly looks: readonly Look[];
}

export interface AnyBook {
  readonly sheets: readonly AnySheet[];
  readonly date1904: boolean;
}

const LOOKS = [
  "frozen",
  "filtered",
  "grouped",
  "comment",
  "hidden column",
  "hidden sheet",
  "coloured",
] as const;
type Look = (typeof LOOKS)[number];

const NAMES = [
  "Plan",
  "O'Brien's plan",
  "Youth justice improvement plans",
  "Plan (2026-27) & more!",
  "2026",
  "A1",
  "Cynllun \u2013 gweithredu",
  "Action register",
  "board summary",
  '"=INJECTED()"',
] as const;

/** Formulas of all results; none that the stand-in's engine does not know. */
const FORMULAS = [
  "=1+1",
  '="Re"&"d"',
  "=DATE(2026,12,31)",
  "=1/0",
  "=NA()",
  "=TODAY()",
  "=ROW()>3",
  '=""',
] as const;

const junk: fc.Arbitrary<Junk> = fc.record({
  down: fc.nat(30),
  right: fc.nat(12),
  value: fc.oneof(
    { arbitrary: hostileText.map((text) => ({ text })), weight: 4 },
    { arbitrary: fc.constantFrom(...FORMULAS).map((formula) => ({ formula })), weight: 1 },
  ),
});

/** Small ones most often: what goes wrong between steps seldom takes many rows, and each step reads them all. */
const sheet = fc.record({
  cells: fc
    .oneof(
      { arbitrary: oneTable, weight: 8 },
      { arbitrary: stackedTables, weight: 1 },
      { arbitrary: sideBySide, weight: 1 },
      { arbitrary: blocks, weight: 1 },
      { arbitrary: otherSheets, weight: 2 },
    )
    .map(({ snapshot }) => snapshot.sheets[0] as SheetSnapshot),
  junk: fc.array(junk, { maxLength: 5 }),
  looks: fc.subarray([...LOOKS], { maxLength: 3 }),
});

export const anyBook: fc.Arbitrary<AnyBook> = fc
  .record({
    sheets: fc.oneof(
      { arbitrary: fc.array(sheet, { minLength: 1, maxLength: 1 }), weight: 6 },
      { arbitrary: fc.array(sheet, { minLength: 2, maxLength: 3 }), weight: 1 },
    ),
    names: fc.shuffledSubarray([...NAMES], { minLength: 3 }),
    date1904: fc.nat(9).map((one) => one === 9),
  })
  .map(({ sheets, names, date1904 }) => {
    const book = {
      sheets: sheets.map((one, index) => ({ ...one, name: names[index] ?? `Sheet ${index}` })),
      date1904,
    };
    return { ...book, [fc.toStringMethod]: () => printBook(book) };
  });

function printBook({ sheets, date1904 }: AnyBook): string {
  const printed = sheets.map(({ name, cells, junk: strewn, looks }) =>
    [JSON.stringify(name), looks.join(", "), printGrid(workbookOf(cells)), JSON.stringify(strewn)].join("\n"),
  );
  return [date1904 ? "counts from 1904" : "", ...printed].join("\n");
}

/** From here on `Excel.run` works on it. */
export async function openBook({ sheets, date1904 }: AnyBook): Promise<Standin> {
  const workbook = new Workbook();
  if (date1904) workbook.properties.date1904 = true;
  for (const { name, cells, looks } of sheets) {
    const made = workbook.addWorksheet(name);
    drawCells(made, cells);
    looks.forEach((look) => dress(made, cells, look));
  }
  // A workbook has one sheet at least that is shown.
  if (sheets.every(({ looks }) => looks.includes("hidden sheet"))) workbook.addWorksheet("Notes");
  const standin = await openBytes(new Uint8Array(await workbook.xlsx.writeBuffer()));
  await strew(sheets);
  return standin;
}

function drawCells(sheet: Worksheet, cells: SheetSnapshot): void {
  const { top, left, values, numberFormats, looks, merges, hiddenRows } = cells;
  values.forEach((row, down) =>
    row.forEach((value, right) => {
      if (value === null) return;
      const cell = sheet.getCell(top + down + 1, left + right + 1);
      cell.value = value;
      cell.numFmt = numberFormats[down]?.[right] ?? "General";
      const look = looks.get(lookKey(top + down, left + right));
      if (look?.bold === true) cell.font = { bold: true };
      if (look?.fill !== undefined && look.fill !== "")
        cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: `FF${look.fill.slice(1)}` } };
    }),
  );
  for (const { row, column, rows, columns } of merges)
    sheet.mergeCells(row + 1, column + 1, row + rows, column + columns);
  for (const row of hiddenRows) sheet.getRow(row + 1).hidden = true;
}

function dress(sheet: Worksheet, { top, left, values }: SheetSnapshot, look: Look): void {
  const [rows, columns] = [values.length, values[0]?.length ?? 0];
  if (rows === 0) return;
  if (look === "frozen") sheet.views = [{ state: "frozen", ySplit: top + 2, xSplit: 1 }];
  if (look === "filtered")
    sheet.autoFilter = {
      from: { row: top + 1, col: left + 1 },
      to: { row: top + rows, col: left + columns },
    };
  if (look === "grouped")
    for (let row = top + Math.ceil(rows / 2); row <= top + rows; row++) {
      sheet.getRow(row).outlineLevel = 1;
      sheet.getRow(row).hidden = true;
    }
  if (look === "comment") sheet.getCell(top + rows, left + 1).note = "Said beside it";
  if (look === "hidden column") sheet.getColumn(left + columns).hidden = true;
  if (look === "hidden sheet") sheet.state = "hidden";
  if (look === "coloured")
    sheet.addConditionalFormatting({
      ref: `A1:Z${top + rows}`,
      rules: [
        {
          type: "cellIs",
          operator: "equal",
          priority: 1,
          formulae: ['"Red"'],
          style: { font: { bold: true } },
        },
      ],
    });
}

/** As Excel takes them; a library would write some of them so that no program could read the file. */
function strew(sheets: readonly AnySheet[]): Promise<void> {
  return Excel.run(async (context) => {
    for (const { name, cells, junk: strewn } of sheets) {
      const sheet = context.workbook.worksheets.getItem(name);
      for (const { down, right, value } of strewn) {
        const { row, column } = placeOf(cells, down, right);
        const range = sheet.getRangeByIndexes(row, column, 1, 1);
        if ("text" in value) range.numberFormat = [["@"]];
        range.formulas = [["text" in value ? value.text : value.formula]];
      }
    }
    await context.sync();
  });
}

export function placeOf(
  { top, left, values }: SheetSnapshot,
  down: number,
  right: number,
): { readonly row: number; readonly column: number } {
  const [rows, columns] = [Math.max(1, values.length), Math.max(1, values[0]?.length ?? 0)];
  return { row: top + (down % rows), column: left + (right % columns) };
}
