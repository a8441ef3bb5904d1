import { between, intersection, type Area } from "./area";
import { ValueType, type Cell, type Worksheet } from "./library";

/**
 * The smallest area, within another, that holds every used cell; null where none is. With
 * `valuesOnly` a cell is used when it holds something, otherwise also when it is formatted.
 */
export function usedArea(sheet: Worksheet, within: Area, valuesOnly: boolean): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  const lastRow = Math.min(within.row + within.rows, sheet.rowCount);
  for (let row = within.row; row < lastRow; row++) {
    const line = sheet.findRow(row + 1);
    const lastColumn = Math.min(within.column + within.columns, line?.cellCount ?? 0) - 1;
    const used = (column: number): boolean => isUsed(line?.findCell(column + 1), valuesOnly);
    let first = within.column;
    while (first <= lastColumn && !used(first)) first++;
    if (first > lastColumn) continue;
    // Of the other cells only those matter that widen the area.
    let last = lastColumn;
    while (last > Math.max(first, right) && !used(last)) last--;
    top = Math.min(top, row);
    left = Math.min(left, first);
    right = Math.max(right, last);
    bottom = row;
  }
  return bottom < 0 ? null : intersection(between(top, left, bottom, right), within);
}

/** Asked for once: the library gives each type through a getter, which is slow for every cell of a sheet. */
const { Merge, Null } = ValueType;

function isUsed(cell: Cell | undefined, valuesOnly: boolean): boolean {
  if (!cell) return false;
  if (cell.type !== Null && cell.type !== Merge) return true;
  return !valuesOnly && Object.keys(cell.style).length > 0;
}
