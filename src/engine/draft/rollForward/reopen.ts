/** What would close an action again in next year's sheet, and is moved into its history. */
import type { CellAddress } from "../../model/address";
import type { Field } from "../../model/field";
import type { Action, Plan } from "../../model/plan";
import { valueOf } from "../../model/reading";
import { completeRatings } from "../../model/ragKey";
import type { Piece, RawRecord } from "../../model/recognised";
import type { Settings } from "../../model/settings";
import { isOpen } from "../../model/standing";
import { textAt, type SheetSnapshot } from "../../model/snapshot";
import { oneLine } from "../../text/oneLine";
import type { Candidate } from "../writeBack/columnHabits";
import { writeDate } from "../writeBack/writeDate";
import { writeStatus } from "../writeBack/writeStatus";

export interface Reopened {
  readonly cells: readonly { readonly at: CellAddress; readonly written: Candidate }[];
  /** The words that were there. */
  readonly moved: readonly string[];
  /** A remark within the action's own text that has to be taken out by hand; "" where there is none. */
  readonly left: string;
}

const NOTHING: Reopened = { cells: [], moved: [], left: "" };
const EMPTY: Candidate = { value: "", shown: "" };

/**
 * "Carried forward" and "RETAIN FOR 2026-27" were true of this year's plan. In the next one the action is open: the
 * status is the sheet's own word for that, the date the one that the words give, and other cells are emptied.
 */
export function reopen(
  action: Action,
  record: RawRecord,
  plan: Plan,
  sheet: SheetSnapshot,
  settings: Pick<Settings, "ragKey">,
): Reopened {
  if (isOpen(action)) return NOTHING;
  const cells: { at: CellAddress; written: Candidate }[] = [];
  const moved: string[] = [];
  const move = (piece: Piece, written: Candidate = EMPTY) => {
    if (piece.text.trim() === "" || cells.some(({ at }) => isSame(at, piece.at))) return;
    cells.push({ at: piece.at, written });
    moved.push(oneLine(piece.text));
  };
  for (const piece of record.fields.status ?? []) {
    const place = { plan, action, field: "status" as const, sheet, at: piece.at, text: "", value: null };
    const begun = action.progress.text.trim() === "" ? "not-started" : "in-progress";
    move(piece, writeStatus(place, begun)[0]);
  }
  const due = valueOf(action.due);
  if (due?.kind === "completed" || due?.kind === "carried-forward") {
    for (const piece of piecesFor(record, "due")) {
      const says = action.due.at.some((at) => isSame(at, piece.at));
      if (says) move(piece, due.kind === "completed" ? EMPTY : newDate(action, piece, plan, sheet));
    }
  }
  const said = action.status.at[0];
  const own = (pieces: readonly Piece[] | undefined) => pieces?.find(({ at }) => said && isSame(at, said));
  const elsewhere = own(piecesFor(record, "progress")) ?? own(piecesFor(record, "rag"));
  if (elsewhere !== undefined) move(elsewhere);
  const rating = valueOf(action.rag);
  const isDone = rating !== null && completeRatings(plan.document.ragKey, settings.ragKey).has(rating);
  const rated = isDone ? (record.fields.rag ?? []) : [];
  for (const piece of rated) cells.push({ at: piece.at, written: { ...EMPTY, fill: "" } });
  const inText = own(record.fields.action) ?? own(record.fields.detail);
  const left = inText === undefined ? "" : withoutRemark(inText, action.status.text, cells, moved, sheet);
  return { cells, moved, left };
}

/** The day that "Carried forward to June 2027" gives, as the column writes days. */
function newDate(action: Action, piece: Piece, plan: Plan, sheet: SheetSnapshot): Candidate {
  const date = valueOf(action.due)?.date ?? null;
  if (date === null) return EMPTY;
  const place = { plan, action, field: "due" as const, sheet, at: piece.at, text: "", value: null };
  return writeDate(place, "due", date)[0] ?? EMPTY;
}

/** The remark goes from the text where it stands there just as it was read; else it is left and told. */
function withoutRemark(
  piece: Piece,
  remark: string,
  cells: { at: CellAddress; written: Candidate }[],
  moved: string[],
  sheet: SheetSnapshot,
): string {
  const [before, after, ...more] = textAt(sheet, piece.at.row, piece.at.column).split(remark.trim());
  if (before === undefined || after === undefined || more.length > 0) return remark;
  const parts = [before.trimEnd(), after.trimStart()].filter((part) => part !== "");
  const value = parts.join(/\n\s*$/.test(before) ? "\n" : " ");
  if (value === "") return remark;
  cells.push({ at: piece.at, written: { value, shown: value } });
  moved.push(oneLine(remark));
  return "";
}

/** Those of the updates beneath the action too. */
function piecesFor({ fields, updates }: RawRecord, field: Field): readonly Piece[] {
  return [...(fields[field] ?? []), ...updates.flatMap((update) => update.fields[field] ?? [])];
}

function isSame(one: CellAddress, other: CellAddress): boolean {
  return one.row === other.row && one.column === other.column;
}
