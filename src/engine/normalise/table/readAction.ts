/** One action from the cells that hold it. */
import type { DateField, Field, TextField } from "../../model/field";
import type { ReadAction } from "../../model/plan";
import type { Owner, PlanDate, Reading } from "../../model/reading";
import { BLANK, valueOf } from "../../model/reading";
import type { RawRecord } from "../../model/recognised";
import { fold } from "../../text/fold";
import { isPriorityWord } from "../rag/priorityWords";
import type { RatedCell } from "../rag/readRag";
import { joinPieces, type JoinedText } from "./joinPieces";
import type { NearYears } from "./nearYears";
import { newestColumn } from "./newestColumn";
import { ownerInText } from "./ownerInText";
import { readDue, withUpdates } from "./readDue";
import { readHistory } from "./readHistory";
import { readParts } from "./readParts";
import { asStart, startInText } from "./readStart";
import { dittoed, readText } from "./readText";
import { readUpdates, joinTexts, textOfUpdate } from "./readUpdates";
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
  /** Date fields whose true dates may have day and month exchanged. */
  readonly swapped: ReadonlySet<DateField>;
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
  const { fields } = record;
  const { readers } = table;
  const near = (field: DateField): number | null => table.years.near(index, field);
  const text = (field: TextField): Reading<string> => readText(fields[field], above?.[field] ?? BLANK);
  const date = (field: DateField): Reading<PlanDate> =>
    dittoed(joinPieces(fields[field]), above?.[field] ?? BLANK, true) ??
    asAmbiguous(readers.dateField(fields[field], near(field)), isTrueDate(field));
  const isTrueDate = (field: DateField): boolean =>
    table.swapped.has(field) && typeof fields[field]?.[0]?.value === "number";

  const action = text("action");
  const detail = text("detail");
  const updateTexts = record.updates.map(textOfUpdate);
  const ownProgress = joinPieces(fields.progress);
  const ownersCell = joinPieces(fields.owners);
  const dueCell = joinPieces(fields.due);
  const ownDue = readDue(fields.due, table.headings, readers, near("due"));
  const dueAbove = dittoed(dueCell, above?.due ?? BLANK, true);
  const { due, said } = withUpdates(
    dueAbove === null
      ? { ...ownDue, due: asAmbiguous(ownDue.due, isTrueDate("due")) }
      : { due: dueAbove, said: [] },
    record.updates,
    readers,
    near("due"),
  );
  const rating = table.ratings[index] ?? null;
  const statusPieces = newestColumn(fields.status, table.headings, readers);
  const statusCell = statusPieces === undefined ? null : joinPieces(statusPieces);
  const statusPiece = statusPieces?.[0];
  const statusShown =
    statusCell === null || statusPiece === undefined
      ? null
      : { ...statusCell, look: undecorated(statusPiece, record) };
  const owners = readOwnersOf(fields.owners === undefined ? null : ownersCell, table, above, action);
  const elements = detail.text === "" ? action.text : detail.text;
  const history = readHistory(record, readers);
  return {
    id,
    rows: record.rows,
    ref: table.refs[index] ?? BLANK,
    group: text("group"),
    action,
    detail,
    owners,
    resources: text("resources"),
    start: readStart(date("start"), table, [action, detail], near("start")),
    review: date("review"),
    due,
    outcome: text("outcome"),
    evidence: text("evidence"),
    progress: joinTexts([ownProgress, ...updateTexts]),
    rag: readRating(rating, statusShown, table, above),
    status: weighStatus({
      column: statusCell === null ? null : readers.status(statusCell),
      rag: rating,
      due: said,
      ownTexts: [detail, action],
      progress: [ownProgress, ...record.updates.map((update) => joinPieces(update.fields.progress))],
    }),
    priority: readPriority(text("priority"), rating, table),
    extras: record.extras.map(({ heading, pieces }) => ({ heading, ...joinPieces(pieces) })),
    updates: readUpdates(record, updateTexts, table.headings, readers),
    struck: struckTexts(record),
    parts: readParts(elements, ownersCell.text, dueCell.text, {
      owners: (part) => valueOf(readers.owners({ text: part, at: [] }, [])) ?? [],
      due: (part) => valueOf(readers.dateText(part, [], near("due"))),
    }),
    ...(history.length > 0 ? { history } : {}),
  };
}

function readOwnersOf(
  cell: JoinedText | null,
  table: TableReading,
  above: ReadAction | null,
  action: Reading<string>,
): Reading<readonly Owner[]> {
  if (!table.has.has("owners") && cell === null) return ownerInText(action) ?? BLANK;
  const before = above === null ? [] : (valueOf(above.owners) ?? []);
  return table.readers.owners(cell ?? joinPieces(), before);
}

function readStart(
  own: ReadAction["start"],
  table: TableReading,
  texts: readonly Reading<string>[],
  nearYear: number | null,
): ReadAction["start"] {
  if (own.state !== "blank") return asStart(own);
  if (table.has.has("start")) return own;
  for (const { text, at } of texts) {
    const found = text === "" ? null : startInText(text, at, table.readers, nearYear);
    if (found !== null) return found;
  }
  return own;
}

/** The rating cell; where the table has none, a status cell that names or shows a colour. */
function readRating(
  rating: RatedCell | null,
  status: RatedCell | null,
  table: TableReading,
  above: ReadAction | null,
): ReadAction["rag"] {
  const { readers } = table;
  if (rating !== null) return dittoed(rating, above?.rag ?? BLANK, true) ?? readers.rating(rating);
  if (table.has.has("rag") || status === null) return BLANK;
  const byStatus = readers.rating(status);
  return byStatus.state === "read" || byStatus.state === "assumed" ? byStatus : BLANK;
}

/** "High" in a rating column is a priority. */
function readPriority(own: Reading<string>, rating: RatedCell | null, table: TableReading): Reading<string> {
  if (own.state !== "blank" || table.has.has("priority") || rating === null) return own;
  if (!isPriorityWord(fold(rating.text))) return own;
  const assumption = "The rating column holds priorities.";
  return { state: "assumed", value: rating.text, assumption, text: rating.text, at: rating.at };
}
