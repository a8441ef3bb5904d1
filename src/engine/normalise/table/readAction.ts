/** One action from the cells that hold it. */
import type { DateField, Field, TextField } from "../../model/field";
import type { ExtraText, ReadAction } from "../../model/plan";
import type { Owner, PlanDate, Reading } from "../../model/reading";
import { BLANK, valueOf } from "../../model/reading";
import type { ExtraPieces, Piece, RawRecord } from "../../model/recognised";
import { fold } from "../../text/fold";
import { isPriorityWord } from "../rag/priorityWords";
import type { RatedCell } from "../rag/readRag";
import { joinPieces, type JoinedText } from "./joinPieces";
import type { NearYears } from "./nearYears";
import { newestColumn } from "./newestColumn";
import { ownerInText } from "./ownerInText";
import { readDue, withUpdates, type DueColumns } from "./readDue";
import { readHistory } from "./readHistory";
import { readOwnerColumns } from "./readOwnerColumns";
import { readParts } from "./readParts";
import { asStart, startInText } from "./readStart";
import { namesClosedList } from "./closedList";
import { dayClosed } from "./dayClosed";
import { dueInBand } from "./dueInBand";
import { dittoed, readText } from "./readText";
import { joinTexts, readUpdates, textOfUpdate, textsByColumn } from "./readUpdates";
import { struckTexts } from "./struckTexts";
import { asAmbiguous } from "./swappedDates";
import type { TableReaders } from "./tableReaders";
import { undecorated } from "./undecorated";
import { weighStatus } from "./weighStatus";

/** What is known of the whole table before its actions are read. */
export interface TableReading {
  readonly readers: TableReaders;
  readonly years: NearYears;
  /** By record. */
  readonly refs: readonly Reading<string>[];
  readonly ratings: readonly (RatedCell | null)[];
  /** By column. */
  readonly headings: ReadonlyMap<number, string>;
  readonly dueColumns: DueColumns;
  /** Date fields whose true dates may have day and month exchanged. */
  readonly swapped: ReadonlySet<DateField>;
  /** The title or the sheet that says that all of the table's actions are complete. */
  readonly closedList: JoinedText | null;
  /** The fields that the table has a column or label for. */
  readonly has: ReadonlySet<Field | null>;
}

export function readAction(
  record: RawRecord,
  index: number,
  id: string,
  table: TableReading,
  above: ReadAction | null,
): ReadAction {
  const { fields, updates } = record;
  const { readers } = table;
  const near = (field: DateField): number | null => table.years.near(index, field);
  const nearIfText = (field: DateField): number | null => (isTrueDate(fields[field]) ? null : near(field));
  const isSwapped = (field: DateField): boolean =>
    table.swapped.has(field) && typeof fields[field]?.[0]?.value === "number";
  const text = (field: TextField): Reading<string> => readText(fields[field], above?.[field] ?? BLANK);
  const date = (field: DateField): Reading<PlanDate> => {
    const pieces = fields[field];
    if (pieces === undefined) return BLANK;
    const cell = joinPieces(pieces);
    return (
      dittoed(cell, above?.[field] ?? BLANK, true) ??
      asAmbiguous(readers.dateField(pieces, nearIfText(field), cell), isSwapped(field))
    );
  };

  const action = text("action");
  const detail = text("detail");
  const group = text("group");
  const updateTexts = updates.map(textOfUpdate);
  const ownProgress = joinPieces(fields.progress);
  const ownersCell = joinPieces(fields.owners);
  const dueCell = joinPieces(fields.due);
  const dueAbove = dittoed(dueCell, above?.due ?? BLANK, true);
  // An empty cell beneath "By when" is a date that is missing, whatever the section says.
  const dueAround =
    table.has.has("due") || fields.due !== undefined ? null : dueInBand(group, readers, () => near("due"));
  const ownDue =
    dueAround !== null
      ? { due: dueAround, said: [] }
      : dueAbove === null
        ? readDue(fields.due, dueCell, table.dueColumns, readers, nearIfText("due"))
        : { due: dueAbove, said: [dueAbove] };
  const { due, said } = withUpdates(
    isSwapped("due") && dueAbove === null ? { ...ownDue, due: asAmbiguous(ownDue.due, true) } : ownDue,
    updates,
    readers,
    updates.length === 0 ? null : near("due"),
  );
  const rating = table.ratings[index] ?? null;
  const statusPieces = newestColumn(fields.status, table.headings, readers);
  const statusCell = statusPieces === undefined ? null : asShare(statusPieces, table.headings);
  const owners = readOwnersOf(fields.owners, ownersCell, table, above, action);
  const history = readHistory(record, readers);
  const notes = readUpdates(record, updateTexts, table.headings, readers);
  const read: ReadAction = {
    id,
    rows: record.rows,
    ref: table.refs[index] ?? BLANK,
    group,
    action,
    detail,
    owners,
    resources: text("resources"),
    start: readStart(
      date("start"),
      table,
      () => [...rangeIn(due), action, detail],
      () => near("start"),
    ),
    review: date("review"),
    due,
    outcome: text("outcome"),
    evidence: text("evidence"),
    progress: joinTexts(ownProgress, updateTexts),
    rag: readRating(rating, () => statusShown(statusPieces?.[0], statusCell, record), table, above),
    status: weighStatus(statusCell === null ? null : readers.status(statusCell), () => ({
      closed: dayClosed(record, readers, table.headings),
      list: namesClosedList(group.text) ? { text: group.text, at: group.at } : table.closedList,
      rag: rating,
      due: said,
      ownTexts: [detail, action],
      progress: [
        ...(notes.length === 0 ? textsByColumn(fields.progress ?? []) : [ownProgress]),
        ...updates.map((update) => joinPieces(update.fields.progress)),
      ],
      notes: updates.length === 0 ? notes : [],
    })),
    priority: readPriority(text("priority"), rating, table),
    extras: record.extras.length === 0 ? NO_EXTRAS : record.extras.map(extraOf),
    updates: notes,
    struck: struckTexts(record),
    parts: readParts(detail.text === "" ? action : detail, ownersCell, dueCell, readers, near),
  };
  return history.length === 0 ? read : { history, ...read };
}

