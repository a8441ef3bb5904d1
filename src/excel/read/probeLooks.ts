/**
 * Third round trip: which parts of a sheet look alike throughout. The properties of single cells cost about
 * 100 bytes each, so they are read only where a column turns out to be mixed within a band of rows.
 */
import type { CellLook } from "../../engine";
import type { Question } from "../payload";
import { cellsAt } from "../cellsAt";
import { askLooks, noteSize, type LookKey, type Rectangle } from "./askLooks";
import { colourOf, NO_FILL, PLAIN_TEXT } from "./colourOf";
import { addLook, type SheetReading } from "./sheetReading";

const MOST_BANDS = 25;
const LEAST_ROWS_OF_A_BAND = 32;
/** Of all bands together, so that a very wide sheet has fewer of them. */
const MOST_COLUMNS = 5_000;
/** What a column takes in an answer, measured with the client library. */
const BYTES_OF_A_COLUMN = 150;
const BYTES_OF_A_PROBE = 600;
const PROBED: Excel.ColumnPropertiesLoadOptions = {
  format: {
    fill: { color: true },
    font: { color: true, bold: true, strikethrough: true, size: true, underline: true },
  },
};

/** Bands of rows over all columns. */
export function bandsOf({ extent }: SheetReading): Rectangle[] {
  const { top, left, parts, columns } = extent;
  const most = Math.max(1, Math.min(MOST_BANDS, Math.floor(MOST_COLUMNS / Math.max(1, columns))));
  const inAll = parts.reduce((sum, { rows }) => sum + rows, 0);
  const step = Math.max(LEAST_ROWS_OF_A_BAND, Math.ceil(inAll / most));
  const bands: Rectangle[] = [];
  for (const { first, rows } of parts)
    for (let row = 0; row < rows; row += step)
      bands.push({ row: top + first + row, column: left, rows: Math.min(step, rows - row), columns });
  return bands;
}

/** One question a band tells of each of its columns; `then` gets one for the columns that do not look alike. */
export function probeLooks(reading: SheetReading, then: (more: Question) => void): Question[] {
  return bandsOf(reading).map((band) => ({
    bytes: BYTES_OF_A_PROBE + band.columns * BYTES_OF_A_COLUMN,
    ask() {
      const { row, column, rows, columns } = band;
      const probed = cellsAt(reading.extent.worksheet, row, column, rows, columns).getColumnProperties(
        PROBED,
      );
      return () => {
        const mixed = probed.value.map(({ format = {} }, index) => {
          const rectangle = { ...band, column: column + index, columns: 1 };
          const found = lookOf(format);
          if (Object.keys(found.look).length > 0) fillRectangle(reading, rectangle, found.look);
          fillSizes(reading, rectangle, format.font?.size);
          return found.mixed;
        });
        for (const { rectangle, keys } of joinColumns(band, mixed)) then(askLooks(reading, rectangle, keys));
      };
    },
  }));
}

/** Neighbours of which the same is to be asked, in one question. */
function joinColumns(band: Rectangle, mixed: readonly (readonly LookKey[])[]) {
  const joined: { rectangle: Rectangle; keys: readonly LookKey[] }[] = [];
  mixed.forEach((keys, index) => {
    if (keys.length === 0) return;
    const column = band.column + index;
    const last = joined.at(-1);
    const isNext =
      last !== undefined &&
      last.rectangle.column + last.rectangle.columns === column &&
      last.keys.join() === keys.join();
    if (isNext) last.rectangle = { ...last.rectangle, columns: last.rectangle.columns + 1 };
    else joined.push({ rectangle: { ...band, column, columns: 1 }, keys });
  });
  return joined;
}

/** What all cells have in common, and what is mixed: Office.js says null then. What it leaves out is asked for as well. */
function lookOf({ fill: ground, font }: Excel.CellPropertiesFormat): {
  look: CellLook;
  mixed: readonly LookKey[];
} {
  const mixed: LookKey[] = [];
  const look: { -readonly [key in keyof CellLook]: CellLook[key] } = {};
  const fill = colourOf(ground?.color);
  if (fill === null) mixed.push("fill");
  else if (fill !== NO_FILL) look.fill = fill;
  const fontColour = colourOf(font?.color);
  if (fontColour === null) mixed.push("fontColour");
  else if (fontColour !== PLAIN_TEXT) look.fontColour = fontColour;
  if (typeof font?.bold !== "boolean") mixed.push("bold");
  else if (font?.bold) look.bold = true;
  if (typeof font?.strikethrough !== "boolean") mixed.push("struck");
  else if (font?.strikethrough) look.struck = true;
  if (typeof font?.size !== "number") mixed.push("fontSize");
  if (font?.underline !== "None") mixed.push("link");
  return { look, mixed };
}

/** Where all texts of the rectangle are of one size. */
function fillSizes(reading: SheetReading, rectangle: Rectangle, size: unknown): void {
  for (let row = rectangle.row; row < rectangle.row + rectangle.rows; row++)
    for (let column = rectangle.column; column < rectangle.column + rectangle.columns; column++)
      noteSize(reading, row, column, size);
}

function fillRectangle(reading: SheetReading, rectangle: Rectangle, look: CellLook): void {
  for (let row = rectangle.row; row < rectangle.row + rectangle.rows; row++) {
    for (let column = rectangle.column; column < rectangle.column + rectangle.columns; column++) {
      addLook(reading, row, column, look);
    }
  }
}
