import { refuse } from "../refusals";
import { SHEET_NAME_CHARACTERS } from "../limits";
import type { Book } from "./book";
import type { Worksheet } from "./library";

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

/** A new sheet after the last. Without a name it is "Sheet1", "Sheet2" … */
export function addSheet(book: Book, name: unknown, location: string): Worksheet {
  if (book.library.protection?.lockStructure)
    refuse.accessDenied(location, "The workbook's structure is protected.");
  const wanted = name === undefined || name === null || name === "" ? freeName(book) : name;
  const sheet = book.library.addWorksheet(checkSheetName(book, wanted, location));
  book.changed();
  return sheet;
}

function freeName(book: Book): string {
  let number = 1;
  while (findSheet(book, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** Deletes a sheet; the last visible one cannot be deleted. */
export function deleteSheet(book: Book, sheet: Worksheet, location: string): void {
  if (book.library.protection?.lockStructure)
    refuse.accessDenied(location, "The workbook's structure is protected.");
  const visible = book.sheets.filter((one) => one.state === "visible");
  if (sheet.state === "visible" && visible.length === 1)
    refuse.invalidOperation(location, "It is the only visible sheet.");
  const names = book.names.filter((name) => name.sheet !== sheet);
  book.library.removeWorksheet(sheet.id);
  book.names = names;
  if (book.activeSheet === sheet) {
    book.activeSheet = visible.find((one) => one !== sheet) ?? null;
    book.selection = { row: 0, column: 0, rows: 1, columns: 1 };
  }
  book.changed();
}
