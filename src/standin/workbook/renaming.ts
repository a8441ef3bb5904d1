/** Sheets and tables under other names; formulas that mention them follow, as in Excel. */
import { quotedSheetName, splitSheetName } from "./area";
import type { Book } from "./book";
import { changeFormulas } from "./formulas/everyFormula";
import { outsideTexts } from "./formulas/formulaText";
import type { Table, Worksheet } from "./library";

const SHEET = /(?:'(?:[^']|'')+'|(?<![\p{L}\p{N}_.'\]])[\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** The formula with another sheet's name in the place of this one. */
export function sheetInstead(formula: string, from: string, to: string): string {
  return replacePrefix(formula, from, `${quotedSheetName(to)}!`);
}

/** The formula after the sheet was deleted. */
export function withoutSheet(formula: string, sheet: string): string {
  return replacePrefix(formula, sheet, "#REF!");
}

function replacePrefix(formula: string, from: string, to: string): string {
  const wanted = from.toLowerCase();
  return outsideTexts(formula, (part) =>
    part.replace(SHEET, (prefix) =>
      splitSheetName(`${prefix}A1`).sheet?.toLowerCase() === wanted ? to : prefix,
    ),
  );
}

/** The formula with another table's name in the place of this one. */
export function tableInstead(formula: string, from: string, to: string): string {
  if (!formula.toLowerCase().includes(from.toLowerCase())) return formula;
  const escaped = from.replace(/[\\.?]/g, "\\$&");
  const name = new RegExp(`(?<![\\p{L}\\p{N}_.$\\\\!'[\\]@#])${escaped}(?![\\p{L}\\p{N}_.(!\\]'])`, "giu");
  return outsideTexts(formula, (part) => part.replace(name, () => to));
}

export function renameSheetEverywhere(book: Book, sheet: Worksheet, name: string): void {
  const before = sheet.name;
  sheet.name = name;
  changeFormulas(book, (formula) => sheetInstead(formula, before, name));
  book.changed();
}

export function renameTableEverywhere(book: Book, table: Table, name: string): void {
  const before = table.name;
  table.name = name;
  table.displayName = name;
  changeFormulas(book, (formula) => tableInstead(formula, before, name));
  book.changed();
}
