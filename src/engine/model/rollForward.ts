/** Next year's plan from this year's: what becomes of each action. */
import type { CellAddress } from "./address";
import type { Correction } from "./correction";
import type { DraftArea, DraftCells, DraftInsertion, DraftStyle, SheetDraft } from "./draft";
import type { RowName } from "./register";

/** What becomes of an action when the year ends. Only `retain` takes it into the next plan. */
export type RollDecision = "retain" | "routine" | "superseded" | "not-applicable" | "done";

/** In the order in which they are offered. */
export const ROLL_DECISIONS: readonly RollDecision[] = [
  "retain",
  "done",
  "routine",
  "superseded",
  "not-applicable",
];

/** As people read them. */
export const ROLL_DECISION_NAMES: Readonly<Record<RollDecision, string>> = {
  retain: "Retain",
  done: "Done",
  routine: "Now routine work",
  superseded: "Superseded",
  "not-applicable": "Not applicable",
};

/** What we would decide on an action; the user settles it. */
export interface RollProposal {
  /** The id of the action. */
  readonly action: string;
  /** Reference and text, to name it by. */
  readonly row: RowName;
  /** The cell to show for it. */
  readonly at: CellAddress;
  readonly decision: RollDecision;
  /** The words of the plan that led to it, as written: "Done - BAU"; "" where it is what the plan does not say. */
  readonly words: string;
  /** Why, in a sentence. */
  readonly reason: string;
  /** False where the user should look: the words can be taken in another way. */
  readonly sure: boolean;
}

/** What the user decided. An action without one is retained. */
export interface RollChoice {
  readonly action: string;
  /** The text of the action when it was decided, so that nothing is decided about another one. */
  readonly text: string;
  readonly decision: RollDecision;
  /** In the user's words or ours; it is kept with the action. */
  readonly reason: string;
}

export interface RollOptions {
  /** The next plan's year as it will stand in titles, such as "2026-27"; the year after the plan's where left out. */
  readonly year?: string;
  /** Whether next year's plan begins with the ratings as they stand, or without. */
  readonly ratings?: "keep" | "reset";
  /** Whether this year's sheets go on counting as plans. They are never changed. */
  readonly oldPlans?: "rest" | "go-on";
}

/** The next year's sheet: a copy of this year's, without what is left behind. */
export interface NextSheetDraft {
  /** The sheet that is copied. */
  readonly from: string;
  /** The wanted name; another is taken where there is a sheet of that name. */
  readonly name: string;
  /** Whole rows and columns to take out of the copy, as they stand in the sheet that is copied, first to last. */
  readonly rows: readonly DraftInsertion[];
  readonly columns: readonly DraftInsertion[];
  /** Rows to be put in after that, counted in what is left then, first to last; missing where there are none. */
  readonly put?: readonly DraftInsertion[];
  /** Columns of the new sheet to be put in after that, first to last. */
  readonly added: readonly number[];
  /** Written then, at their places in the new sheet. */
  readonly cells: readonly DraftCells[];
  readonly styles: readonly DraftStyle[];
  /** Cells that lose their fill, because it was a rating. */
  readonly unfilled: readonly DraftArea[];
  /** In characters. */
  readonly columnWidths: readonly { readonly column: number; readonly width: number }[];
}

/** What is left behind and why, on a sheet of its own. */
export type ArchiveDraft = Omit<SheetDraft, "kind">;

export interface RollDraft {
  /** "2026-27". */
  readonly year: string;
  readonly sheets: readonly NextSheetDraft[];
  /** Null where nothing is left behind. */
  readonly archive: ArchiveDraft | null;
  readonly retained: number;
  readonly left: number;
  /** Choices to be kept with the workbook: which sheets are no plan from now on, and what columns mean. */
  readonly corrections: readonly Correction[];
  /** What could not be done as decided, in sentences for the user. */
  readonly notes: readonly string[];
}
