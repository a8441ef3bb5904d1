import type { Area } from "../area";
import type { Book } from "../book";
import { writeGrid } from "../grid";
import { guardCells } from "../protection";
import { findSheet } from "../sheets";

/** A person types a text into a cell. Throws a `Refusal` where Excel would not take it. */
export function typeInto(book: Book, sheetName: string, area: Area, text: string): void {
  const sheet = findSheet(book, sheetName);
  if (!sheet) throw new Error(`There is no sheet "${sheetName}".`);
  guardCells(sheet, area, "Range.values");
  writeGrid(book, sheet, area, text, "Range.values");
}
