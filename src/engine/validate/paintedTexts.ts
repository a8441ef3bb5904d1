/** Cells whose text or ground is coloured, with the contrast of the two. */
import type { CellAddress } from "../model/address";
import type { CellLook, SheetSnapshot } from "../model/snapshot";
import { valueAt } from "../model/snapshot";
import { colourContrast } from "./colourContrast";
import { isFilled } from "./sheetCells";

export interface PaintedText {
  readonly at: CellAddress;
  readonly text: string;
  readonly contrast: number;
  /** Both colours, for telling alike pairs. */
  readonly pair: string;
}

const CELLS_OF_A_ROW = 16_384;
/** Below that, a text is not seen at all; above it, hardly or well. */
export const UNSEEN_BELOW = 1.2;

/** In reading order, empty cells left out; and the heading rows of Excel tables, whose style paints them. */
export function paintedTexts(sheet: SheetSnapshot): readonly PaintedText[] {
  const painted: PaintedText[] = [];
  const contrasts = new Map<string, number>();
  for (const [key, look] of [...sheet.looks].sort(([one], [other]) => one - other)) {
    if (look.fontColour === undefined && look.fill === undefined) continue;
    const at = { sheet: sheet.name, row: Math.floor(key / CELLS_OF_A_ROW), column: key % CELLS_OF_A_ROW };
    const value = valueAt(sheet, at.row, at.column);
    if (!isFilled(value) || (look.fill === undefined && isTableHeading(sheet, at))) continue;
    const pair = pairOf(look);
    const contrast = contrasts.get(pair) ?? colourContrast(pair.slice(0, 7), pair.slice(8));
    contrasts.set(pair, contrast);
    painted.push({ at, text: String(value), contrast, pair });
  }
  return painted;
}

function pairOf({ fontColour = "#000000", fill = "#FFFFFF" }: CellLook): string {
  return `${fontColour} ${fill}`;
}

function isTableHeading(sheet: SheetSnapshot, { row, column }: CellAddress): boolean {
  return sheet.tables.some(
    ({ range, hasHeadings }) =>
      hasHeadings && row === range.row && column >= range.column && column < range.column + range.columns,
  );
}
