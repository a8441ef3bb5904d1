/** What a cell says, always with the text as it was written and the cells that it was read from. */
import type { CellAddress } from "./address";
import type { IsoDate } from "./calendar";

interface Written {
  /** As written, or as shown for a true Excel date. "" where there is nothing. */
  readonly text: string;
  readonly at: readonly CellAddress[];
}

/** The cell says it. */
export interface Read<T> extends Written {
  readonly state: "read";
  readonly value: T;
}

/** The cell says it when something is assumed, which `assumption` puts in words for the user. */
export interface Assumed<T> extends Written {
  readonly state: "assumed";
  readonly value: T;
  readonly assumption: string;
}

export interface Blank extends Written {
  readonly state: "blank";
}

/** There is text, and it says nothing of the wanted kind. `reason` is a sentence for the user. */
export interface Unreadable extends Written {
  readonly state: "unreadable";
  readonly reason: string;
}

export type Reading<T> = Read<T> | Assumed<T> | Blank | Unreadable;

/** The value where there is one, else null. */
export function valueOf<T>(reading: Reading<T>): T | null {
  return reading.state === "read" || reading.state === "assumed" ? reading.value : null;
}

/**
 * What was read once, of another cell that says the same. Written out key by key: V8 keeps most keys of an object that
 * is made by a spread apart from it, which takes half as much memory again.
 */
export function readingAt<T>(
  reading: Reading<T>,
  at: readonly CellAddress[],
  text = reading.text,
): Reading<T> {
  switch (reading.state) {
    case "read":
      return { state: "read", value: reading.value, text, at };
    case "assumed":
      return { state: "assumed", value: reading.value, assumption: reading.assumption, text, at };
    case "unreadable":
      return { state: "unreadable", reason: reading.reason, text, at };
    case "blank":
      return { state: "blank", text, at };
  }
}

export const BLANK: Blank = { state: "blank", text: "", at: [] };

/** How a date was written. `unknown` is a placeholder such as TBC. */
export type DateKind =
  | "date"
  | "month"
  | "quarter"
  | "year"
  | "range"
  | "term"
  | "week"
  | "ongoing"
  | "recurring"
  | "completed"
  | "carried-forward"
  | "unknown";

/** What a date cell says. A period means its last day: that is `date`. */
export interface PlanDate {
  readonly kind: DateKind;
  /** The day that counts, or null (ongoing, recurring, completed without a day, unknown). */
  readonly date: IsoDate | null;
  /** First day, of a range or of something ongoing. */
  readonly start?: IsoDate;
  /** The day that this one replaces ("February 2018 (from Sept 2017)"). */
  readonly revisedFrom?: IsoDate;
  readonly revisedFromText?: string;
  /** The year was taken from the neighbouring cells. */
  readonly yearInferred?: true;
  /** The words around the day say more than when: "Reduce first-time entrants in 2026". */
  readonly inPassing?: true;
  /** More than one reading is open; each as a day, the one in `date` first. The user is asked. */
  readonly ambiguous?: readonly IsoDate[];
}

export type RagRating = "Red" | "Amber" | "Green" | "Blue";

export type StatusWord = "not-started" | "in-progress" | "complete" | "carried-forward" | "superseded";

export interface Owner {
  /** The person, role or team, as written without surrounding signs. */
  readonly name: string;
  /** False for those who only support, where the cell says so. */
  readonly leads: boolean;
}
