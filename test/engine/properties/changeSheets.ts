/** Changes to a sheet that say nothing about its actions: reading it again must give the same. */
import type { RangeAddress } from "../../../src/engine/model/address";
import {
  lookKey,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../src/engine/model/snapshot";

/** Keys of `looks` and `shownTexts` count so many for each row. */
const ROW = lookKey(1, 0);

/** The workbook with an empty row above the row of its sheet, as Excel's "Insert row" leaves it. */
export function insertRow(workbook: WorkbookSnapshot, before: number): WorkbookSnapshot {
  return changeSheet(workbook, (sheet) => {
    const down = (row: number): number => (row >= before ? row + 1 : row);
    const shiftKeys = <T>(map: ReadonlyMap<number, T>): ReadonlyMap<number, T> =>
      new Map([...map].map(([key, value]) => [down(Math.floor(key / ROW)) * ROW + (key % ROW), value]));
    const shift = (range: RangeAddress): RangeAddress => ({
      ...range,
      row: down(range.row),
      rows: down(range.row + range.rows - 1) - down(range.row) + 1,
    });
    const index = before - sheet.top;
    const isWithin = index > 0 && index < sheet.values.length;
    const withRow = <T>(rows: readonly (readonly T[])[], blank: T): readonly (readonly T[])[] =>
      isWithin ? [...rows.slice(0, index), (rows[0] ?? []).map(() => blank), ...rows.slice(index)] : rows;
    return {
      ...sheet,
      top: down(sheet.top),
      values: withRow(sheet.values, null),
      numberFormats: withRow(sheet.numberFormats, "General"),
      looks: shiftKeys(sheet.looks),
      shownTexts: shiftKeys(sheet.shownTexts),
      merges: sheet.merges.map(shift),
      hiddenRows: new Set([...sheet.hiddenRows].map(down)),
    };
  });
}

/** The workbook with texts in a column of their own, so many empty columns to the right of everything. */
export function addFarColumn(
  workbook: WorkbookSnapshot,
  distance: number,
  texts: readonly string[],
): WorkbookSnapshot {
  return changeSheet(workbook, (sheet) => {
    const blanks = Array.from({ length: distance }, () => null);
    const left = [...texts];
    const besides = (row: readonly CellValue[]): CellValue =>
      row.some((value) => value !== null) ? (left.shift() ?? null) : null;
    return {
      ...sheet,
      values: sheet.values.map((row) => [...row, ...blanks, besides(row)]),
      numberFormats: sheet.numberFormats.map((row) => [...row, ...blanks.map(() => "General"), "General"]),
    };
  });
}

/** The workbook with every other row, from the first or the second on, on the colour of Excel's usual table style. */
export function bandRows(workbook: WorkbookSnapshot, from: 0 | 1): WorkbookSnapshot {
  return changeSheet(workbook, (sheet) => {
    const looks = new Map(sheet.looks);
    sheet.values.forEach((row, down) => {
      if (down % 2 !== from) return;
      row.forEach((_, right) => {
        const key = lookKey(sheet.top + down, sheet.left + right);
        looks.set(key, { fill: "#DDEBF7", ...looks.get(key) });
      });
    });
    return { ...sheet, looks };
  });
}

function changeSheet(
  workbook: WorkbookSnapshot,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map(change) };
}
