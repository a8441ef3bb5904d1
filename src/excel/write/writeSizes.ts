/** How wide columns and how high rows are. */
import type { DraftArea } from "../../engine";
import { cellsAt } from "../cellsAt";
import { rangesOf } from "./rangesOf";

/** Pixels of one character of the standard font and of the margin, at 96 dots an inch (ECMA-376, 18.3.1.13). */
const PIXELS_OF_A_CHARACTER = 7;
const PIXELS_OF_THE_MARGIN = 5;
const POINTS_OF_A_PIXEL = 0.75;

/** Widths in characters of the standard font; Office.js counts in points. */
export function writeColumnWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  if (widths.length === 0) return;
  cellsAt(sheet, 0, 0, 1, widths.length).setColumnProperties(
    widths.map((characters) => ({ format: { columnWidth: columnWidthInPoints(characters) } })),
  );
}

export function columnWidthInPoints(characters: number): number {
  return Math.round(characters * PIXELS_OF_A_CHARACTER + PIXELS_OF_THE_MARGIN) * POINTS_OF_A_PIXEL;
}

/** Heights in points; rows without one follow their text. */
export function writeRowHeights(
  sheet: Excel.Worksheet,
  heights: readonly { readonly row: number; readonly height: number }[],
): void {
  const rows = new Map<number, DraftArea[]>();
  for (const { row, height } of [...heights].sort((one, other) => one.row - other.row)) {
    const alike = rows.get(height) ?? [];
    rows.set(height, alike);
    const last = alike.at(-1);
    if (last !== undefined && last.row + last.rows === row)
      alike[alike.length - 1] = { ...last, rows: last.rows + 1 };
    else alike.push({ row, column: 0, rows: 1, columns: 1 });
  }
  for (const [height, areas] of rows)
    for (const { format } of rangesOf(sheet, areas)) format.rowHeight = height;
}
