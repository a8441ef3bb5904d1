/** Fourth round trip: the shown text and the number format of cells that hold a number or a date. */
import { lookKey, ROWS_IN_A_STEP, type CellValue, type Steps } from "../../engine";
import type { Question } from "../payload";
import type { SheetReading } from "./sheetReading";
import { cellsAt } from "../cellsAt";

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

export function* numberRunsInSteps(
  values: readonly (readonly CellValue[])[],
  columns: number,
): Steps<readonly NumberRun[]> {
  const runs = Array.from({ length: columns }, () => new ColumnRuns());
  for (const [row, line] of values.entries()) {
    if (row % ROWS_IN_A_STEP === 0) yield;
    for (let column = 0; column < columns; column++) runs[column]?.add(row, line[column] ?? null);
  }
  return runs.flatMap(({ found }, column) => found.map((run) => ({ column, ...run })));
}

/** The runs of one column, made while the rows are walked through. */
class ColumnRuns {
  readonly found: { readonly first: number; last: number; bytes: number }[] = [];
  private between = 0;

  add(row: number, value: CellValue): void {
    if (typeof value !== "number") {
      this.between += typeof value === "string" ? value.length + 14 : 14;
      return;
    }
    const open = this.found.at(-1);
    if (open === undefined || this.between > BYTES_OF_A_RANGE) {
      this.found.push({ first: row, last: row, bytes: BYTES_OF_A_NUMBER });
    } else {
      open.last = row;
      open.bytes += this.between + BYTES_OF_A_NUMBER;
    }
    this.between = 0;
  }
}

/** To be asked when the values are known. */
export function* askShownTextsInSteps(reading: SheetReading): Steps<readonly Question[]> {
  const runs = yield* numberRunsInSteps(reading.values, reading.extent.columns);
  return runs.map((run) => askRun(reading, run));
}

function askRun(reading: SheetReading, run: NumberRun): Question {
  const { extent } = reading;
  return {
    bytes: run.bytes + BYTES_OF_A_RANGE,
    ask() {
      const rows = run.last - run.first + 1;
      const range = cellsAt(extent.worksheet, extent.top + run.first, extent.left + run.column, rows, 1);
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

function* takeRun(
  reading: SheetReading,
  run: NumberRun,
  texts: string[][],
  formats: string[][],
): Steps<void> {
  const { extent, values, shownTexts } = reading;
  for (let row = run.first; row <= run.last; row++) {
    if (row % ROWS_IN_A_STEP === 0) yield;
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
