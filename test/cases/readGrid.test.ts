import { lookKey, textAt, valueAt } from "../../src/engine/model/snapshot";
import { readGrid } from "./readGrid";

const WORKBOOK = readGrid(
  [
    "; a remark",
    "sheet Plan A",
    "B2 | one | | two\\nlines | a \\| b",
    "| d:2026-07-31 | n:0.5 0% | n:1200 £#,##0 | b:TRUE",
    "| d:2026-07-31 mmm-yy",
    "merge B2:C2 D2:D3",
    "fill B2 D2 FF0000",
    "bold B2:C3",
    "struck B4",
    "hidden row 4",
    "hidden column D",
    "table Actions B2:E3",
    "comment B3 is this right?",
    "hidden sheet Old",
  ].join("\n"),
);
const [plan, old] = WORKBOOK.sheets;

test("texts stand where they were put, and empty places are empty", () => {
  expect([plan!.top, plan!.left]).toEqual([1, 1]);
  expect(plan!.values[0]).toEqual(["one", null, "two\nlines", "a | b"]);
  expect(plan!.values.map((row) => row.length)).toEqual([4, 4, 4]);
});

test("dates and numbers are kept as values and shown in their format", () => {
  expect([valueAt(plan!, 2, 1), textAt(plan!, 2, 1)]).toEqual([46234, "31/07/2026"]);
  expect([valueAt(plan!, 3, 1), textAt(plan!, 3, 1)]).toEqual([46234, "Jul-26"]);
  expect([textAt(plan!, 2, 2), textAt(plan!, 2, 3), valueAt(plan!, 2, 4)]).toEqual(["50%", "£1,200", true]);
});

test("looks, merges, hidden rows and columns, tables and comments", () => {
  expect(plan!.looks.get(lookKey(1, 1))).toEqual({ fill: "#FF0000", bold: true });
  expect(plan!.looks.get(lookKey(1, 3))).toEqual({ fill: "#FF0000" });
  expect(plan!.looks.get(lookKey(3, 1))).toEqual({ struck: true });
  expect(plan!.merges).toEqual([
    { sheet: "Plan A", row: 1, column: 1, rows: 1, columns: 2 },
    { sheet: "Plan A", row: 1, column: 3, rows: 2, columns: 1 },
  ]);
  expect([[...plan!.hiddenRows], [...plan!.hiddenColumns]]).toEqual([[3], [3]]);
  expect(plan!.tables[0]).toMatchObject({ name: "Actions", range: { row: 1, column: 1, rows: 2, columns: 4 } });
  expect(plan!.comments).toEqual([{ at: { sheet: "Plan A", row: 2, column: 1 }, text: "is this right?" }]);
});

test("an empty sheet, and a hidden one", () => {
  expect([old!.hidden, old!.values]).toEqual([true, []]);
});

test.each(["A1 | before any sheet", "sheet S\nfil A1 FF0000", "sheet S\nA1 | n:3 0.0000"])("%s is refused", (text) => {
  expect(() => readGrid(text)).toThrow();
});
