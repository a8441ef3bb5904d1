/** The figures of a board summary, counted from the actions. The sheet's formulas must agree with them. */
import type { IsoDate } from "./calendar";
import type { Movement, TrendPoint } from "./movement";
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

export type ExceptionReason = "Red" | "Overdue" | "Red and overdue" | "Worsened";

/** An action that the board should look at, and why. */
export interface ExceptionLine {
  readonly action: string;
  readonly reason: ExceptionReason;
  readonly daysLate: number | null;
  /** What it was rated at the last board; missing where it has not worsened since. */
  readonly worsenedFrom?: RagRating;
}

/** Of the open actions. */
export interface ProgressFreshness {
  readonly withoutProgress: number;
  /** Those whose newest word bears a date. */
  readonly dated: number;
  /** The newest of these dates; null where there is none. */
  readonly newest: IsoDate | null;
  /** Of the dated ones, those whose newest word is older than `STALE_DAYS` days. */
  readonly stale: number;
}

/** A quarter: boards meet that often, so an older word has been before them already. */
export const STALE_DAYS = 92;

export interface BudgetShares {
  readonly shares: readonly { readonly name: string; readonly percent: number }[];
  /** Their sum, in per cent; 100 where the plan adds up. */
  readonly total: number;
}

/** What a number of the sentences counts; ratings are those of the open actions. */
export type Counted =
  | "all"
  | "open"
  | "overdue"
  | "longest overdue"
  | { readonly status: StatusWord }
  | { readonly rating: RatingOrNone };

/** A piece of the sentences; one with a number says what it counts. */
export interface WordsPart {
  readonly text: string;
  readonly counts?: Counted;
}

export interface Figures {
  readonly asOf: IsoDate;
  readonly all: Tally;
  /** Open, and due within so many days from `asOf`, overdue ones left out. */
  readonly dueIn30: number;
  readonly dueIn60: number;
  readonly dueIn90: number;
  readonly withoutDue: number;
  readonly withoutOwner: number;
  readonly withoutRating: number;
  readonly byGroup: readonly NamedTally[];
  /** An action with several owners counts for its first leading one. */
  readonly byLead: readonly NamedTally[];
  /** Most serious first. */
  readonly exceptions: readonly ExceptionLine[];
  /** In a few sentences, for the top of the page. */
  readonly inWords: string;
  /** The same in pieces, without what moved. */
  readonly words: readonly WordsPart[];
  /** How fresh the word on progress is; missing where no action is open. */
  readonly freshness?: ProgressFreshness;
  /** The shares of the budget by recommendation or objective; missing where the plan gives none. */
  readonly budget?: BudgetShares;
  /** Since the latest board that was saved before `asOf`; missing where none was. */
  readonly movement?: Movement;
  /** Every saved board up to `asOf`, oldest first, and the plan as it is now; missing where no board was saved. */
  readonly trend?: readonly TrendPoint[];
}
