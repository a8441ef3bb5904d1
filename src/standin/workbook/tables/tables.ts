/** Tables of the workbook: finding, making, changing them. */
import { refuse } from "../../refusals";
import { areaAddress, cellAddress, intersection, looksLikeAddress, type Area } from "../area";
import type { Book } from "../book";
import { mergesIn } from "../cells/merges";
import { guardSheet } from "../protection";
import { shownText } from "../cells/shownText";
import { renameTableEverywhere } from "../renaming";
import { findTables } from "./sheetTables";
import { bodyArea, tableArea } from "./tableAreas";
import { changeFormulas } from "../formulas/everyFormula";
import { withCellsOf, withoutTable } from "../formulas/structuredReferences";
import type { Table, Worksheet } from "../library";

/** By name (in any case) or id. */
export function findTable(book: Book, key: string | number, sheet?: Worksheet): Table | null {
  const wanted = String(key).toLowerCase();
  const tables = sheet ? findTables(sheet) : book.tables;
  return tables.find((table) => table.name.toLowerCase() === wanted || book.ids.of(table) === wanted) ?? null;
}

/**
 * Makes a table over cells whose first row holds its headings. Refuses places that overlap another
 * table or merged cells, and protected sheets.
 */
export function addTable(book: Book, sheet: Worksheet, wanted: Area, location: string): Table {
  guardSheet(sheet, location);
  const area = withBody(wanted);
  checkPlace(sheet, area, location);
  const name = freeTableName(book, "Table");
  const table = sheet.addTable({
    name,
    ref: cellAddress(area.row, area.column),
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: Array.from({ length: area.columns }, (_one, index) => ({ name: `Column${index + 1}` })),
    rows: [],
  });
  placeTable(table, area);
  writeHeadings(book, table);
  raise(book, "tableAdded", table);
  book.changed();
  return table;
}

/** A table has a row below its headings, even an empty one. */
function withBody(area: Area): Area {
  return area.rows === 1 ? { ...area, rows: 2 } : area;
}

function checkPlace(sheet: Worksheet, area: Area, location: string, itself?: Table): void {
  const taken = findTables(sheet).some((table) => table !== itself && intersection(tableArea(table), area));
  if (taken || mergesIn(sheet, area).length > 0) refuse.mergedRangeConflict(location);
}

/** A name that begins so and that no table and no range has. */
export function freeTableName(book: Book, start: string): string {
  let number = book.tables.length + 1;
  while (isTaken(book, start + String(number))) number += 1;
  return start + String(number);
}

/** Tables and defined names of the workbook share one set of names. */
function isTaken(book: Book, name: string): boolean {
  return findTable(book, name) !== null || book.findName(name, null) !== undefined;
}

/** Tells the library where a table now lies. */
export function placeTable(table: Table, area: Area): void {
  const model = table.table;
  const totals = model.totalsRow === true ? 1 : 0;
  model.ref = cellAddress(area.row, area.column);
  model.tl = { address: model.ref, row: area.row + 1, col: area.column + 1 };
  model.tableRef = areaAddress(area);
  model.autoFilterRef = areaAddress({ ...area, rows: area.rows - totals });
  // The library counts rows by this list and never looks into them.
  model.rows = Array.from({ length: bodyArea(table).rows }, () => []);
}

/** Moves the edges of a table; its headings stay in their row, and old and new place overlap. */
export function resizeTable(book: Book, table: Table, wanted: Area, location: string): void {
  const sheet = table.worksheet;
  guardSheet(sheet, location);
  const before = tableArea(table);
  const area = withBody(wanted);
  if (table.totalsRow === true)
    refuse.notImplemented(location, "The stand-in cannot resize a table with totals.");
  if (area.row !== before.row || !intersection(before, area)) refuse.invalidArgument(location);
  checkPlace(sheet, area, location, table);
  const kept = new Map(table.table.columns.map((column, index) => [before.column + index, column]));
  table.table.columns = Array.from({ length: area.columns }, (_one, index) => {
    return kept.get(area.column + index) ?? { name: `Column${index + 1}` };
  });
  placeTable(table, area);
  writeHeadings(book, table);
  book.changed();
}

/** A longer heading is cut when its cell becomes one ([MS-XLSX] and ECMA-376 18.5.1.3, a table column's name). */
const HEADING_CHARACTERS = 255;

/** Headings are unique texts: what the cells show, or "Column1" … where they are empty. */
export function writeHeadings(book: Book, table: Table): void {
  if (table.headerRow === false) return;
  const { row, column } = tableArea(table);
  const line = table.worksheet.getRow(row + 1);
  const taken = new Set<string>();
  for (const [index, one] of table.table.columns.entries()) {
    const cell = line.getCell(column + index + 1);
    const text = shownText(book, cell, cell.style);
    const name = unlike(taken, text === "" ? `Column${index + 1}` : text.slice(0, HEADING_CHARACTERS));
    taken.add(name.toLowerCase());
    one.name = name;
    if (name !== text || typeof cell.value !== "string") cell.value = name;
  }
}

function unlike(taken: ReadonlySet<string>, text: string): string {
  let name = text;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${text}${number}`;
  return name;
}

/** Gives a table another name. */
export function renameTable(book: Book, table: Table, value: unknown, location: string): void {
  guardSheet(table.worksheet, location);
  const name = checkName(value, location);
  if (name === table.name) return;
  if (name.toLowerCase() !== table.name.toLowerCase() && isTaken(book, name))
    refuse.invalidArgument(location);
  renameTableEverywhere(book, table, name);
}

/**
 * Refuses what cannot name a table or a range: "Names in formulas" (support.microsoft.com): a letter,
 * "_" or "\" first, then letters, digits, "." and "_"; at most 255; nothing like "A1" or "R1C1".
 */
export function checkName(value: unknown, location: string): string {
  const fits = typeof value === "string" && /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(value);
  if (!fits || looksLikeAddress(value))
    return refuse.invalidArgument(location, `"${String(value)}" cannot be a name.`);
  return value;
}

/** Takes the table away and leaves its cells; formulas that mentioned it name the cells. */
export function dissolveTable(book: Book, table: Table, location: string): void {
  guardSheet(table.worksheet, location);
  changeFormulas(
    book,
    (formula) =>
      withCellsOf(formula, table) ??
      refuse.notImplemented(
        location,
        "The stand-in cannot convert a table with formulas about their own row.",
      ),
  );
  takeAway(book, table);
}

/** Takes the table and what its cells hold away; formulas that mentioned it have lost their reference. */
export function deleteTable(book: Book, table: Table, location: string): void {
  guardSheet(table.worksheet, location);
  changeFormulas(book, (formula) => withoutTable(formula, table.name));
  takeAway(book, table);
  const { row, column, rows, columns } = tableArea(table);
  for (let down = row; down < row + rows; down++) {
    const line = table.worksheet.getRow(down + 1);
    for (let right = column; right < column + columns; right++) line.getCell(right + 1).value = null;
  }
}

/** The table itself goes; its cells stay. */
export function takeAway(book: Book, table: Table): void {
  raise(book, "tableDeleted", table);
  table.worksheet.removeTable(table.name);
  book.gone.add(table);
  book.changed();
}

function raise(book: Book, kind: "tableAdded" | "tableDeleted", table: Table): void {
  book.raise({ kind, sheet: table.worksheet, tableId: book.ids.of(table), tableName: table.name });
}
