/** What an action that only a register has says in its row of next year's sheet. */
import { serialOfDate } from "../../model/calendar";
import type { DraftValue } from "../../model/draft";
import { DATE_FIELDS, type Field } from "../../model/field";
import type { Action, Plan } from "../../model/plan";
import { valueOf } from "../../model/reading";
import { isOpen, STATUS_NAMES } from "../../model/standing";
import { lookAt, type SheetSnapshot } from "../../model/snapshot";
import { fold } from "../../text/fold";
import { dateAsWritten, leadText, textOf } from "../actionTexts";
import { RATING_PAINT } from "../palette";
import { cellsOf, Votes } from "../writeBack/columnHabits";
import { saidIn, type RegisterRow } from "./registerRows";

export interface AddedCell {
  readonly column: number;
  readonly value: DraftValue;
  readonly numberFormat?: string;
  /** "" where the row above lends a fill that means something else. */
  readonly fill?: string;
}

const PLAIN_DATE = "dd/mm/yyyy";

/** The register's columns for fields of which the action itself holds nothing. */
const HEADINGS: Readonly<Partial<Record<Field, string>>> = {
  detail: "How",
  resources: "Resources",
  start: "Start",
  review: "Review",
  outcome: "Outcome",
  evidence: "Evidence",
  priority: "Priority",
};

/** The cells of its row, as far as the sheet has columns for what the register says. */
export function cellsOfAdded(
  action: Action,
  plan: Plan,
  sheet: SheetSnapshot,
  row: RegisterRow | undefined,
  { ratings, date1904 }: { readonly ratings: "keep" | "reset"; readonly date1904: boolean },
): readonly AddedCell[] {
  const done = new Set<Field>();
  return plan.table.columns.flatMap(({ column, heading, field }): readonly AddedCell[] => {
    if (field === null) return text(column, saidIn(row, heading));
    if (done.has(field)) return [];
    done.add(field);
    if (field === "rag") return [ratingCell(action, plan, sheet, column, ratings)];
    if (DATE_FIELDS.some((one) => one === field)) return dateCell(action, plan, column, row, field, date1904);
    return text(column, textOfField(action, field, row));
  });
}

function text(column: number, value: string): readonly AddedCell[] {
  return value === "" ? [] : [{ column, value }];
}

function textOfField(action: Action, field: Field, row: RegisterRow | undefined): string {
  if (field === "ref" || field === "action" || field === "group" || field === "progress")
    return textOf(action[field]);
  if (field === "owners")
    return [leadText(action), saidIn(row, "Other owners")].filter((name) => name !== "").join("; ");
  if (field === "status") {
    const { status } = action.standing;
    // It goes on, whatever it was.
    return STATUS_NAMES[isOpen(action) ? status : "in-progress"];
  }
  const heading = HEADINGS[field];
  return heading === undefined ? "" : saidIn(row, heading);
}

/** As a true date, in the number format that the column uses most. */
function dateCell(
  action: Action,
  plan: Plan,
  column: number,
  row: RegisterRow | undefined,
  field: Field,
  date1904: boolean,
): readonly AddedCell[] {
  const due = valueOf(action.due)?.date ?? null;
  const said = row?.cells.get(fold(HEADINGS[field] ?? "")) ?? null;
  const day = field === "due" ? (due === null ? null : serialOfDate(due, date1904)) : said;
  if (typeof day !== "number")
    return text(column, field === "due" ? dateAsWritten(action.due) : saidIn(row, HEADINGS[field] ?? ""));
  const formats = new Votes<string>();
  for (const [, { value, numberFormat }] of cellsOf(plan, field))
    if (typeof value === "number" && numberFormat !== undefined) formats.add(numberFormat, numberFormat);
  return [{ column, value: day, numberFormat: formats.mostFirst[0] ?? PLAIN_DATE }];
}

/** By its word, and by the fill that the sheet uses for it where it rates by fill. */
function ratingCell(
  action: Action,
  plan: Plan,
  sheet: SheetSnapshot,
  column: number,
  ratings: "keep" | "reset",
): AddedCell {
  const rating = ratings === "keep" ? valueOf(action.rag) : null;
  const fills = new Votes<string>();
  let isFilled = false;
  for (const [other, { row, column }] of cellsOf(plan, "rag")) {
    const { fill } = lookAt(sheet, row, column);
    if (fill === undefined || valueOf(other.rag) === null) continue;
    isFilled = true;
    if (valueOf(other.rag) === rating) fills.add(fill, fill);
  }
  if (rating === null) return { column, value: null, fill: "" };
  return { column, value: rating, fill: isFilled ? (fills.mostFirst[0] ?? RATING_PAINT[rating].fill) : "" };
}
