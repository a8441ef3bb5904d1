/** How wide a column is drawn. */
import type { SheetView } from "../../standin/view";

/** Excel's usual width, 8.43 characters. */
const USUAL_PIXELS = 64;

export function widthOf(sheet: SheetView, column: number): number {
  return sheet.columnWidths[column] ?? USUAL_PIXELS;
}
