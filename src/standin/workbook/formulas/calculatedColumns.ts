/**
 * Columns of a table that hold one formula all the way down. Excel makes and continues them by itself ("Use calculated
 * columns in an Excel table", support.microsoft.com), and does so with what add-ins write (OfficeDev/office-js #2093,
 * "by design").
 */
import { intersection, type Area } from "../area";
import type { Book } from "../book";
import { formulaOf } from "../cells/cellValues";
import { writeCell } from "../cells/cellWriting";
import { ValueType, type Cell, type Table, type Worksheet } from "../library";
import { shiftFormula } from "./shiftFormula";
import { bodyArea, columnOf } from "../tables/tableAreas";

const { Merge, Null } = ValueType;

interface Placed {
  readonly row: number;
  /** With "=". */
  readonly formula: string;
}

/**
 * To be asked before cells of the table are written: the columns that Excel would fill, because their cells are empty
 * or all hold the same formula already. Only those that `takesFormula` are looked at.
 */
export function fillableColumns(
  table: Table,
  written: Area,
  takesFormula: (column: number) => boolean,
): readonly Area[] {
  const body = bodyArea(table);
  const part = intersection(body, written);
  if (!part) return [];
  return Array.from({ length: part.columns }, (_one, index) => part.column + index)
    .filter(takesFormula)
    .map((column) => columnOf(body, column - body.column))
    .filter((column) => sharedFormula(table.worksheet, column) !== "mixed");
}

/** After the write: the lowest formula in it stands in every row of such a column (OfficeDev/office-js #6745). */
export function fillColumns(
  book: Book,
  table: Table,
  columns: readonly Area[],
  written: Area,
  location: string,
): void {
  for (const column of columns) {
    const lowest = lowestFormula(table.worksheet, intersection(column, written) ?? column);
    if (lowest)
      eachRow(table.worksheet, column, (cell, row) => put(book, table, cell, row, lowest, location));
  }
}

/** Rows that were put into the body of the table take the formulas of its calculated columns where they are empty. */
export function continueColumns(book: Book, table: Table, added: Area, location: string): void {
  const body = bodyArea(table);
  const rows = intersection(body, added);
  if (!rows) return;
  for (const [index, { calculatedColumnFormula }] of table.table.columns.entries()) {
    const column = columnOf(body, index);
    const shared = sharedFormula(table.worksheet, column);
    const marked = calculatedColumnFormula !== undefined ? lowestFormula(table.worksheet, column) : null;
    const source = typeof shared === "string" ? marked : shared;
    if (!source) continue;
    eachRow(table.worksheet, columnOf(rows, index), (cell, row) => {
      if (isEmpty(cell)) put(book, table, cell, row, source, location);
    });
    book.changed();
  }
}

/** The formula that all filled cells of the column share; they may be none. */
function sharedFormula(sheet: Worksheet, column: Area): Placed | "empty" | "mixed" {
  let first: Placed | null = null;
  for (let row = column.row; row < column.row + column.rows; row++) {
    const cell = sheet.findRow(row + 1)?.findCell(column.column + 1);
    if (!cell || isEmpty(cell)) continue;
    const formula = formulaOf(cell);
    if (formula === null) return "mixed";
    if (first && shiftFormula(first.formula, row - first.row, 0) !== formula) return "mixed";
    first ??= { row, formula };
  }
  return first ?? "empty";
}

function lowestFormula(sheet: Worksheet, column: Area): Placed | null {
  for (let row = column.row + column.rows - 1; row >= column.row; row--) {
    const formula = formulaOf(sheet.findRow(row + 1)?.findCell(column.column + 1));
    if (formula !== null) return { row, formula };
  }
  return null;
}

function isEmpty({ type }: Cell): boolean {
  return type === Null || type === Merge;
}

function eachRow(sheet: Worksheet, column: Area, act: (cell: Cell, row: number) => void): void {
  for (let row = column.row; row < column.row + column.rows; row++)
    act(sheet.getRow(row + 1).getCell(column.column + 1), row);
}

function put(book: Book, table: Table, cell: Cell, row: number, source: Placed, location: string): void {
  const formula = shiftFormula(source.formula, row - source.row, 0);
  if (formulaOf(cell) !== formula) writeCell(book, cell, formula, table.name, location);
}
