/** The figures of a board summary, counted from the actions. The sheet's formulas must agree with them. */
import type { IsoDate } from "./calendar";
import type { RagRating, StatusWord } from "./reading";

export type RatingOrNone = RagRating | "Not rated";

export interface Tally {
  readonly actions: number;
  readonly byStatus: Readonly<Record<StatusWord, number>>;
  /** Of the open actions. */
  readonly openByRating: Readonly<Record<RatingOrNone, number>>;
  /** Of all actions. */
  readonly byRating: Readonly<Record<RatingOrNone, number>>;
  readonly open: number;
  readonly overdue: number;
}

export interface NamedTally extends Tally {
  readonly name: string;
}

/** An action that the board should look at, and why. */
export interface ExceptionLine {
  readonly action: string;
  readonly reason: "Red" | "Overdue" | "Red and overdue";
  readonly daysLate: number | null;
}

export interface Figures {
  readonly asOf: IsoDate;
  readonly all: Tally;
  /** Open, and due within so many days from `asOf`, overdue ones left out. */
  readonly dueIn30: number;
  readonly dueIn90: number;
  readonly withoutDue: number;
  readonly withoutOwner: number;
  readonly byGroup: readonly NamedTally[];
  /** An action with several owners counts for its first leading one. */
  readonly byLead: readonly NamedTally[];
  /** Most serious first. */
  readonly exceptions: readonly ExceptionLine[];
  /** In one or two sentences, for the top of the page. */
  readonly inWords: string;
}
