/** What would close an action again in next year's sheet, and is moved into its history. */
import type { CellAddress } from "../../model/address";
import type { Analysis } from "../../model/analysis";
import type { Field } from "../../model/field";
import type { Fix } from "../../model/finding";
import type { Action, Plan } from "../../model/plan";
import { valueOf } from "../../model/reading";
import { completeRatings } from "../../model/ragKey";
import type { Piece, RawRecord } from "../../model/recognised";
import type { Settings } from "../../model/settings";
import { isOpen } from "../../model/standing";
import { ROWS_IN_A_STEP, type Steps } from "../../model/steps";
import { textAt, type SheetSnapshot, type WorkbookSnapshot } from "../../model/snapshot";
import { oneLine } from "../../text/oneLine";
import { changeSnapshot } from "../writeBack/changeSnapshot";
import { CellParts, isPart } from "./cellParts";
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

export const NOTHING: Reopened = { cells: [], moved: [], left: "" };
const RATING_FIRST = /^\W*(?:red|amber|green|blue)\b\W*/i;
const EMPTY: Candidate = { value: "", shown: "" };

interface Circumstances {
  readonly settings: Pick<Settings, "ragKey">;
  readonly date1904: boolean;
  readonly parts: CellParts;
}

/**
 * "Carried forward" and "RETAIN FOR 2026-27" were true of this year's plan. In the next one the action is open: the
 * status is the sheet's own word for that, the date the one that the words give, and other cells are emptied.
 */
function reopen(
  action: Action,
  record: RawRecord,
  plan: Plan,
  sheet: SheetSnapshot,
  { settings, date1904, parts }: Circumstances,
): Reopened {
  if (isOpen(action)) return NOTHING;
  const cells: { at: CellAddress; written: Candidate }[] = [];
  const moved: string[] = [];
  let left = "";
  const write = (piece: Piece, written: Candidate): boolean => {
    if (!isPart(sheet, piece)) return cells.push({ at: piece, written }) > 0;
    const value = parts.change(sheet, piece, written.shown);
    if (value === null) left = oneLine(piece.text);
    else cells.push({ at: piece, written: { value, shown: value } });
    return value !== null;
  };
  const move = (piece: Piece, written: Candidate = EMPTY, said = piece.text) => {
    if (said.trim() === "" || (!isPart(sheet, piece) && cells.some(({ at }) => isSame(at, piece)))) return;
    if (write(piece, written)) moved.push(oneLine(said));
  };
  for (const piece of record.fields.status ?? []) {
    const place = {
      plan,
      action,
      field: "status" as const,
      sheet,
      at: piece,
      text: "",
      value: null,
      date1904,
    };
    const begun = action.progress.text.trim() === "" ? "not-started" : "in-progress";
    move(piece, writeStatus(place, begun)[0]);
  }
  const due = valueOf(action.due);
  if (due?.kind === "completed" || due?.kind === "carried-forward") {
    for (const piece of piecesFor(record, "due")) {
      const says = action.due.at.some((at) => isSame(at, piece));
      if (says) move(piece, due.kind === "completed" ? EMPTY : newDate(action, piece, plan, sheet, date1904));
    }
  }
  // A text that was read from several cells: the remark stands in one of them.
  const own = (pieces: readonly Piece[] = []) => {
    const said = pieces.filter((piece) => action.status.at.some((at) => isSame(at, piece)));
    return said.find(({ text }) => text.includes(action.status.text.trim())) ?? said[0];
  };
  // The day may stand under "Date completed", which is no field of ours.
  const elsewhere =
    own(piecesFor(record, "progress")) ??
    own(piecesFor(record, "rag")) ??
    own(record.extras.flatMap(({ pieces }) => pieces));
  // "Green - complete" within a text would read as a key of ratings.
  // Where the status was in the same cell under its own label, the progress is none of it.
  const isWritten = elsewhere !== undefined && cells.some(({ at }) => isSame(at, elsewhere));
  if (elsewhere !== undefined && !isWritten) move(elsewhere, EMPTY, elsewhere.text.replace(RATING_FIRST, ""));
  const rating = valueOf(action.rag);
  const isDone = rating !== null && completeRatings(plan.document.ragKey, settings.ragKey).has(rating);
  const rated = isDone ? (record.fields.rag ?? []) : [];
  for (const piece of rated) write(piece, { ...EMPTY, fill: "" });
  const inText = own(record.fields.action) ?? own(record.fields.detail);
  const isTaken = inText !== undefined && cells.some(({ at }) => isSame(at, inText));
  if (inText !== undefined && !isTaken)
    left ||= withoutRemark(inText, action.status.text, cells, moved, sheet);
  // The title, the section or the sheet says that all of it is complete: there is nothing to change in the row.
  const isAround = action.status.at.every(({ row }) => !record.rows.includes(row));
  if (cells.length === 0 && isAround) left ||= oneLine(action.status.text);
  return { cells, moved, left };
}

