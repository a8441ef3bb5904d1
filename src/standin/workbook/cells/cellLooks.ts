/** How a cell or a range looks as a whole. */
import { isUnbounded, type Area } from "../area";
import type { Book } from "../book";
import { styleAt, type CellStyle } from "./cellStyles";
import type { Cell, Worksheet } from "../library";

/**
 * The looks that a cell has: one, or several where parts of its text have fonts of their own.
 * A run without a font of its own has the cell's.
 */
export function looksAt(sheet: Worksheet, row: number, column: number): readonly CellStyle[] {
  const style = styleAt(sheet, row, column);
  return partsOf(sheet.findRow(row + 1)?.findCell(column + 1), style) ?? [style];
}

/** The looks of the parts of its text; null where it has none of their own. */
function partsOf(cell: Cell | undefined, style: CellStyle): readonly CellStyle[] | null {
  const value = cell?.value;
  if (typeof value !== "object" || value === null || !("richText" in value) || !value.richText) return null;
  const runs = value.richText.filter((run) => run.text !== "");
  return runs.length === 0 ? null : runs.map((run) => (run.font ? { ...style, font: run.font } : style));
}

interface Cells {
  readonly book: Book;
  readonly sheet: Worksheet;
  readonly area: Area;
}

/**
 * One property of the look of a whole range: its value where all of it has the same, and otherwise
 * `mixed` (null; an empty text for fills, as Excel has it).
 */
export function sharedLook<T>(
  range: Cells,
  read: (look: CellStyle, book: Book) => T,
  mixed: T | null = null,
): T | null {
  let shared: T | undefined;
  for (const look of differentLooks(range)) {
    const value = read(look, range.book);
    if (shared === undefined) shared = value;
    else if (shared !== value) return mixed;
  }
  return shared ?? null;
}

/** What is asked of a range is asked for several properties at once, and all its cells tell each of them. */
const known = new WeakMap<Cells, { readonly revision: number; readonly looks: ReadonlySet<CellStyle> }>();

/** The looks of all cells of the range; cells that look alike mostly share theirs. */
function differentLooks(range: Cells): ReadonlySet<CellStyle> {
  const { revision } = range.book;
  const before = known.get(range);
  if (before?.revision === revision) return before.looks;
  const { sheet, area } = range;
  const { rows, columns } = bounded(sheet, area);
  const looks = new Set<CellStyle>();
  for (let row = area.row; row < area.row + rows; row++) {
    const line = sheet.findRow(row + 1);
    let last: CellStyle | undefined;
    for (let column = area.column; column < area.column + columns; column++) {
      const cell = line?.findCell(column + 1);
      const style = cell ? cell.style : styleAt(sheet, row, column);
      const parts = partsOf(cell, style);
      if (parts) for (const part of parts) looks.add(part);
      else if (style !== last) looks.add((last = style));
    }
  }
  known.set(range, { revision, looks });
  return looks;
}

/** Of whole rows and columns the part that is used, and at least one cell. */
function bounded(sheet: Worksheet, area: Area): { rows: number; columns: number } {
  if (!isUnbounded(area)) return area;
  return {
    rows: Math.min(area.rows, Math.max(1, sheet.rowCount - area.row)),
    columns: Math.min(area.columns, Math.max(1, sheet.columnCount - area.column)),
  };
}
