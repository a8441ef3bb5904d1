import { refuse } from "../refusals";
import { SHEET_NAME_CHARACTERS } from "../limits";
import type { Book } from "./book";
import { changeFormulas } from "./formulas/everyFormula";
import type { Worksheet } from "./library";
import { withoutSheet } from "./renaming";
import { findTables } from "./tables/sheetTables";
import { withoutTable } from "./formulas/structuredReferences";

/** The id by which Excel knows a sheet for as long as the workbook is open. */
export function sheetId(sheet: Worksheet): string {
  return `{00000000-0001-0000-${sheet.id.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}

/** By name (in any case) or id. */
export function findSheet(book: Book, key: string): Worksheet | null {
  const wanted = key.toLowerCase();
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheetId(sheet) === key) ?? null;
}

/**
 * Refuses a name that no sheet can have: "Rename a worksheet" (support.microsoft.com) and
 * `Worksheet.name`: 31 characters, none of \ / ? * [ ] :, no apostrophe at either end, not "History".
 */
export function checkSheetName(book: Book, name: unknown, location: string, itself?: Worksheet): string {
  if (typeof name !== "string") return refuse.invalidArgument(location);
  const forbidden = name.trim() === "" || name.length > SHEET_NAME_CHARACTERS || /[\\/?*[\]:]/.test(name);
  if (forbidden || /^'|'$/.test(name) || name.toLowerCase() === "history") {
    refuse.invalidArgument(location, `No sheet can be named "${name}".`);
  }
  const taken = findSheet(book, name);
  if (taken && taken !== itself)
    refuse.itemAlreadyExists(location, `A sheet named "${name}" is there already.`);
  return name;
}

/** Refuses adding, deleting, moving and the like where the workbook's structure is protected. */
export function guardStructure(book: Book, location: string): void {
  if (book.library.protection?.lockStructure)
    refuse.accessDenied(location, "The workbook's structure is protected.");
}

/** A new sheet after the last. Without a name it is "Sheet1", "Sheet2" … */
export function addSheet(book: Book, name: unknown, location: string): Worksheet {
  guardStructure(book, location);
  const wanted = name === undefined || name === null || name === "" ? freeName(book) : name;
  const sheet = book.library.addWorksheet(checkSheetName(book, wanted, location));
  book.raise({ kind: "added", sheet });
  book.changed();
  return sheet;
}

function freeName(book: Book): string {
  let number = 1;
  while (findSheet(book, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** Puts a sheet at a place among the tabs, counted from zero. */
export function moveSheet(book: Book, sheet: Worksheet, position: number, location: string): void {
  guardStructure(book, location);
  const others = book.sheets.filter((one) => one !== sheet);
  if (!Number.isInteger(position) || position < 0 || position > others.length)
    refuse.invalidArgument(location);
  [...others.slice(0, position), sheet, ...others.slice(position)].forEach(
    (one, index) => (one.orderNo = index),
  );
  // Files know the names of a sheet by the sheet's place.
  book.names = [...book.names];
  book.changed();
}

/** Deletes a sheet; the last visible one and very hidden ones cannot be deleted (`Worksheet.delete`). */
export function deleteSheet(book: Book, sheet: Worksheet, location: string): void {
  guardStructure(book, location);
  if (sheet.state === "veryHidden") refuse.invalidOperation(location, "The sheet is very hidden.");
  const visible = book.sheets.filter((one) => one.state === "visible");
  if (sheet.state === "visible" && visible.length === 1)
    refuse.invalidOperation(location, "It is the only visible sheet.");
  const names = book.names.filter((name) => name.sheet !== sheet);
  const tables = findTables(sheet).map((table) => table.name);
  book.library.removeWorksheet(sheet.id);
  book.gone.add(sheet);
  book.names = names;
  // What pointed at the sheet has lost its reference: "Plan!$A$1" reads "#REF!$A$1".
  changeFormulas(book, (formula) => tables.reduce(withoutTable, withoutSheet(formula, sheet.name)));
  book.raise({ kind: "deleted", sheet });
  if (book.activeSheet === sheet) {
    book.goTo(visible.find((one) => one !== sheet) ?? null);
  }
  book.changed();
}
