/** How a cell or a range looks as a whole. */
import { isUnbounded, type Area } from "./area";
import type { Book } from "./book";
import { styleAt, type CellStyle } from "./cellStyles";
import type { Worksheet } from "./library";

/**
 * The looks that a cell has: one, or several where parts of its text have fonts of their own.
 * A run without a font of its own has the cell's.
 */
export function looksAt(sheet: Worksheet, row: number, column: number): readonly CellStyle[] {
  const style = styleAt(sheet, row, column);
  const value = sheet.findRow(row + 1)?.findCell(column + 1)?.value;
  if (typeof value !== "object" || value === null || !("richText" in value) || !value.richText)
    return [style];
  const runs = value.richText.filter((run) => run.text !== "");
  return runs.length === 0 ? [style] : runs.map((run) => (run.font ? { ...style, font: run.font } : style));
}

/**
 * One property of the look of a whole range: its value where all of it has the same, and otherwise
 * `mixed` (null; an empty text for fills, as Excel has it).
 */
export function sharedLook<T>(
  range: { readonly book: Book; readonly sheet: Worksheet; readonly area: Area },
  read: (look: CellStyle, book: Book) => T,
  mixed: T | null = null,
): T | null {
  const { book, sheet, area } = range;
  const { rows, columns } = bounded(sheet, area);
  let shared: T | undefined;
  for (let row = area.row; row < area.row + rows; row++) {
    for (let column = area.column; column < area.column + columns; column++) {
      for (const look of looksAt(sheet, row, column)) {
        const value = read(look, book);
        if (shared === undefined) shared = value;
        else if (shared !== value) return mixed;
      }
    }
  }
  return shared ?? null;
}

/** Of whole rows and columns the part that is used, and at least one cell. */
function bounded(sheet: Worksheet, area: Area): { rows: number; columns: number } {
  if (!isUnbounded(area)) return area;
  return {
    rows: Math.min(area.rows, Math.max(1, sheet.rowCount - area.row)),
    columns: Math.min(area.columns, Math.max(1, sheet.columnCount - area.column)),
  };
}
