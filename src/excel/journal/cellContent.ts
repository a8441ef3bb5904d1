/** What a cell held, as it is written again. */
import type { RegisterCell } from "../../engine";
import { guardText } from "../write/guardText";

/** As `formulas` take it: a text stays a text, "" empties. */
export function contentOf(cell: RegisterCell, numberFormat = "General"): string | number | boolean {
  if (cell === null) return "";
  if (typeof cell === "object") return cell.formula;
  if (typeof cell !== "string") return cell;
  // A cell of the text format takes everything as it is.
  return numberFormat === "@" ? cell : guardText(cell);
}

/**
 * Writes it to a single cell that has, or has got, the number format. What is entered into a cell of the text format
 * becomes a text, figures and formulas too ("Format numbers as text", support.microsoft.com): such a cell gets its
 * format again behind them.
 */
export function writeContent(range: Excel.Range, cell: RegisterCell, numberFormat: string): void {
  const wouldBeText = numberFormat === "@" && cell !== null && typeof cell !== "string";
  if (wouldBeText) range.numberFormat = [["General"]];
  range.formulas = [[contentOf(cell, numberFormat)]];
  if (wouldBeText) range.numberFormat = [[numberFormat]];
}
