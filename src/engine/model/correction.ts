/**
 * What the user chose over what was recognised. Plain data that can be kept as JSON: a correction names what it
 * is about by the texts that stand there, so that it holds when rows and columns move.
 */
import { FIELDS, type Field } from "./field";

interface OfTable {
  readonly sheet: string;
  /** The headings of the table (or the labels of its blocks) when the choice was made. */
  readonly headings: readonly string[];
}

/** What the column under the heading means, or the label of a block; in every table of the sheet that has it. */
export interface FieldCorrection extends OfTable {
  readonly kind: "field";
  readonly heading: string;
  /** Which one of several columns of that heading, from 0. */
  readonly nth: number;
  /** Null: none of the fields, keep it as it stands. */
  readonly field: Field | null;
}

/** The row that reads as `headings` heads an action plan: this is a plan. */
export interface HeadingRowCorrection extends OfTable {
  readonly kind: "heading-row";
  /** The heading that was recognised in its place; empty where none was. */
  readonly insteadOf: readonly string[];
}

/** The table is no plan. */
export interface NoPlanCorrection extends OfTable {
  readonly kind: "no-plan";
  /** What its first action says, where several tables of the sheet had the same headings; else null. */
  readonly firstAction: string | null;
}

/** The row holds several actions, and is parted as was offered (`RawRecord.lists`). */
export interface SplitCorrection extends OfTable {
  readonly kind: "split";
  /** All that stands in the cell of the row's action, or of its detail where that is empty. */
  readonly action: string;
}

export type Correction = FieldCorrection | HeadingRowCorrection | NoPlanCorrection | SplitCorrection;

/** What the user adds to the corrections and takes back of them. */
export interface CorrectionChange {
  readonly add: readonly Correction[];
  readonly remove: readonly Correction[];
}

/** A correction as it was met on the workbook that was read. */
export interface CorrectionOutcome {
  readonly correction: Correction;
  /** False where what it is about is gone: it is ignored then. */
  readonly fits: boolean;
  /** What was chosen, and where it does not fit, why not. */
  readonly sentence: string;
}

/** What the user chose on one sheet, for a table with like headings on another; never applied unasked. */
export interface CorrectionOffer {
  /** The sheet that the choices were made on; it may be gone. */
  readonly from: string;
  readonly sheet: string;
  /** What each of the corrections would do. */
  readonly sentences: readonly string[];
  /** To be added where the user accepts. */
  readonly corrections: readonly Correction[];
}

/** True for a value that is a correction, whatever JSON it was read from. */
export function isCorrection(value: unknown): value is Correction {
  if (typeof value !== "object" || value === null) return false;
  const { kind, sheet, headings, heading, nth, field, insteadOf, firstAction, action } = value as Record<
    string,
    unknown
  >;
  if (typeof sheet !== "string" || !isTexts(headings)) return false;
  switch (kind) {
    case "field":
      return (
        typeof heading === "string" &&
        Number.isInteger(nth) &&
        (field === null || (FIELDS as readonly unknown[]).includes(field))
      );
    case "heading-row":
      return isTexts(insteadOf);
    case "no-plan":
      return firstAction === null || typeof firstAction === "string";
    case "split":
      return typeof action === "string";
    default:
      return false;
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === "string");
}
