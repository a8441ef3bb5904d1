/** Tables that get rows and columns, by a call or because somebody types beside them. */
import { refuse } from "../refusals";
import { bounding, intersection, sameArea, type Area } from "./area";
import type { Book } from "./book";
import { continueColumns } from "./calculatedColumns";
import { cellType } from "./cellValues";
import { changeStyles, styleAt } from "./cellStyles";
import { growRules } from "./conditionalFormats";
import type { Table, Worksheet } from "./library";
import { guardSheet } from "./protection";
import { shiftLines } from "./shiftLines";
import { findTables } from "./sheetTables";
import { bodyArea, tableArea } from "./tableAreas";
import { placeTable, writeHeadings } from "./tables";
import { setValidation, validationsIn } from "./validation";

/**
 * Puts rows (columns) into a table, before the one of that number or, without one, at the end; what lies below
 * (beside) moves. Gives the new cells.
 */
export function addLines(
  book: Book,
  table: Table,
  along: "row" | "column",
  at: number | null,
  count: number,
  location: string,
): Area {
  guardSheet(table.worksheet, location);
  const rows = along === "row";
  const [whole, body] = [tableArea(table), bodyArea(table)];
  const length = rows ? body.rows : whole.columns;
  const index = at === null || at === -1 ? length : at;
  if (!Number.isInteger(index) || index < 0 || index > length) refuse.invalidArgument(location);
  const line = rows ? body.row + index : whole.column + index;
  const across = rows ? { at: whole.column, count: whole.columns } : { at: whole.row, count: whole.rows };
  shiftLines(book, table.worksheet, { along, at: line, count, across }, location);
  const after = rows ? { ...whole, rows: whole.rows + count } : { ...whole, columns: whole.columns + count };
  // Lines before the first or behind the last lie outside: the table has to be told.
  if (!sameArea(tableArea(table), after)) widen(book, table, after, index);
  if (rows) continueColumns(book, table, { ...whole, row: line, rows: count }, location);
  return rows
    ? { row: line, column: whole.column, rows: count, columns: whole.columns }
    : { row: whole.row, column: line, rows: whole.rows, columns: count };
}

function widen(book: Book, table: Table, area: Area, at = table.table.columns.length): void {
  const columns = table.table.columns;
  while (columns.length < area.columns) columns.splice(at, 0, { name: `Column${columns.length + 1}` });
  placeTable(table, area);
  writeHeadings(book, table);
}

/**
 * "AutoCorrect Options: include new rows and columns in table": a table without totals takes in the row below
 * it or the column to its right when somebody types there. The new row looks like the last one, with its rules
 * and choices.
 */
export function growAround(book: Book, sheet: Worksheet, typed: Area): void {
  for (const table of findTables(sheet)) {
    const area = tableArea(table);
    const below = { ...area, row: area.row + area.rows, rows: 1 };
    const beside = { ...area, column: area.column + area.columns, columns: 1 };
    const added = [below, beside].find((line) => intersection(line, typed) !== null);
    if (!added || table.totalsRow === true || !isFree(book, sheet, added, typed)) continue;
    widen(book, table, bounding(area, added));
    if (added === below) {
      continueLastRow(sheet, added);
      continueColumns(book, table, added, "Range.values");
    }
    book.changed();
  }
}

function isFree(book: Book, sheet: Worksheet, line: Area, typed: Area): boolean {
  if (findTables(sheet).some((other) => intersection(tableArea(other), line))) return false;
  for (let row = line.row; row < line.row + line.rows; row++) {
    for (let column = line.column; column < line.column + line.columns; column++) {
      if (intersection({ row, column, rows: 1, columns: 1 }, typed)) continue;
      const cell = sheet.findRow(row + 1)?.findCell(column + 1);
      if (cellType(cell, book.date1904) !== "Empty") return false;
    }
  }
  return true;
}

function continueLastRow(sheet: Worksheet, added: Area): void {
  for (let column = added.column; column < added.column + added.columns; column++) {
    const cell = { row: added.row, column, rows: 1, columns: 1 };
    const above = { ...cell, row: added.row - 1 };
    changeStyles(sheet, cell, () => styleAt(sheet, above.row, column));
    for (const { validation } of validationsIn(sheet, above)) setValidation(sheet, cell, validation);
  }
  const last = { ...added, row: added.row - 1 };
  growRules(sheet, last);
}
