/** Tables that get rows and columns, by a call or because something is written beside them. */
import { refuse } from "../../refusals";
import { bounding, intersection, sameArea, without, type Area } from "../area";
import type { Book } from "../book";
import { continueColumns } from "../formulas/calculatedColumns";
import { cellType } from "../cells/cellValues";
import { changeStyles, styleAt } from "../cells/cellStyles";
import { growRules } from "../rules/conditionalFormats";
import type { Cell, Table, Worksheet } from "../library";
import { guardSheet } from "../protection";
import { shiftLines } from "../lines/shiftLines";
import { findTables } from "./sheetTables";
import { bodyArea, tableArea } from "./tableAreas";
import { placeTable, writeHeadings } from "./tables";
import { setValidation, validationsIn } from "../rules/validation";

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
 * "AutoCorrect Options: include new rows and columns in table": a table without totals takes in what is written below
 * it or to its right, whether somebody types it or an add-in writes it ("Setting the Range values directly below the
 * table automatically expands the table", "Coauthoring in Excel add-ins"); with all rows of the block that is written,
 * empty ones too (OfficeDev/office-js #3013, #3191). New rows look like the last one, with its rules and choices.
 */
export function growAround(book: Book, sheet: Worksheet, written: Area): void {
  for (const table of findTables(sheet)) {
    if (table.totalsRow === true) continue;
    const area = tableArea(table);
    const added = [linesBelow(area, written), columnsBeside(area, written)].find(
      (lines) =>
        lines !== null && isFilled(book, sheet, lines, written) && isFree(book, sheet, lines, written),
    );
    if (!added) continue;
    widen(book, table, bounding(area, added));
    if (added.row > area.row) {
      continueLastRow(sheet, added);
      continueColumns(book, table, added, "Range.values");
    }
    book.changed();
  }
}

/** The rows of the table's columns that are written below it; null where the first of them is not. */
function linesBelow(table: Area, written: Area): Area | null {
  const row = table.row + table.rows;
  const rows = written.row + written.rows - row;
  return rows > 0 && intersection(written, { ...table, row, rows: 1 }) ? { ...table, row, rows } : null;
}

function columnsBeside(table: Area, written: Area): Area | null {
  const column = table.column + table.columns;
  const columns = written.column + written.columns - column;
  return columns > 0 && intersection(written, { ...table, column, columns: 1 })
    ? { ...table, column, columns }
    : null;
}

/** Whether anything stands in what was written of the lines. */
function isFilled(book: Book, sheet: Worksheet, lines: Area, written: Area): boolean {
  const part = intersection(lines, written);
  return part !== null && someCell(sheet, part, (cell) => cellType(cell, book.date1904) !== "Empty");
}

function isFree(book: Book, sheet: Worksheet, lines: Area, written: Area): boolean {
  if (findTables(sheet).some((other) => intersection(tableArea(other), lines))) return false;
  return without(lines, written).every(
    (rest) => !someCell(sheet, rest, (cell) => cellType(cell, book.date1904) !== "Empty"),
  );
}

function someCell(sheet: Worksheet, area: Area, is: (cell: Cell | undefined) => boolean): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line = sheet.findRow(row + 1);
    for (let column = area.column; column < area.column + area.columns; column++)
      if (is(line?.findCell(column + 1))) return true;
  }
  return false;
}

function continueLastRow(sheet: Worksheet, added: Area): void {
  const last = { ...added, row: added.row - 1, rows: 1 };
  for (let column = added.column; column < added.column + added.columns; column++) {
    const cells = { ...added, column, columns: 1 };
    const look = styleAt(sheet, last.row, column);
    changeStyles(sheet, cells, () => look);
    for (const { validation } of validationsIn(sheet, { ...last, column, columns: 1 }))
      setValidation(sheet, cells, validation);
  }
  growRules(sheet, last, added.rows);
}
