/** Fourth round trip: how single cells look, where a part of the sheet is mixed. */
import { lookKey, ROWS_IN_A_STEP, type CellLook, type RangeAddress } from "../../engine";
import type { Question } from "../payload";
import { isFile } from "./fileLinks";
import { addLook, type SheetReading } from "./sheetReading";
import { colourOf, NO_FILL, PLAIN_TEXT } from "./colourOf";
import { cellsAt } from "../cellsAt";

/** A link is asked for where a text is underlined, as links are. */
export type LookKey = keyof CellLook | "fontSize" | "link";

/** Part of a sheet, in sheet coordinates. */
export type Rectangle = Omit<RangeAddress, "sheet">;

/** What each property takes in the answer for a cell, beside what they share. */
const BYTES_OF_A_CELL = 30;
const BYTES_OF: Readonly<Record<LookKey, number>> = {
  fill: 28,
  fontColour: 18,
  bold: 13,
  struck: 22,
  fontSize: 10,
  link: 40,
};
/** In points; texts below it are noted. */
const SMALL = 8;

/** Asks for the mixed properties of every cell in the rectangle. */
export function askLooks(reading: SheetReading, rectangle: Rectangle, keys: readonly LookKey[]): Question {
  const { row, column, rows, columns } = rectangle;
  const bytesOfACell = keys.reduce((sum, key) => sum + BYTES_OF[key], BYTES_OF_A_CELL);
  return {
    bytes: Math.max(1_000, rows * columns * bytesOfACell),
    ask() {
      const range = cellsAt(reading.extent.worksheet, row, column, rows, columns);
      const link = keys.includes("link") ? { hyperlink: true } : {};
      const cells = range.getCellProperties({ format: wanted(keys), ...link });
      return function* () {
        for (const [down, line] of cells.value.entries()) {
          line.forEach((cell, along) => {
            const look = lookOf(cell, keys);
            if (Object.keys(look).length > 0) addLook(reading, row + down, column + along, look);
            noteSize(reading, row + down, column + along, cell.format?.font?.size);
            noteLink(reading, row + down, column + along, cell.hyperlink?.address);
          });
          if (down % ROWS_IN_A_STEP === 0) yield;
        }
      };
    },
    parts() {
      if (rows < 2) return null;
      const half = Math.ceil(rows / 2);
      return [
        askLooks(reading, { ...rectangle, rows: half }, keys),
        askLooks(reading, { ...rectangle, row: row + half, rows: rows - half }, keys),
      ];
    },
  };
}

export function noteSize(reading: SheetReading, row: number, column: number, size: unknown): void {
  if (typeof size === "number" && size > 0 && size < SMALL) reading.fontSizes.set(lookKey(row, column), size);
}

function noteLink(reading: SheetReading, row: number, column: number, address: string | undefined): void {
  if (address === undefined || !isFile(address)) return;
  reading.fileLinks.push({ at: { sheet: reading.extent.name, row, column }, target: address });
}

function wanted(keys: readonly LookKey[]): Excel.CellPropertiesFormatLoadOptions {
  const font: NonNullable<Excel.CellPropertiesFormatLoadOptions["font"]> = {};
  if (keys.includes("fontColour")) font.color = true;
  if (keys.includes("bold")) font.bold = true;
  if (keys.includes("struck")) font.strikethrough = true;
  if (keys.includes("fontSize")) font.size = true;
  return {
    ...(keys.includes("fill") ? { fill: { color: true } } : {}),
    ...(Object.keys(font).length > 0 ? { font } : {}),
  };
}

function lookOf(cell: Excel.CellProperties, keys: readonly LookKey[]): CellLook {
  const look: { -readonly [key in keyof CellLook]: CellLook[key] } = {};
  const { fill, font } = cell.format ?? {};
  const fillColour = colourOf(fill?.color);
  if (fillColour !== null && fillColour !== NO_FILL) look.fill = fillColour;
  const fontColour = colourOf(font?.color);
  if (fontColour !== null && fontColour !== PLAIN_TEXT) look.fontColour = fontColour;
  if (font?.bold === true) look.bold = true;
  if (font?.strikethrough === true) look.struck = true;
  // Null where only some of the text is struck through; which part is only known from ExcelApi 1.18 on.
  else if (keys.includes("struck") && font?.strikethrough === null) look.struck = "partly";
  return look;
}
