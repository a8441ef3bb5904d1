/** Whatever stands on a sheet, reading it ends, and soon: a hang here is a frozen pane there. */
import { analyse, draftSheets } from "../../../src/engine";
import { dateOfSerial } from "../../../src/engine/model/calendar";
import type { CellValue, SheetSnapshot } from "../../../src/engine/model/snapshot";
import { makeSheet } from "../makeSheet";
import { hostileSheets } from "./hostileSheets";
import { HEADINGS } from "./planColumns";
import { holdsForEach, MOST_MILLISECONDS } from "./runProperty";
import { SHEET, workbookOf } from "./sheetSketch";

jest.setTimeout(MOST_MILLISECONDS);

const AS_OF = "2026-11-21";

test("texts, formats, looks and merges of all kinds", () => {
  holdsForEach(hostileSheets, (snapshot) => {
    const analysis = analyse(snapshot, { asOf: AS_OF });
    expect(() => draftSheets(analysis)).not.toThrow();
  });
});

const HEADING = [HEADINGS.ref[0], HEADINGS.action[0], HEADINGS.owners[0], HEADINGS.due[0], HEADINGS.rag[0]];

test.each([
  ["a used range of a million cells with one text at its end", 200_000, 5, 0],
  ["a plan with an empty used range down to row 200,000", 200_000, 5, 3],
  ["a used range of Excel's whole width", 40, 16_384, 3],
])("%s", (_, rows, columns, actions) => {
  const values = emptyGrid(rows, columns);
  if (actions === 0) (values[rows - 1] as CellValue[])[columns - 1] = "Nothing else stands here";
  else
    plan(actions).forEach((row, down) =>
      row.forEach((value, right) => ((values[down] as CellValue[])[right] = value)),
    );
  expect(actionsIn(makeSheet(SHEET, values))).toBe(actions);
});

test("thousands of merges, each over the group of two rows", () => {
  const values = plan(4_000);
  const merges = Array.from({ length: 2_000 }, (_, index) => {
    return { sheet: SHEET, row: 1 + index * 2, column: 0, rows: 2, columns: 1 };
  });
  expect(actionsIn({ ...makeSheet(SHEET, values), merges })).toBe(4_000);
});

test.each([
  ["letters", "a"],
  ["words", "no "],
  ["open brackets", "("],
  ["tags that never close", "<p"],
  ["entities that never end", "&#1"],
  ["dates", "1/2/"],
  ["slashes", "/"],
  ["line breaks", "\n"],
  ["list items", "\n1. Do it"],
  ["names", "Head of Service and "],
  ["spaces before an end", " "],
  ["high surrogates", "\ud83d"],
])("a column of the longest texts that Excel holds: %s", (_, piece) => {
  const long = piece.repeat(Math.ceil(32_767 / piece.length)).slice(0, 32_766) + "!";
  const values = plan(3).map((row, index) => (index === 0 ? row : row.map(() => long)));
  expect(() => analyse(workbookOf(makeSheet(SHEET, values)), { asOf: AS_OF })).not.toThrow();
});

function actionsIn(sheet: SheetSnapshot): number {
  return analyse(workbookOf(sheet), { asOf: AS_OF }).plans.reduce(
    (sum, plan) => sum + plan.actions.length,
    0,
  );
}

/** A heading and so many actions. */
function plan(actions: number): CellValue[][] {
  const rows = Array.from({ length: actions }, (_, index) => [
    String(index + 1),
    `Review the policy on matter ${index + 1} with all staff`,
    "Operations Manager",
    dateOfSerial(46_000 + (index % 300)),
    "Amber",
  ]);
  return [HEADING, ...rows];
}

function emptyGrid(rows: number, columns: number): CellValue[][] {
  return Array.from({ length: rows }, () => new Array<CellValue>(columns).fill(null));
}
