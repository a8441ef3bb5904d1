/** The due date, as revised columns and the update rows beneath an action leave it. */
import type { PlanDate, Reading } from "../../model/reading";
import { BLANK, valueOf } from "../../model/reading";
import type { Piece, ProgressUpdate } from "../../model/recognised";
import type { JoinedText } from "./joinPieces";
import type { TableReaders } from "./tableReaders";

export interface DueReading {
  readonly due: Reading<PlanDate>;
  /** All that date cells say, for the words in them ("Completed"); the latest last. */
  readonly said: readonly Reading<PlanDate>[];
}

/** Headings of a second date column, by what it does to the first. */
const REVISED = /\b(?:revis|new|current|latest|forecast|extended|amended|updated|diwygiedig)/i;
const ACTUAL =
  /\b(?:actual|date (?:completed|closed|achieved|met)|completed (?:on|date)|closed (?:on|date))\b|^\W*(?:completed|closed|done)\W*$/i;

/** The columns of a second date. */
export interface DueColumns {
  readonly revised: ReadonlySet<number>;
  readonly actual: ReadonlySet<number>;
}

export function findDueColumns(headings: ReadonlyMap<number, string>): DueColumns {
  const headed = (pattern: RegExp): ReadonlySet<number> =>
    new Set([...headings].flatMap(([column, heading]) => (pattern.test(heading) ? [column] : [])));
  return { revised: headed(REVISED), actual: headed(ACTUAL) };
}

/**
 * Reads the due date from its pieces; `cell` is what they say together. Where they stand in several columns, the one
 * headed as revised counts and replaces the other, and one headed as actual tells that the action is complete; so does
 * a day in a column of such days alone.
 */
export function readDue(
  pieces: readonly Piece[] | undefined,
  cell: JoinedText,
  columns: DueColumns,
  readers: TableReaders,
  nearYear: number | null,
): DueReading {
  const column = pieces?.[0]?.column;
  if (pieces === undefined || column === undefined) return NOTHING;
  if (pieces.length > 1 && pieces.some((piece) => piece.column !== column))
    return readColumns(pieces, columns, readers, nearYear);
  const due = readers.dateField(pieces, nearYear, cell);
  const done = columns.actual.has(column) ? completedOn(due)[0] : undefined;
  return { due: done ?? due, said: [done ?? due] };
}

const NOTHING: DueReading = { due: BLANK, said: [BLANK] };

/** Where several columns have a date. */
function readColumns(
  pieces: readonly Piece[],
  columns: DueColumns,
  readers: TableReaders,
  nearYear: number | null,
): DueReading {
  const isActual = (piece: Piece): boolean => columns.actual.has(piece.column);
  const isRevised = (piece: Piece): boolean => columns.revised.has(piece.column);
  const read = (some: readonly Piece[]): Reading<PlanDate> =>
    readers.dateField(some.length === 0 ? undefined : some, nearYear);
  const first = read(pieces.filter((piece) => !isActual(piece) && !isRevised(piece)));
  const revised = read(pieces.filter(isRevised));
  const due = revised.state === "blank" ? first : replaced(first, revised);
  return { due, said: [due, ...completedOn(read(pieces.filter(isActual)))] };
}

/** What the update rows say instead, the latest last. */
export function withUpdates(
  own: DueReading,
  updates: readonly ProgressUpdate[],
  readers: TableReaders,
  nearYear: number | null,
): DueReading {
  if (updates.length === 0) return own;
  const { due, said } = own;
  const later = updates
    .map((update) => readers.dateField(update.fields.due, nearYear))
    .filter((reading) => reading.state !== "blank");
  const left = later.reduce(replaced, due);
  return { due: left, said: [...said, left, ...later] };
}

/** A day in a column of actual dates completes the action. */
function completedOn(actual: Reading<PlanDate>): Reading<PlanDate>[] {
  const date = valueOf(actual)?.date ?? null;
  return date === null ? [] : [{ ...actual, state: "read", value: { kind: "completed", date } }];
}

/**
 * A new date or "retain for 2021-22" replaces the date before, which becomes the one that was revised.
 * What gives no day ("Completed") leaves it.
 */
function replaced(due: Reading<PlanDate>, later: Reading<PlanDate>): Reading<PlanDate> {
  if (due.state === "blank") return later;
  const said = valueOf(later);
  if (said === null) return due.state === "unreadable" ? later : due;
  const moves = said.date !== null || said.kind === "carried-forward" || said.kind === "ongoing";
  if (!moves || said.kind === "completed") return due;
  const before = valueOf(due)?.date ?? null;
  if (before === null || said.revisedFrom !== undefined || before === said.date) return later;
  const value: PlanDate = {
    ...said,
    revisedFrom: before,
    revisedFromText: due.text,
  };
  return later.state === "assumed" ? { ...later, value } : { ...later, state: "read", value };
}
