/** Short prints of what cells hold, to see later whether somebody changed them. */
import { fingerprint, type DraftValue, type RegisterCell } from "../../engine";

/** Figures beyond these are lost on the way through a file. */
const FIGURES = 14;
/** Excel writes formulas in its own way, so that one of ours is known by being one. */
const FORMULA = "=";

/** "" for an empty cell. */
export function printOfCell(cell: RegisterCell | DraftValue): string {
  if (cell === null) return "";
  if (typeof cell === "object") return FORMULA;
  if (typeof cell === "number") return fingerprint(String(Number(cell.toPrecision(FIGURES))));
  return fingerprint(typeof cell === "boolean" ? String(cell).toUpperCase() : cell);
}

/** One print a row, of its cells up to the last filled one; "" for an empty row. Rows at the end are left out. */
export function printsOfRows(rows: readonly (readonly (RegisterCell | DraftValue)[])[]): readonly string[] {
  const prints = rows.map((cells) => {
    const line = cells.map(printOfCell);
    while (line.at(-1) === "") line.pop();
    return fingerprint(line.join("|"));
  });
  while (prints.at(-1) === "") prints.pop();
  return prints;
}

/** One print for all rows of a sheet. */
export function printOfSheet(prints: readonly string[]): string {
  return fingerprint(prints.map((print) => `|${print}`).join(""));
}
