/** Fingerprints of the summary's cells, by which what people typed is told from what the add-in wrote. */
import type { DraftArea, SheetDraft } from "../../model/draft";
import type { RegisterCell } from "../../model/register";
import { fingerprint } from "../../text/fingerprint";
import { fitCell } from "../../text/fitCell";

/**
 * "" for an empty cell. Of a formula what Excel changes by itself is left out: cells that it refers to (rows are put
 * in), the names of tables and sheets (they are renamed), spaces.
 */
export function printOfCell(cell: RegisterCell): string {
  if (cell === null) return "";
  if (typeof cell === "object") return fingerprint(withoutPlaces(cell.formula));
  return fingerprint(textOfCell(cell));
}

export function textOfCell(cell: RegisterCell): string {
  if (cell === null) return "";
  if (typeof cell === "object") return cell.formula;
  return typeof cell === "string" ? fitCell(cell).text : String(cell).toUpperCase();
}

/** Of all cells of a draft but those in which people type. */
export function printsOfDraft(draft: SheetDraft, typed: readonly DraftArea[]): readonly string[] {
  const prints = new Set<string>();
  for (const { row, column, values } of draft.cells) {
    values.forEach((cells, down) =>
      cells.forEach((value, across) => {
        if (!typed.some((area) => lies(area, row + down, column + across))) prints.add(printOfCell(value));
      }),
    );
  }
  prints.delete("");
  return [...prints];
}

function lies(area: DraftArea, row: number, column: number): boolean {
  const [down, across] = [row - area.row, column - area.column];
  return down >= 0 && down < area.rows && across >= 0 && across < area.columns;
}

function withoutPlaces(formula: string): string {
  return formula
    .replace(/\s+/g, "")
    .replace(/'(?:[^']|'')*'!|[\p{L}\p{N}_.]+!/gu, "!")
    .replace(/[\p{L}\p{N}_.]+\[/gu, "[")
    .replace(/\$?\b[A-Z]{1,3}\$?\d+\b/g, "#")
    .toUpperCase();
}
