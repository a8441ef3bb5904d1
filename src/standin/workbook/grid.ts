/** Rectangles of cells, read and written row by row. */
import { refuse } from "../refusals";
import { CELLS_A_READ } from "../limits";
import { intersection, isUnbounded, type Area } from "./area";
import { guardArrays } from "./formulas/arrayFormulas";
import type { Book } from "./book";
import { fillColumns, fillableColumns } from "./formulas/calculatedColumns";
import { cellType, cellValue } from "./cells/cellValues";
import { writeCell } from "./cells/cellWriting";
import { refuseFiltered } from "./tables/filterRows";
import { growAround } from "./tables/growTable";
import type { Cell, Worksheet } from "./library";
import { findTables } from "./tables/sheetTables";
import { headingArea, tableArea } from "./tables/tableAreas";
import { writeHeadings } from "./tables/tables";

/**
 * Reads each cell of the area. Null for whole columns and rows and for more cells than can be read
 * at once, for which Excel's properties are null too.
 */
export function readGrid<T>(
  sheet: Worksheet,
  area: Area,
  read: (cell: Cell | undefined, row: number, column: number) => T,
): T[][] | null {
  if (isUnbounded(area) || area.rows * area.columns > CELLS_A_READ) return null;
  const rows: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line = sheet.findRow(row + 1);
    const values: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      values.push(read(line?.findCell(column + 1), row, column));
    }
    rows.push(values);
  }
  return rows;
}

export const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** What is given for an area, cell by cell: one value for all, or a grid of exactly its shape. */
export function gridOf(
  area: Area,
  given: unknown,
  location: string,
): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows = given as readonly unknown[];
  const fits =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    refuse.invalidArgument(location, WRONG_SHAPE);
  }
  return (row, column) => (rows[row] as readonly unknown[])[column];
}

/** Writes values or formulas to the area, as if typed. */
export function writeGrid(book: Book, sheet: Worksheet, area: Area, given: unknown, location: string): void {
  if (isUnbounded(area)) refuse.invalidArgument(location, "The range is too large to write to.");
  const valueAt = gridOf(area, given, location);
  guardArrays(sheet, area, location);
  refuseFiltered(book, sheet, area, location);
  const before = detailsOf(book, sheet, area);
  const tables = findTables(sheet).filter((table) => intersection(tableArea(table), area));
  const takesFormula = (column: number) => hasFormula(area, valueAt, column - area.column);
  const fillable = tables.map((table) => fillableColumns(table, area, takesFormula));
  for (let row = 0; row < area.rows; row++) {
    const line = sheet.getRow(area.row + row + 1);
    for (let column = 0; column < area.columns; column++) {
      const value = valueAt(row, column);
      if (value === null || value === undefined) continue;
      const place = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      const table = tables.find((one) => intersection(tableArea(one), place));
      writeCell(book, line.getCell(area.column + column + 1), value, table?.name ?? null, location);
    }
  }
  for (const [index, table] of tables.entries()) {
    if (intersection(headingArea(table), area)) writeHeadings(book, table);
    fillColumns(book, table, fillable[index] ?? [], area, location);
  }
  growAround(book, sheet, area);
  book.letRowsFit(sheet, area);
  book.changed();
  const after = before && detailsOf(book, sheet, area);
  const details = after && {
    valueBefore: before.value,
    valueTypeBefore: before.type,
    valueAfter: after.value,
    valueTypeAfter: after.type,
  };
  book.raise({ kind: "changed", sheet, area, change: "RangeEdited", ...(details ? { details } : {}) });
}

/** True where a text in the column begins as formulas do. */
function hasFormula(area: Area, valueAt: (row: number, column: number) => unknown, column: number): boolean {
  for (let row = 0; row < area.rows; row++) {
    const value = valueAt(row, column);
    if (typeof value === "string" && /^[=+\-@]/.test(value)) return true;
  }
  return false;
}

/** What a single cell holds, without calculating; null for several, of which events tell nothing. */
function detailsOf(book: Book, sheet: Worksheet, { row, column, rows, columns }: Area) {
  if (rows * columns !== 1) return null;
  const cell = sheet.findRow(row + 1)?.findCell(column + 1);
  return { value: cellValue(cell, book.date1904), type: cellType(cell, book.date1904) };
}
