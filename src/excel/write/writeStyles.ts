/** Writes how cells look. */
import type { DraftStyle } from "../../engine";
import { rangeOf } from "./rangeOf";

export function writeStyle(sheet: Excel.Worksheet, style: DraftStyle): void {
  const range = rangeOf(sheet, style.area);
  // A single value stands for every cell of the range.
  if (style.numberFormat !== undefined) range.numberFormat = style.numberFormat as unknown as string[][];
  const { format } = range;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.fontColour !== undefined) format.font.color = style.fontColour;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.underline !== undefined) writeLines(format, style.underline, ["EdgeBottom"]);
  if (style.rowLines !== undefined) writeLines(format, style.rowLines, ["InsideHorizontal", "EdgeBottom"]);
}

function writeLines(
  format: Excel.RangeFormat,
  colour: string,
  sides: readonly ("InsideHorizontal" | "EdgeBottom")[],
): void {
  for (const side of sides) {
    const line = format.borders.getItem(side);
    line.style = "Continuous";
    line.color = colour;
  }
}

/** Apart and last: on the web, wrapped text makes every later write slow (OfficeDev/office-js #3774). */
export function writeWrap(sheet: Excel.Worksheet, style: DraftStyle): void {
  if (style.wrap !== undefined) rangeOf(sheet, style.area).format.wrapText = style.wrap;
}

/** Pixels of one character of the standard font and of the margin, at 96 dots an inch (ECMA-376, 18.3.1.13). */
const PIXELS_OF_A_CHARACTER = 7;
const PIXELS_OF_THE_MARGIN = 5;
const POINTS_OF_A_PIXEL = 0.75;

/** Widths in characters of the standard font; Office.js counts in points. */
export function writeColumnWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnWidthInPoints(characters);
  });
}

export function columnWidthInPoints(characters: number): number {
  return Math.round(characters * PIXELS_OF_A_CHARACTER + PIXELS_OF_THE_MARGIN) * POINTS_OF_A_PIXEL;
}

/** Heights in points, neighbours of one height together; rows without one follow their text. */
export function writeRowHeights(
  sheet: Excel.Worksheet,
  heights: readonly { readonly row: number; readonly height: number }[],
): void {
  const inOrder = [...heights].sort((one, other) => one.row - other.row);
  for (let index = 0; index < inOrder.length;) {
    const { row, height } = inOrder[index] as (typeof inOrder)[number];
    let rows = 1;
    while (inOrder[index + rows]?.row === row + rows && inOrder[index + rows]?.height === height) rows++;
    sheet.getRangeByIndexes(row, 0, rows, 1).format.rowHeight = height;
    index += rows;
  }
}
