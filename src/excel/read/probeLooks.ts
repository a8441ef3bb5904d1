/**
 * Third round trip: which parts of a sheet look alike throughout. The properties of single cells cost about
 * 100 bytes each, so they are read only where a rectangle turns out to be mixed.
 */
import type { CellLook } from "../../engine";
import type { Question } from "../payload";
import { askLooks, noteSize, type LookKey, type Rectangle } from "./askLooks";
import { colourOf, NO_FILL, PLAIN_TEXT } from "./colourOf";
import { addLook, type SheetReading } from "./sheetReading";

const MOST_BANDS = 25;
const LEAST_ROWS_OF_A_BAND = 32;
const MOST_STRIPS = 32;
/** A probe with its answer, measured with the client library. */
const BYTES_OF_A_PROBE = 1_000;
/** Asked of the range itself: its format, fill and font as objects would take twice the room in the request. */
const PROBED = [
  "format/fill/color",
  ...["color", "bold", "strikethrough", "size", "underline"].map((name) => `format/font/${name}`),
];

/** Columns in bands of rows; wide sheets take several columns at once, so that the number stays bounded. */
export function rectanglesOf({ extent }: SheetReading): Rectangle[] {
  const bandRows = Math.max(LEAST_ROWS_OF_A_BAND, Math.ceil(extent.rows / MOST_BANDS));
  const stripColumns = Math.max(1, Math.ceil(extent.columns / MOST_STRIPS));
  const rectangles: Rectangle[] = [];
  for (let row = 0; row < extent.rows; row += bandRows) {
    for (let column = 0; column < extent.columns; column += stripColumns) {
      rectangles.push({
        row: extent.top + row,
        column: extent.left + column,
        rows: Math.min(bandRows, extent.rows - row),
        columns: Math.min(stripColumns, extent.columns - column),
      });
    }
  }
  return rectangles;
}

/** `then` gets a question for each rectangle that does not look alike. */
export function probeLooks(reading: SheetReading, then: (more: Question) => void): Question[] {
  return rectanglesOf(reading).map((rectangle) => ({
    bytes: BYTES_OF_A_PROBE,
    ask() {
      const { row, column, rows, columns } = rectangle;
      const range = reading.extent.worksheet.getRangeByIndexes(row, column, rows, columns);
      range.load(PROBED);
      return () => {
        const { format } = range;
        const found = lookOf(format);
        if (Object.keys(found.look).length > 0) fillRectangle(reading, rectangle, found.look);
        fillSizes(reading, rectangle, format.font.size);
        if (found.mixed.length > 0) then(askLooks(reading, rectangle, found.mixed));
      };
    },
  }));
}

/** What all cells have in common, and what is mixed. Office.js says null, or "" for a fill, where it is. */
function lookOf(format: Excel.RangeFormat): { look: CellLook; mixed: readonly LookKey[] } {
  const mixed: LookKey[] = [];
  const look: { -readonly [key in keyof CellLook]: CellLook[key] } = {};
  const fill = colourOf(format.fill.color);
  if (fill === null) mixed.push("fill");
  else if (fill !== NO_FILL) look.fill = fill;
  const fontColour = colourOf(format.font.color);
  if (fontColour === null) mixed.push("fontColour");
  else if (fontColour !== PLAIN_TEXT) look.fontColour = fontColour;
  if (typeof format.font.bold !== "boolean") mixed.push("bold");
  else if (format.font.bold) look.bold = true;
  if (typeof format.font.strikethrough !== "boolean") mixed.push("struck");
  else if (format.font.strikethrough) look.struck = true;
  if (typeof format.font.size !== "number") mixed.push("fontSize");
  if (format.font.underline !== "None") mixed.push("link");
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
