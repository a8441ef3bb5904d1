/** Widths, heights and what is hidden. Files count widths in characters, Office.js in points. */
import { COLUMN_WIDTH_CHARACTERS, ROW_HEIGHT_POINTS } from "../../limits";
import { refuse } from "../../refusals";
import type { Area } from "../area";
import type { Worksheet } from "../library";

/** ECMA-376 part 1, 18.3.1.13, for Calibri 11 at 96 dots an inch: pixels of a digit, and beside the text. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_A_PIXEL = 0.75;

/** What Excel gives a column and a row that the file says nothing of. */
const DEFAULT_WIDTH_PIXELS = 64;
const DEFAULT_HEIGHT_POINTS = 15;

export function widthPixels(sheet: Worksheet, column: number): number {
  const width = existingColumn(sheet, column)?.width;
  if (width !== undefined) return charactersToPixels(width);
  return sheet.properties.defaultColWidth === undefined
    ? DEFAULT_WIDTH_PIXELS
    : charactersToPixels(sheet.properties.defaultColWidth);
}

/** The width of a file counts the padding in. */
function charactersToPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
}

export function widthPoints(sheet: Worksheet, column: number): number {
  return isColumnHidden(sheet, column) ? 0 : widthPixels(sheet, column) * POINTS_A_PIXEL;
}

export function setWidthPoints(sheet: Worksheet, area: Area, points: number, location: string): void {
  const pixels = Math.round(points / POINTS_A_PIXEL);
  if (pixels > COLUMN_WIDTH_CHARACTERS * DIGIT_PIXELS + PADDING_PIXELS) refuse.invalidArgument(location);
  for (let column = area.column; column < area.column + area.columns; column++) {
    const whole = sheet.getColumn(column + 1);
    whole.width = Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
    whole.hidden = pixels === 0;
  }
}

/** Points, or null where the height follows the text. */
export function heightPoints(sheet: Worksheet, row: number): number | null {
  return sheet.findRow(row + 1)?.height ?? null;
}

export function defaultHeightPoints(sheet: Worksheet): number {
  return sheet.properties.defaultRowHeight ?? DEFAULT_HEIGHT_POINTS;
}

export function setHeightPoints(sheet: Worksheet, area: Area, points: number, location: string): void {
  if (points > ROW_HEIGHT_POINTS) refuse.invalidArgument(location);
  for (let row = area.row; row < area.row + area.rows; row++) {
    const whole = sheet.getRow(row + 1);
    whole.height = points;
    whole.customHeight = true;
    whole.hidden = points === 0;
  }
}

/** Lets the heights follow the text again. */
export function autofitRows(sheet: Worksheet, area: Area): void {
  for (let row = area.row; row < Math.min(area.row + area.rows, sheet.rowCount); row++) {
    const whole = sheet.findRow(row + 1);
    if (!whole) continue;
    // The types do not say so, but a row without a height is what a file has for this.
    (whole as { height?: number }).height = undefined;
    whole.customHeight = false;
  }
}

/** As wide as the longest text needs; `textOf` gives what a cell shows. */
export function autofitColumns(
  sheet: Worksheet,
  area: Area,
  textOf: (row: number, column: number) => string,
): void {
  for (let column = area.column; column < Math.min(area.column + area.columns, sheet.columnCount); column++) {
    let longest = 0;
    for (let row = area.row; row < Math.min(area.row + area.rows, sheet.rowCount); row++) {
      for (const line of textOf(row, column).split("\n")) longest = Math.max(longest, line.length);
    }
    if (longest === 0) continue;
    const characters = Math.min(longest, COLUMN_WIDTH_CHARACTERS);
    sheet.getColumn(column + 1).width = characters + PADDING_PIXELS / DIGIT_PIXELS;
  }
}

export function isRowHidden(sheet: Worksheet, row: number): boolean {
  return sheet.findRow(row + 1)?.hidden === true;
}

export function isColumnHidden(sheet: Worksheet, column: number): boolean {
  return existingColumn(sheet, column)?.hidden === true;
}

export function hideRows(sheet: Worksheet, area: Area, hidden: boolean): void {
  for (let row = area.row; row < area.row + area.rows; row++) sheet.getRow(row + 1).hidden = hidden;
}

export function hideColumns(sheet: Worksheet, area: Area, hidden: boolean): void {
  for (let column = area.column; column < area.column + area.columns; column++) {
    sheet.getColumn(column + 1).hidden = hidden;
  }
}

/** The column where the file or somebody said something of it; asking the library would make one. */
function existingColumn(sheet: Worksheet, column: number) {
  return sheet.columns[column];
}