const NO_EXTRAS: readonly ExtraText[] = [];

function extraOf({ heading, pieces }: ExtraPieces): ExtraText {
  const { text, at } = joinPieces(pieces);
  return { heading, text, at };
}

/** A date of which the year is known. */
function isTrueDate(pieces: readonly Piece[] | undefined): boolean {
  return pieces?.length === 1 && typeof pieces[0]?.value === "number";
}

/** What the status cell says; "40" under "% complete" is 40%. */
function asShare(pieces: readonly Piece[], headings: TableReading["headings"]): JoinedText {
  const cell = joinPieces(pieces);
  const isShare =
    /^(?:0|[2-9]|\d{2}|100)$/.test(cell.text) && PERCENT.test(headings.get(pieces[0]?.column ?? -1) ?? "");
  return isShare ? { ...cell, text: `${cell.text}%` } : cell;
}

const PERCENT = /%|per[ _]?cent/i;

/** The status cell as a rating cell. */
function statusShown(first: Piece | undefined, cell: JoinedText | null, record: RawRecord): RatedCell | null {
  return cell === null || first === undefined ? null : { ...cell, look: undecorated(first, record) };
}

function readOwnersOf(
  pieces: readonly Piece[] | undefined,
  cell: JoinedText,
  table: TableReading,
  above: ReadAction | null,
  action: Reading<string>,
): Reading<readonly Owner[]> {
  if (!table.has.has("owners") && pieces === undefined) return ownerInText(action) ?? BLANK;
  const before = above === null ? [] : (valueOf(above.owners) ?? []);
  return readOwnerColumns(pieces ?? [], cell, table.headings, table.readers, before);
}

function readStart(
  own: ReadAction["start"],
  table: TableReading,
  texts: () => readonly JoinedText[],
  nearYear: () => number | null,
): ReadAction["start"] {
  if (own.state !== "blank") return asStart(own);
  if (table.has.has("start")) return own;
  for (const { text, at } of texts()) {
    const found = text === "" ? null : startInText(text, at, table.readers, nearYear);
    if (found !== null) return found;
  }
  return own;
}

/** "Start: May 2027, end: July 2027" stands under "Timescale". */
function rangeIn(due: Reading<PlanDate>): readonly Reading<PlanDate>[] {
  return valueOf(due)?.kind === "range" ? [due] : [];
}

/** A status that only says that the day has passed rates nothing. */
const LATE = /^(?:over ?due|late|missed)\W*$/;

/** The rating cell; where the table has none, a status cell that names or shows a colour. */
function readRating(
  rating: RatedCell | null,
  statusCell: () => RatedCell | null,
  table: TableReading,
  above: ReadAction | null,
): ReadAction["rag"] {
  const { readers } = table;
  if (rating !== null) return dittoed(rating, above?.rag ?? BLANK, true) ?? readers.rating(rating);
  const status = table.has.has("rag") ? null : statusCell();
  if (status === null || LATE.test(fold(status.text))) return BLANK;
  const byStatus = readers.rating(status);
  return byStatus.state === "read" || byStatus.state === "assumed" ? byStatus : BLANK;
}

/** "High" in a rating column is a priority. */
function readPriority(own: Reading<string>, rating: RatedCell | null, table: TableReading): Reading<string> {
  if (own.state !== "blank" || table.has.has("priority") || rating === null) return own;
  if (!isPriorityWord(fold(rating.text))) return own;
  const assumption = "The rating column holds priorities.";
  return {
    state: "assumed",
    value: rating.text,
    assumption,
    text: rating.text,
    at: rating.at,
  };
}
