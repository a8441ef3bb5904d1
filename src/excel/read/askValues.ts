/** Third round trip: the values of all cells. */
import { ROWS_IN_A_STEP, type CellValue, type Steps } from "../../engine";
import { ExcelError } from "../excelError";
import { BLOCK_BYTES, type Question } from "../payload";
import type { SheetReading } from "./sheetReading";
import { cellsAt } from "../cellsAt";

/** What a value takes in an answer where nothing is known of it: some words of an action plan. */
const BYTES_OF_A_VALUE = 50;

/** Blocks of rows, each small enough for one answer. */
export function askValues(reading: SheetReading): Question[] {
  const { parts, columns } = reading.extent;
  const step = Math.max(1, Math.floor(BLOCK_BYTES / (BYTES_OF_A_VALUE * Math.max(1, columns))));
  const questions: Question[] = [];
  for (const { first, rows } of parts)
    for (let row = first; row < first + rows; row += step)
      questions.push(askRows(reading, row, Math.min(step, first + rows - row)));
  return questions;
}

function askRows(reading: SheetReading, first: number, count: number): Question {
  const { extent } = reading;
  return {
    bytes: count * extent.columns * BYTES_OF_A_VALUE,
    ask() {
      const range = cellsAt(extent.worksheet, extent.top + first, extent.left, count, extent.columns);
      range.load("values");
      return () => takeRows(reading, first, range.values as unknown[][] | null);
    },
    parts() {
      if (count < 2) return null;
      const half = Math.ceil(count / 2);
      return [askRows(reading, first, half), askRows(reading, first + half, count - half)];
    },
  };
}

function* takeRows(reading: SheetReading, first: number, values: unknown[][] | null): Steps<void> {
  // Excel answers with null and without an error where a range is too large for it.
  if (values === null) {
    throw new ExcelError(
      "OperationCellsExceedLimit",
      `The sheet "${reading.extent.name}" is too large to read.`,
    );
  }
  for (const [index, row] of values.entries()) {
    reading.values[first + index] = row.map(cellValue);
    if (index % ROWS_IN_A_STEP === 0) yield;
  }
}

function cellValue(value: unknown): CellValue {
  if (value === "" || value === null || value === undefined) return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
