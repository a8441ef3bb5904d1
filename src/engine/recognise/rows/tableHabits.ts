/** How the rows of a table are usually filled: what tells a whole row from the rest of one. */
import type { Field } from "../../model/field";
import type { RecognisedColumn } from "../../model/recognised";
import { ROWS_IN_A_STEP, type Steps } from "../../model/steps";
import type { TableExtent } from "../headings/tableExtent";
import { carriesOn } from "./carriesOn";
import { isStyled, type Grid } from "../grid/grid";
import { outlineOf, type Outline } from "../columns/outlineOf";
import { countWords, isOrder } from "../grid/profileColumn";
import { DISCUSSION, PROGRESS } from "../words/rowWords";

/** How a table is filled, for telling a whole row from the rest of one. */
export interface TableHabits {
  readonly first: number;
  readonly last: number;
  readonly columnsOf: (field: Field) => readonly number[];
  /** How many cells a row of data usually fills. */
  readonly usual: number;
  /** True where nearly every action has its own group, or its own reference. */
  readonly groupInEachRow: boolean;
  readonly refInEachRow: boolean;
  /** True where more rows have a reference than lack one: lines of a page that became rows have none. */
  readonly refInMostRows: boolean;
  /** True where each printed line of a cell became a row: several cells go on at once, in the middle of sentences. */
  readonly inLines: boolean;
  /** True where short texts alone in the action's column stand over the rows that follow, beginning with the first. */
  readonly plainBands: boolean;
  /** True where a column tells what was discussed, so that a row may well hold no action. */
  readonly isMinutes: boolean;
  /** The outline of a project's export; null for any other table. */
  readonly outline: Outline | null;
  /** True where ordinary rows are dressed too, so that dress tells nothing. */
  readonly dressed: boolean;
}

/** How the table's rows are usually filled, seen over all rows that may be actions. */
export function* habitsOfInSteps(
  grid: Grid,
  extent: TableExtent,
  columns: readonly RecognisedColumn[],
  rows: readonly number[],
): Steps<TableHabits> {
  const byField = new Map<Field, number[]>();
  for (const column of columns) {
    if (column.field) byField.set(column.field, [...(byField.get(column.field) ?? []), column.column]);
  }
  const none: readonly number[] = [];
  const columnsOf = (field: Field): readonly number[] => byField.get(field) ?? none;
  const counts: number[] = [];
  let dressed = 0;
  const candidates: number[] = [];
  for (const [place, row] of rows.entries()) {
    if (place % ROWS_IN_A_STEP === 0) yield;
    const filled = grid.filled(row);
    if (filled.length < 2) continue;
    counts.push(filled.length);
    if (filled.every((column) => isStyled(grid, row, column))) dressed++;
    if (
      columnsOf("action").some((column) => grid.text(row, column) !== "") &&
      !PROGRESS.test(grid.text(row, filled[0] as number))
    )
      candidates.push(row);
  }
  counts.sort((a, b) => a - b);
  const usual = counts[Math.floor(counts.length / 2)] ?? 1;
  const whole = candidates.filter((row) => grid.filled(row).length >= 0.6 * usual);
  yield;
  const share = (field: Field): number => {
    const own = columnsOf(field);
    if (own.length === 0 || whole.length === 0) return 0;
    return whole.filter((row) => own.some((column) => grid.text(row, column) !== "")).length / whole.length;
  };
  const groups = share("group");
  yield;
  const refs = share("ref");
  const action = columnsOf("action")[0] ?? extent.heading.left;
  return {
    first: extent.heading.left,
    last: extent.heading.right,
    columnsOf,
    usual,
    groupInEachRow: columnsOf("group").some((column) => column < action) && groups >= 0.85,
    refInEachRow: refs >= 0.85,
    refInMostRows: refs > 0.5,
    inLines: yield* isInLinesInSteps(grid, action, candidates),
    plainBands: hasPlainBands(grid, action, rows, usual),
    outline: outlineOf(grid, columns),
    isMinutes: columns.some(({ field, heading }) => field !== "action" && DISCUSSION.test(heading)),
    dressed: counts.length > 0 && dressed >= 0.45 * counts.length,
  };
}

/** One of them stands over the first row of data, and one more further down. */
function hasPlainBands(grid: Grid, action: number, rows: readonly number[], usual: number): boolean {
  const [first] = rows;
  if (first === undefined || !isPlainBand(grid, first - 1, action, usual)) return false;
  return rows.some((row) => row > first && isPlainBand(grid, row - 1, action, usual));
}

/** A few words alone in the action's column that tell nobody to do anything, over a row that is filled as usual. */
export function isPlainBand(grid: Grid, row: number, action: number, usual: number): boolean {
  const [column, ...more] = grid.filled(row);
  if (column !== action || more.length > 0) return false;
  const text = grid.text(row, column);
  return (
    usual >= 3 &&
    /^\p{Lu}/u.test(text) &&
    countWords(text) <= MOST_WORDS_OF_A_BAND &&
    !isOrder(text) &&
    grid.filled(row + 1).length >= 0.6 * usual
  );
}

const MOST_WORDS_OF_A_BAND = 5;

/** The first action begins with a capital, and others in the middle of a sentence, with another cell beside. */
function* isInLinesInSteps(grid: Grid, action: number, rows: readonly number[]): Steps<boolean> {
  const [first] = rows;
  if (first === undefined || !/^\p{Lu}/u.test(grid.text(first, action))) return false;
  for (const [place, row] of rows.entries()) {
    if (place % ROWS_IN_A_STEP === 0) yield;
    if (!goesOn(grid, row, action)) continue;
    if (grid.filled(row).some((column) => column !== action && goesOn(grid, row, column))) return true;
  }
  return false;
}

/** The cell begins with a small letter, or the one right above it breaks off. */
function goesOn(grid: Grid, row: number, column: number): boolean {
  return carriesOn(grid.text(row - 1, column), grid.text(row, column));
}
