/** Fourth round trip: the shown text and the number format of cells that hold a number or a date. */
import type { CellValue } from "../../engine";
import { lookKey } from "../../engine";
import type { Question } from "../payload";
import type { SheetReading } from "./sheetReading";

/** Text and number format of a number in an answer. */
const BYTES_OF_A_NUMBER = 40;
/** What one more range costs, with its answer: cells between two numbers are read along up to this size. */
const BYTES_OF_A_RANGE = 800;

/** Runs of cells down a column, from number to number, with little text between them. */
export interface NumberRun {
  /** Within the used range. */
  readonly column: number;
  readonly first: number;
  readonly last: number;
  readonly bytes: number;
}

export function numberRuns(values: readonly (readonly CellValue[])[], columns: number): NumberRun[] {
  const runs: NumberRun[] = [];
  for (let column = 0; column < columns; column++) {
    let open: { first: number; last: number; bytes: number } | null = null;
    let between = 0;
    for (let row = 0; row < values.length; row++) {
      const value = values[row]?.[column] ?? null;
      if (typeof value !== "number") {
        between += typeof value === "string" ? value.length + 14 : 14;
      } else if (open === null || between > BYTES_OF_A_RANGE) {
        if (open !== null) runs.push({ column, ...open });
        open = { first: row, last: row, bytes: BYTES_OF_A_NUMBER };
        between = 0;
      } else {
        open.last = row;
        open.bytes += between + BYTES_OF_A_NUMBER;
        between = 0;
      }
    }
    if (open !== null) runs.push({ column, ...open });
  }
  return runs;
}

/** To be asked when the values are known. */
export function askShownTexts(reading: SheetReading): Question[] {
  return numberRuns(reading.values, reading.extent.columns).map((run) => askRun(reading, run));
}

function askRun(reading: SheetReading, run: NumberRun): Question {
  const { extent } = reading;
  return {
    bytes: run.bytes + BYTES_OF_A_RANGE,
    ask() {
      const rows = run.last - run.first + 1;
      const range = extent.worksheet.getRangeByIndexes(
        extent.top + run.first,
        extent.left + run.column,
        rows,
        1,
      );
      range.load("text,numberFormat");
      return () => takeRun(reading, run, range.text, range.numberFormat as string[][]);
    },
    parts() {
      if (run.first === run.last) return null;
      const middle = Math.floor((run.first + run.last) / 2);
      const bytes = run.bytes / 2;
      return [
        askRun(reading, { ...run, last: middle, bytes }),
        askRun(reading, { ...run, first: middle + 1, bytes }),
      ];
    },
  };
}

function takeRun(reading: SheetReading, run: NumberRun, texts: string[][], formats: string[][]): void {
  const { extent, values, shownTexts } = reading;
  for (let row = run.first; row <= run.last; row++) {
    if (typeof values[row]?.[run.column] !== "number") continue;
    const format = formats[row - run.first]?.[0] ?? "General";
    if (format !== "General") setFormat(reading, row, run.column, format);
    const text = texts[row - run.first]?.[0] ?? "";
    // "####" says that the column is too narrow to show the number, not what it is.
    if (text !== "" && !/^#+$/.test(text))
      shownTexts.set(lookKey(extent.top + row, extent.left + run.column), text);
  }
}

/** Rows share their formats until one of their cells has its own. */
function setFormat(
  { numberFormats, general }: SheetReading,
  row: number,
  column: number,
  format: string,
): void {
  let formats = numberFormats[row];
  if (formats === undefined || formats === general) numberFormats[row] = formats = [...general];
  formats[column] = format;
}
