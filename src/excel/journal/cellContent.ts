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
