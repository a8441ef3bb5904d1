/** Whatever stands on a sheet, each cell ends up somewhere, and moving the table changes nothing. */
import fc from "fast-check";
import type { Analysis } from "../../../src/engine/model/analysis";
import { columnIndex } from "../../../src/engine/model/address";
import { lookKey, textAt, type CellValue, type SheetSnapshot } from "../../../src/engine/model/snapshot";
import { cellReaders } from "../../../src/engine/normalise/cellReaders";
import { recogniseSheet } from "../../../src/engine/recognise/recogniseSheet";
import { fold } from "../../../src/engine/text/fold";
import { findUnaccounted } from "../../cases/findUnaccounted";
import { makeSheet } from "../makeSheet";
import { recordsOf } from "./readingOf";

const HEADINGS = [
  "No",
  "Objective",
  "Action",
  "How",
  "Lead",
  "By when",
  "RAG",
  "Progress",
  "Evidence",
  "Notes",
  "Thing",
  "",
];
const TEXTS = [
  "1", "2.1", "Develop a protocol with partners", "to be agreed with the", "Head of Service", "July 2026", "Green",
  "Progress - 21.4.21", "Recommendation 2: Improve plans", "Total", "Key: Red = late", "Signed:", "Page 2 of 3",
  "(1a) Train staff\n(1b) Tell families", "A. Karim\nT. Okafor", "x", "£200", "Completed", "Dear colleague", "RAG",
  "Desired outcome", "Lead: Gwen",
]; // prettier-ignore

const cell = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 5, arbitrary: fc.constantFrom(...TEXTS) },
);
const width = 6;
const row = fc.array(cell, { minLength: width, maxLength: width });
const headingRow = fc
  .shuffledSubarray(HEADINGS, { minLength: width, maxLength: width })
  .map((texts) => texts.map((text) => text || null));
const rows = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: row },
    { weight: 1, arbitrary: headingRow },
    { weight: 1, arbitrary: fc.constant(new Array<null>(width).fill(null)) },
  ),
  { maxLength: 14 },
);

function sheetOf(
  values: readonly (readonly CellValue[])[],
  top = 0,
  left = 0,
  merged?: readonly [number, number],
  bold: readonly number[] = [],
): SheetSnapshot {
  const looks = new Map(
    bold.flatMap((down) =>
      Array.from(
        { length: width },
        (_, right) => [lookKey(top + down, left + right), { bold: true }] as const,
      ),
    ),
  );
  const merges = merged
    ? [{ sheet: "Plan", row: top + merged[0], column: left + merged[1], rows: 2, columns: 1 }]
    : [];
  return makeSheet("Plan", values, looks, { top, left, merges });
}

/** Names of cells that are in no record, heading, note, other table or loose text, and are no label of a block. */
function unaccounted(sheet: SheetSnapshot): readonly string[] {
  const recognised = recogniseSheet(sheet, cellReaders);
  const labels = new Set(recognised.tables.flatMap((table) => Object.keys(table.labels).map(fold)));
  const analysis = { sheets: [recognised], snapshot: { sheets: [sheet] } } as unknown as Analysis;
  return findUnaccounted(analysis).filter((name) => {
    const [, letters, number] = /!([A-Z]+)(\d+)$/.exec(name) as unknown as [string, string, string];
    const text = textAt(sheet, Number(number) - 1, columnIndex(letters));
    return !labels.has(fold(text).replace(/[\s:]*$/, ""));
  });
}

describe("every cell", () => {
  test("is accounted for", () => {
    fc.assert(
      fc.property(
        headingRow,
        rows,
        fc.nat(12),
        fc.nat(width - 1),
        fc.array(fc.nat(14), { maxLength: 4 }),
        (heading, lines, down, right, bold) => {
          const values = [["A plan for improvement", null, null, null, null, null], heading, ...lines];
          const sheet = sheetOf(values, 0, 0, [Math.min(down, values.length - 1), right], [1, ...bold]);
          expect(unaccounted(sheet)).toEqual([]);
        },
      ),
      { numRuns: 300, seed: 20260401 },
    );
  });

  test("each row has one role", () => {
    fc.assert(
      fc.property(rows, (lines) => {
        const numbers = recogniseSheet(sheetOf(lines), cellReaders).rows.map((one) => one.row);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      }),
      { numRuns: 200, seed: 20260402 },
    );
  });

  test("says the same wherever the table stands", () => {
    fc.assert(
      fc.property(headingRow, rows, fc.nat(5), fc.nat(5), (heading, lines, top, left) => {
        const values = [heading, ...lines];
        const texts = (sheet: SheetSnapshot): string[] =>
          recordsOf(recogniseSheet(sheet, cellReaders), "group", "action", "owners", "due").map((line) =>
            line.replace(/^[\d,]+/, ""),
          );
        expect(texts(sheetOf(values, top, left))).toEqual(texts(sheetOf(values)));
      }),
      { numRuns: 200, seed: 20260403 },
    );
  });
});
