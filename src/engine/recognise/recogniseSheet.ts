/** The door of the stage: what a sheet holds. */
import type { Correction } from "../model/correction";
import type {
  CellReaders,
  LooseText,
  RecognisedRow,
  RecognisedSheet,
  RecognisedTable,
  RowRole,
} from "../model/recognised";
import type { SheetSnapshot } from "../model/snapshot";
import { ROWS_IN_A_STEP, runSteps, type Steps } from "../model/steps";
import { choicesFor } from "./grid/choices";
import { countCellsInSteps } from "./countCells";
import { describeSheet } from "./describeSheet";
import { findOtherTables } from "./findOtherTables";
import { findSidesInSteps } from "./findSides";
import { findPageMarks, tellPageMarks, textsOfPageMarks } from "./grid/findPageMarks";
import { gridOf, type Grid } from "./grid/grid";
import { withoutRows } from "./grid/gridViews";
import { findPlansInSteps } from "./findPlans";

/**
 * Finds the action plans of a sheet and accounts for every other cell: in a table that is no plan, or as a
 * loose text. Several readings of the sheet are made and weighed, and the best is kept.
 * `readers` tell what a single cell looks like; `corrections` are the user's, of which those of this sheet hold.
 * Never throws because of what stands on the sheet.
 */
export function recogniseSheet(
  sheet: SheetSnapshot,
  readers: CellReaders,
  corrections: readonly Correction[] = [],
): RecognisedSheet {
  return runSteps(recogniseSheetInSteps(sheet, readers, corrections));
}

/** The same, pausing after each few milliseconds of work. */
export function* recogniseSheetInSteps(
  sheet: SheetSnapshot,
  readers: CellReaders,
  corrections: readonly Correction[] = [],
): Steps<RecognisedSheet> {
  const whole = gridOf(sheet, readers, choicesFor(sheet.name, corrections));
  // A row's texts are made plain when they are first asked for, which takes as long as all that asks for them.
  for (let row = whole.top; row <= whole.bottom; row++)
    if (whole.filled(row).length > 0 && row % ROWS_IN_A_STEP === 0) yield;
  const marks = findPageMarks(whole);
  const grid = withoutRows(whole, marks);
  yield;
  const parts: Side[] = [];
  for (const side of yield* findSidesInSteps(grid))
    parts.push(yield* readSideInSteps(side, parts.length === 0));
  const tables = parts.flatMap((part) => part.tables).map((table) => withPageMarks(table, marks));
  const loose = [...parts.flatMap((part) => part.loose), ...textsOfPageMarks(whole, marks)];
  if (marks.size > 0) loose.sort(inReadingOrder);
  yield;
  const rows = tellPageMarks(mergeRows(grid, parts), marks);
  yield;
  const summary = describeSheet(tables, loose, rows.length);
  const cells = yield* countCellsInSteps(sheet, tables, loose);
  return { sheet: sheet.name, tables, loose, rows, summary, cells };
}

function withPageMarks(table: RecognisedTable, marks: ReadonlySet<number>): RecognisedTable {
  const within = [...marks].filter((row) => table.rows.some((one) => one.row === row));
  return within.length === 0 ? table : { ...table, rows: tellPageMarks(table.rows, new Set(within)) };
}

interface Side {
  readonly tables: readonly RecognisedTable[];
  readonly loose: readonly LooseText[];
  readonly rows: readonly RecognisedRow[];
}

function* readSideInSteps(grid: Grid, isFirst: boolean): Steps<Side> {
  const plans = yield* findPlansInSteps(grid, isFirst);
  yield;
  const claimed: boolean[] = [];
  // A list of contents may part the document's title from that of its plan.
  let titleAbove = isFirst ? Infinity : grid.top;
  for (const plan of plans) {
    for (const { row, role } of plan.rows) {
      claimed[row - grid.top] = true;
      if (role === "title") titleAbove = Math.min(titleAbove, row);
    }
  }
  const free: number[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) if (!claimed[row - grid.top]) free.push(row);
  const rest = findOtherTables(grid, free, titleAbove);
  const tables = [...plans, ...rest.tables].sort((a, b) => a.range.row - b.range.row);
  yield;
  const loose: LooseText[] = [];
  for (const plan of plans) {
    loose.push(...textsAround(grid, plan));
    yield;
    loose.push(...(yield* textsBesideInSteps(grid, plan)));
  }
  loose.push(...rest.loose);
  loose.sort(inReadingOrder);
  return { tables, loose, rows: [...plans.flatMap((plan) => plan.rows), ...rest.rows] };
}

function inReadingOrder({ at: one }: LooseText, { at: other }: LooseText): number {
  return one.row - other.row || one.column - other.column;
}

/** Texts in the rows of a table, but beyond its columns. */
function* textsBesideInSteps(grid: Grid, { range, rows }: RecognisedTable): Steps<LooseText[]> {
  const last = range.column + range.columns - 1;
  const beside: LooseText[] = [];
  for (const [place, { row, role }] of rows.entries()) {
    if (place % ROWS_IN_A_STEP === 0) yield;
    if (row < range.row || AROUND.includes(role)) continue;
    const filled = grid.filled(row);
    // Seen at both ends: hardly a row has anything beside its table.
    if ((filled[0] ?? last) >= range.column && (filled.at(-1) ?? last) <= last) continue;
    for (const column of filled)
      if (column < range.column || column > last)
        beside.push({ at: grid.at(row, column), text: grid.text(row, column), role: "note" });
  }
  return beside;
}

const AROUND: readonly RowRole[] = ["title", "note", "signoff"];

/** Texts that stand in or above a table without being part of an action: the document's facts are read from them. */
function textsAround(grid: Grid, table: RecognisedTable): LooseText[] {
  return table.rows
    .filter(({ row, role }) => AROUND.includes(role) || row < table.range.row)
    .flatMap(({ row, role }) =>
      grid.filled(row).map((column) => ({ at: grid.at(row, column), text: grid.text(row, column), role })),
    );
}

/** Each row once; where sides differ, the first that has something in the row speaks for it. */
function mergeRows(grid: Grid, parts: readonly Side[]): RecognisedRow[] {
  const byRow: (RecognisedRow | undefined)[] = new Array(Math.max(0, grid.bottom - grid.top + 1));
  for (const part of parts) {
    for (const row of part.rows) {
      const place = row.row - grid.top;
      if ((byRow[place]?.role ?? "blank") === "blank") byRow[place] = row;
    }
  }
  return byRow.filter((row) => row !== undefined);
}
