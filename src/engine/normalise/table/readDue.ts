/** The due date, as revised columns and the update rows beneath an action leave it. */
import type { PlanDate, Reading } from "../../model/reading";
import { valueOf } from "../../model/reading";
import type { Piece, ProgressUpdate } from "../../model/recognised";
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

/**
 * Reads the due date from its pieces. Where they stand in several columns, the one headed as revised counts
 * and replaces the other, and one headed as actual tells that the action is complete; so does a day in a column
 * of such days alone.
 */
export function readDue(
  pieces: readonly Piece[] | undefined,
  headings: ReadonlyMap<number, string>,
  readers: TableReaders,
  nearYear: number | null,
): DueReading {
  const columns = new Set(pieces?.map((piece) => piece.at.column));
  const headed = (pattern: RegExp) =>
    pieces?.filter(({ at }) => pattern.test(headings.get(at.column) ?? "")) ?? [];
  if (columns.size === 1 && headed(ACTUAL).length > 0) {
    const done = completedOn(readers.dateField(pieces, nearYear))[0];
    if (done !== undefined) return { due: done, said: [done] };
  }
  const actual = columns.size > 1 ? headed(ACTUAL) : [];
  const revised = columns.size > 1 ? headed(REVISED) : [];
  const first = pieces?.filter((piece) => !actual.includes(piece) && !revised.includes(piece));
  const read = (some: readonly Piece[] | undefined): Reading<PlanDate> =>
    readers.dateField(some?.length === 0 ? undefined : some, nearYear);
  const due = [read(revised)].filter((reading) => reading.state !== "blank").reduce(replaced, read(first));
  return { due, said: [due, ...completedOn(read(actual))] };
}

/** What the update rows say instead, the latest last. */
export function withUpdates(
  { due, said }: DueReading,
  updates: readonly ProgressUpdate[],
  readers: TableReaders,
  nearYear: number | null,
): DueReading {
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
  const value: PlanDate = { ...said, revisedFrom: before, revisedFromText: due.text };
  return later.state === "assumed" ? { ...later, value } : { ...later, state: "read", value };
}