/** The day that "Carried forward to June 2027" gives, as the column writes days. */
function newDate(
  action: Action,
  piece: Piece,
  plan: Plan,
  sheet: SheetSnapshot,
  date1904: boolean,
): Candidate {
  const date = valueOf(action.due)?.date ?? null;
  if (date === null) return EMPTY;
  const place = { plan, action, field: "due" as const, sheet, at: piece, text: "", value: null, date1904 };
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
  const [before, after, ...more] = textAt(sheet, piece.row, piece.column).split(remark.trim());
  if (before === undefined || after === undefined || more.length > 0) return remark;
  const parts = [before.trimEnd(), after.trimStart()].filter((part) => part !== "");
  const value = parts.join(/\n\s*$/.test(before) ? "\n" : " ");
  if (value === "") return remark;
  cells.push({ at: piece, written: { value, shown: value } });
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

/** Reads a changed workbook again; given by the caller so that stages stay apart. */
export type ReadAgain = (snapshot: WorkbookSnapshot, changed: ReadonlySet<string>) => Steps<readonly Plan[]>;

/** A cell that is emptied may show another that says the same; more than a few there are not. */
const MOST_ROUNDS = 3;

/** By the ids of the actions; those that nothing closes are missing. */
export function* reopenAllInSteps(
  { plans, snapshot, settings }: Analysis,
  goesOn: (action: string) => boolean,
  readAgain: ReadAgain,
): Steps<ReadonlyMap<string, Reopened>> {
  const all = new Map<string, Reopened>();
  const parts = new CellParts();
  let [standing, cells] = [plans, snapshot];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixes: Fix[] = [];
    for (const plan of standing) {
      const sheet = cells.sheets.find(({ name }) => name === plan.sheet);
      for (const [index, action] of plan.actions.entries()) {
        if (index % ROWS_IN_A_STEP === 0) yield;
        const record = plan.table.records[index];
        if (sheet === undefined || record === undefined || !goesOn(action.id)) continue;
        const more = reopen(action, record, plan, sheet, { settings, date1904: snapshot.date1904, parts });
        const before = all.get(action.id) ?? NOTHING;
        if (more !== NOTHING)
          all.set(action.id, {
            cells: [...before.cells, ...more.cells],
            moved: [...before.moved, ...more.moved],
            left: more.left,
          });
        for (const { at, written } of more.cells) {
          const { shown, ...change } = written;
          fixes.push({ label: shown, at, ...change });
        }
      }
    }
    if (fixes.length === 0) break;
    cells = changeSnapshot(cells, fixes);
    yield;
    standing = yield* readAgain(cells, new Set(fixes.map(({ at }) => at.sheet)));
  }
  return new Map([...all].map(([action, one]) => [action, asLeft(one, parts)]));
}

/** Of a cell that several actions share each has what it says after all changes. */
function asLeft(reopened: Reopened, parts: CellParts): Reopened {
  const cells = reopened.cells.map(({ at, written }) => {
    const value = parts.textIn(at);
    return { at, written: value === undefined ? written : { value, shown: value } };
  });
  return { ...reopened, cells };
}
