/** The plan: one normalised row for each action, and the facts about the document. */
import type { CellAddress, RangeAddress } from "./address";
import type { IsoDate } from "./calendar";
import type { RagKeyEntry } from "./ragKey";
import type { Owner, PlanDate, RagRating, Reading, StatusWord } from "./reading";
import type { RecognisedTable } from "./recognised";

export interface ExtraText {
  readonly heading: string;
  readonly text: string;
  readonly at: readonly CellAddress[];
}

export interface DatedUpdate {
  readonly text: string;
  readonly date: IsoDate | null;
  readonly at: readonly CellAddress[];
}

/** What an earlier review said of an action, in plans that keep a rating or status for each. */
export interface EarlierReview {
  /** The heading of its column: "RAG April 2026". */
  readonly heading: string;
  /** The day that the heading names; a period's last. */
  readonly date: IsoDate | null;
  /** One of the two, by what the column holds. */
  readonly rag?: Reading<RagRating>;
  readonly status?: Reading<StatusWord>;
}

/** One of several work elements that stand side by side in the cells of one action. */
export interface ActionPart {
  readonly text: string;
  readonly owners: readonly Owner[];
  readonly due: PlanDate | null;
}

export interface Action {
  /** Stable within the workbook: the table's id and the first row, such as "Plan!A5#7". */
  readonly id: string;
  readonly rows: readonly number[];
  readonly ref: Reading<string>;
  readonly group: Reading<string>;
  readonly action: Reading<string>;
  readonly detail: Reading<string>;
  readonly owners: Reading<readonly Owner[]>;
  readonly resources: Reading<string>;
  readonly start: Reading<PlanDate>;
  readonly review: Reading<PlanDate>;
  readonly due: Reading<PlanDate>;
  readonly outcome: Reading<string>;
  readonly evidence: Reading<string>;
  readonly progress: Reading<string>;
  readonly rag: Reading<RagRating>;
  /** Only where a word of the plan says so. What it comes to for the board is `standing`. */
  readonly status: Reading<StatusWord>;
  readonly priority: Reading<string>;
  readonly extras: readonly ExtraText[];
  /** Updates with their dates, the latest last. */
  readonly updates: readonly DatedUpdate[];
  /** Texts that are struck through; they stay in their fields too. */
  readonly struck: readonly string[];
  readonly parts: readonly ActionPart[];
  /** Earlier reviews, the oldest first; missing where the plan keeps none. */
  readonly history?: readonly EarlierReview[];
  /** Where the action stands for the board, with the reason. Set by reconcile. */
  readonly standing: Standing;
}

/** An action as its cells say it, before it is reconciled with the rest. */
export type ReadAction = Omit<Action, "standing">;

export interface Standing {
  readonly status: StatusWord;
  readonly reason: string;
}

export interface DocumentFacts {
  readonly title: Reading<string>;
  readonly draft: Reading<boolean>;
  readonly embargoUntil: Reading<IsoDate>;
  readonly marking: Reading<string>;
  /** Initials that the text explains: "SF" → "Sharon Fellows". */
  readonly initials: Readonly<Record<string, string>>;
  /** The plan's own key of its ratings; empty where it has none. */
  readonly ragKey: readonly RagKeyEntry[];
  /** What the plan makes of "short" and "long term", as written: "short" → "by 31 March 2027". */
  readonly timescales?: Readonly<Record<string, string>>;
  /** Its number alone: "2.1". */
  readonly version?: Reading<string>;
  /** The day on which the plan was written, agreed or published. */
  readonly written?: Reading<IsoDate>;
  /** The day of its last change, or for which it stands ("as at"). */
  readonly updated?: Reading<IsoDate>;
  /** The day of the report that it answers, from which "within six months" counts. */
  readonly reported?: Reading<IsoDate>;
  readonly period?: Reading<PlanPeriod>;
  /** Who answers for the plan as a whole. */
  readonly owner?: Reading<string>;
}

/** The days that a plan covers, first and last. */
export interface PlanPeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

export interface Plan {
  /** The id of its table. */
  readonly id: string;
  readonly sheet: string;
  readonly range: RangeAddress;
  readonly table: RecognisedTable;
  readonly document: DocumentFacts;
  readonly actions: readonly Action[];
}
