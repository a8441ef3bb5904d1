/** What update rows beneath an action, dated columns and dated notes in its progress tell of it. */
import type { DatedUpdate } from "../../model/plan";
import type { Reading } from "../../model/reading";
import { valueOf } from "../../model/reading";
import type { Piece, ProgressUpdate, RawRecord } from "../../model/recognised";
import { joinPieces, type JoinedText } from "./joinPieces";
import { byDate, readLog } from "./readLog";
import type { TableReaders } from "./tableReaders";

/** All that an update row says but its date, its new due date and its rating, which are read by themselves. */
export function textOfUpdate({ fields }: ProgressUpdate): JoinedText {
  const { progress, evidence, owners, start, review, priority } = fields;
  return joinPieces([progress, evidence, owners, start, review, priority].flatMap((pieces) => pieces ?? []));
}

/**
 * All that is dated, the latest last: update rows (`texts` holds what they say), columns of progress whose headings
 * have a date ("Update July 2026"), and the notes within the progress. Update rows without a date stand first.
 */
export function readUpdates(
  record: RawRecord,
  texts: readonly JoinedText[],
  headings: ReadonlyMap<number, string>,
  readers: TableReaders,
): readonly DatedUpdate[] {
  const { progress } = record.fields;
  if (progress === undefined && record.updates.length === 0) return NO_UPDATES;
  // The usual case: one cell of progress, whose notes come in their order.
  if (progress?.length === 1 && record.updates.length === 0)
    return readLog(joinPieces(progress), readers.tag);
  const rows = record.updates.map((update, index) => updateOf(update, texts[index] as JoinedText, readers));
  const columns = columnsOf(progress ?? []);
  const cells = columns.flatMap(([column, pieces]) => {
    const cell = joinPieces(pieces);
    const notes = readLog(cell, readers.tag);
    if (notes.length > 0 || cell.text === "" || columns.length < 2) return notes;
    const date = valueOf(readers.dateText(headings.get(column) ?? "", [], null))?.date ?? null;
    return date === null ? [] : [{ ...cell, date }];
  });
  return [...rows, ...cells].sort(byDate);
}

const NO_UPDATES: readonly DatedUpdate[] = [];

function columnsOf(pieces: readonly Piece[]): [number, readonly Piece[]][] {
  const columns = [...new Set(pieces.map(({ column }) => column))];
  return columns.map((column) => [column, pieces.filter((piece) => piece.column === column)]);
}

/** What each of several columns of progress says: "Milestones", and beside it "Date of completion and outcome". */
export function textsByColumn(pieces: readonly Piece[]): readonly JoinedText[] {
  return pieces.length === 1 ? [joinPieces(pieces)] : columnsOf(pieces).map(([, some]) => joinPieces(some));
}

/** "Progress - 21.4.21": the tag of the row holds its date, and the update too where all stands in one cell. */
function updateOf(update: ProgressUpdate, { text, at }: JoinedText, readers: TableReaders): DatedUpdate {
  const led = readers.tag(update.tag.text, null);
  if (led !== null && led.rest !== "")
    return { text: text === update.tag.text ? led.rest : text, date: led.date, at: [update.tag, ...at] };
  const tag = readers.dateField([update.tag], null);
  return { text, date: valueOf(tag)?.date ?? null, at: [update.tag, ...at] };
}

/** The progress column and the updates as one text, in their order. */
export function joinTexts(own: JoinedText, updates: readonly JoinedText[]): Reading<string> {
  const { text, at } = updates.length === 0 ? own : together([own, ...updates]);
  return text === "" ? { state: "blank", text, at } : { state: "read", value: text, text, at };
}

function together(texts: readonly JoinedText[]): JoinedText {
  const filled = texts.filter((one) => one.text !== "");
  return filled.length === 0
    ? { text: "", at: texts[0]?.at ?? [] }
    : { text: filled.map((one) => one.text).join("\n"), at: filled.flatMap((one) => one.at) };
}
