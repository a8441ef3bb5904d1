/** What a cell of a sheet of ours holds now. */
import type { RegisterCell } from "../../engine";

/**
 * From its formula, which is its value where there is none, and its value. A text that begins with "=" reads like a formula; its value tells which it is.
 */
export function standingCell(cell: unknown, value: unknown): RegisterCell {
  if (cell === "" || cell === null || cell === undefined) return null;
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  const text = String(cell);
  return text.startsWith("=") && value !== cell ? { formula: text } : text;
}
