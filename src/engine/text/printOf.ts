/** Fingerprints of what cells hold. */
import type { RegisterCell } from "../model/register";
import { fingerprint } from "./fingerprint";
import { fitCell } from "./fitCell";

/** "" for an empty cell. A number and its digits as text have the same one: people retype either as the other. */
export function printOf(cell: RegisterCell): string {
  return fingerprint(writtenText(cell));
}

/** What a person would type to get the cell. */
export function writtenText(cell: RegisterCell): string {
  if (cell === null) return "";
  if (typeof cell === "object") return cell.formula;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  // A text that no cell can hold stands in the register as far as it fits.
  return typeof cell === "number" ? String(cell) : fitCell(cell).text;
}
