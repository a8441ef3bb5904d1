/** The same workbook with everything further down and to the right: what it says must not change. */
import type { RangeAddress } from "../../src/engine/model/address";
import { lookKey, type SheetSnapshot, type WorkbookSnapshot } from "../../src/engine/model/snapshot";

/** Keys of `looks` and `shownTexts` count so many for each row. */
const ROW = lookKey(1, 0);

export function moveSheets(snapshot: WorkbookSnapshot, rows: number, columns: number): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => moveSheet(sheet, rows, columns)) };
}

function moveSheet(sheet: SheetSnapshot, rows: number, columns: number): SheetSnapshot {
  if (sheet.values.length === 0) return sheet;
  const moveKeys = <T>(map: ReadonlyMap<number, T>): ReadonlyMap<number, T> =>
    new Map([...map].map(([key, value]) => [key + rows * ROW + columns, value]));
  const moveRange = (range: RangeAddress): RangeAddress => ({
    ...range,
    row: range.row + rows,
    column: range.column + columns,
  });
  return {
    ...sheet,
    top: sheet.top + rows,
    left: sheet.left + columns,
    looks: moveKeys(sheet.looks),
    shownTexts: moveKeys(sheet.shownTexts),
    merges: sheet.merges.map(moveRange),
    hiddenRows: new Set([...sheet.hiddenRows].map((row) => row + rows)),
    hiddenColumns: new Set([...sheet.hiddenColumns].map((column) => column + columns)),
    tables: sheet.tables.map((table) => ({ ...table, range: moveRange(table.range) })),
    comments: sheet.comments.map((comment) => ({
      ...comment,
      at: { ...comment.at, row: comment.at.row + rows, column: comment.at.column + columns },
    })),
  };
}
