/** Third and fourth round trip: which cells hold formulas, and which of those reach for another file. */
import { lookKey, ROWS_IN_A_STEP } from "../../engine";
import type { Question } from "../payload";
import type { Rectangle } from "./askLooks";
import { fileOfFormula } from "./fileLinks";
import type { SheetReading } from "./sheetReading";
import { cellsAt } from "../cellsAt";

const BYTES_OF_AN_AREA = 200;
const BYTES_OF_A_RANGE = 800;
const BYTES_OF_A_FORMULA = 60;
/** Above that, one question for all of them costs less than one each. */
const MOST_AREAS = 300;

/** On a protected sheet Excel does not find special cells, so that nothing is known of its formulas. */
export function askFormulas(reading: SheetReading, then: (more: Question) => void): Question[] {
  const { extent, formulas } = reading;
  if (formulas === null || extent.rows === 0) return [];
  const { top, left, rows, columns } = extent;
  return [askPlaces(reading, { row: top, column: left, rows, columns }, then)];
}

/** Formulas in every other row make so many areas that no answer holds them: then the halves are asked for. */
function askPlaces(reading: SheetReading, within: Rectangle, then: (more: Question) => void): Question {
  return {
    bytes: MOST_AREAS * BYTES_OF_AN_AREA,
    ask() {
      const found = rangeOf(reading, within).getSpecialCellsOrNullObject("Formulas");
      found.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
      return () => {
        if (found.isNullObject) return;
        const areas = found.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          row: rowIndex,
          column: columnIndex,
          rows: rowCount,
          columns: columnCount,
        }));
        for (const area of areas.length > MOST_AREAS ? filledRows(reading, within) : areas)
          then(askTexts(reading, area));
      };
    },
    parts: () => halves(within)?.map((half) => askPlaces(reading, half, then)) ?? null,
  };
}

/** The rows of the rectangle that can hold anything. */
function filledRows({ extent }: SheetReading, { row, column, rows, columns }: Rectangle): Rectangle[] {
  return extent.parts.flatMap((part) => {
    const first = Math.max(row, extent.top + part.first);
    const last = Math.min(row + rows, extent.top + part.first + part.rows);
    return last > first ? [{ row: first, column, rows: last - first, columns }] : [];
  });
}

function halves(area: Rectangle): readonly Rectangle[] | null {
  const { row, rows } = area;
  if (rows < 2) return null;
  const half = Math.ceil(rows / 2);
  return [
    { ...area, rows: half },
    { ...area, row: row + half, rows: rows - half },
  ];
}

function rangeOf(reading: SheetReading, { row, column, rows, columns }: Rectangle): Excel.Range {
  return cellsAt(reading.extent.worksheet, row, column, rows, columns);
}

function askTexts(reading: SheetReading, area: Rectangle): Question {
  const { row, column, rows, columns } = area;
  return {
    bytes: rows * columns * BYTES_OF_A_FORMULA + BYTES_OF_A_RANGE,
    ask() {
      const range = rangeOf(reading, area);
      range.load("formulas");
      return function* () {
        for (const [down, line] of (range.formulas as unknown[][]).entries()) {
          line.forEach((cell, along) => noteFormula(reading, row + down, column + along, cell));
          if (down % ROWS_IN_A_STEP === 0) yield;
        }
      };
    },
    parts: () => halves(area)?.map((half) => askTexts(reading, half)) ?? null,
  };
}

/** A text that begins with "=" reads like a formula: its value is the same text. */
function noteFormula(reading: SheetReading, row: number, column: number, cell: unknown): void {
  const { extent, values, formulas, fileLinks } = reading;
  if (typeof cell !== "string" || !cell.startsWith("=")) return;
  if (values[row - extent.top]?.[column - extent.left] === cell) return;
  formulas?.add(lookKey(row, column));
  const target = fileOfFormula(cell);
  if (target !== null) fileLinks.push({ at: { sheet: extent.name, row, column }, target });
}
