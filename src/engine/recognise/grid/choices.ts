/** What the user has said about a sheet, as recognition asks for it. */
import type {
  Correction,
  FieldCorrection,
  HeadingRowCorrection,
  NoPlanCorrection,
  SplitCorrection,
} from "../../model/correction";
import type { Field } from "../../model/field";
import type { RecognisedTable } from "../../model/recognised";
import { fold } from "../../text/fold";

/** The corrections of one sheet, oldest first: of two about the same thing the later counts. */
export interface Choices {
  readonly fields: readonly FieldCorrection[];
  readonly headingRows: readonly HeadingRowCorrection[];
  readonly noPlans: readonly NoPlanCorrection[];
  readonly splits: readonly SplitCorrection[];
}

export const NO_CHOICES: Choices = { fields: [], headingRows: [], noPlans: [], splits: [] };

export function choicesFor(sheet: string, corrections: readonly Correction[]): Choices {
  const own = corrections.filter((correction) => correction.sheet === sheet);
  if (own.length === 0) return NO_CHOICES;
  return {
    fields: own.filter((correction) => correction.kind === "field"),
    headingRows: own.filter((correction) => correction.kind === "heading-row"),
    noPlans: own.filter((correction) => correction.kind === "no-plan"),
    splits: own.filter((correction) => correction.kind === "split"),
  };
}

/** The chosen meanings of the columns, by their place among the headings. */
export function chosenFields(
  choices: Choices,
  headings: readonly string[],
): ReadonlyMap<number, Field | null> {
  const chosen = new Map<number, Field | null>();
  for (const correction of choices.fields) {
    const place = placeOfHeading(headings, correction.heading, correction.nth);
    if (place >= 0) chosen.set(place, correction.field);
  }
  return chosen;
}

/** Where the nth heading of that text stands among the headings; -1 where there is none. */
export function placeOfHeading(headings: readonly string[], heading: string, nth: number): number {
  const wanted = fold(heading);
  let before = 0;
  return headings.findIndex((text) => fold(text) === wanted && before++ === nth);
}

/** The headings of a table from left to right, or the labels of its blocks. */
export function headingsOf(table: RecognisedTable): readonly string[] {
  return table.columns.length > 0 ? table.columns.map((column) => column.heading) : Object.keys(table.labels);
}

/** From this share of common headings on, two tables are kept in the same form. */
export const LIKE = 0.6;

/** How many of the texts the two have in common, from 0 to 1; empty ones do not count. */
export function likeness(first: readonly string[], second: readonly string[]): number {
  const one = new Set(first.map(fold).filter((text) => text !== ""));
  const other = new Set(second.map(fold).filter((text) => text !== ""));
  const most = Math.max(one.size, other.size);
  if (most === 0) return 1;
  let common = 0;
  for (const text of one) if (other.has(text)) common++;
  return common / most;
}

/** What the first action of the table says; "" where it has none. */
export function firstActionOf(table: RecognisedTable): string {
  return (table.records[0]?.fields.action ?? []).map((piece) => piece.text).join("\n");
}
