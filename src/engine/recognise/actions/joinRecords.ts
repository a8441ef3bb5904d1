/** The cells of each action, put together from the rows that hold them. */
import type { Field } from "../../model/field";
import type { Piece, ProgressUpdate, RawRecord } from "../../model/recognised";
import { ROWS_IN_A_STEP, type Steps } from "../../model/steps";
import type { ColumnUse } from "../columns/columnUses";
import { carriesOn } from "../rows/carriesOn";
import type { Grid } from "../grid/grid";
import { offerOf, partRow } from "./listsInRow";
import type { RowReading } from "../rows/rowReading";
import { takeHistory } from "./takeHistory";
import { entriesOf, partAgencies, readCells, type FieldPieces, type RowCells } from "./readCells";
import { piecesOfUpdate } from "./readUpdate";
import { SectionTrail } from "../rows/sectionTrail";
import type { TableHabits } from "../rows/tableHabits";
import { splitLead } from "./splitRow";

/** What several actions serve; a text that goes on over a page end reaches all of them. */
interface Shared {
  readonly pieces: Piece[];
  readonly rows: number[];
}

interface OpenRecord extends RowCells {
  readonly rows: number[];
  readonly updates: OpenUpdate[];
  group: Shared | null;
}

interface OpenUpdate extends ProgressUpdate {
  readonly fields: FieldPieces;
}

/** Builds the records of a table from its rows; `sections` are the texts above the heading that stand over all. */
export function* joinRecordsInSteps(
  grid: Grid,
  columns: readonly ColumnUse[],
  readings: readonly RowReading[],
  habits: TableHabits,
  sections: readonly Piece[][],
): Steps<RawRecord[]> {
  const records: OpenRecord[] = [];
  const trail = new SectionTrail(grid, sections);
  const action = habits.columnsOf("action")[0] ?? habits.first;
  const isByAgency = columns.some(({ agency }) => agency !== undefined);
  let group: Shared | null = null;
  for (const [place, reading] of readings.entries()) {
    if (place % ROWS_IN_A_STEP === 0) yield;
    const last = records[records.length - 1];
    if (reading.role === "section") {
      if (reading.depth === undefined) trail.enter(reading.row);
      else trail.enterAt(reading.row, action, reading.depth);
      group = null;
    } else if (reading.withRest && last) {
      const { lead, rest } = splitLead(readCells(grid, reading.row, columns, action, undefined));
      append(last, lead, reading.row, group);
      if (rest) openRecords(grid, rest, reading.row, group, records);
    } else if (reading.role === "action") {
      const cells = readCells(grid, reading.row, columns, action, last);
      if (reading.afterBreak && last) giveLeadsBack(cells, last, reading.row);
      if (reading.depth !== undefined && trail.leave(reading.depth)) group = null;
      group = groupOf(cells, group, reading.row, trail);
      for (const part of isByAgency ? partAgencies(cells, columns) : [cells])
        openRecords(grid, part, reading.row, group, records);
    } else if (reading.role === "continuation" && last) {
      if (reading.ofUpdate) continueUpdate(grid, reading.row, columns, last);
      else append(last, readCells(grid, reading.row, columns, action, undefined), reading.row, group);
    } else if (reading.role === "progress" && last) {
      const first = grid.filled(reading.row)[0] as number;
      last.rows.push(reading.row);
      last.updates.push({
        row: reading.row,
        tag: grid.piece(reading.row, first),
        fields: piecesOfUpdate(grid, reading.row, columns, first),
      });
    }
  }
  const reviews = columns.filter((column) => column.historyOf !== undefined);
  const closed: RawRecord[] = [];
  for (const record of records) {
    closed.push(close(record, reviews));
    if (closed.length % ROWS_IN_A_STEP === 0) yield;
  }
  return closed;
}

/** The group of a new record: its own, carried on, the one before, or the section that it stands in. */
function groupOf(cells: RowCells, before: Shared | null, row: number, trail: SectionTrail): Shared | null {
  const own = cells.fields.group;
  if (own) {
    const lastPiece = before?.pieces[before.pieces.length - 1];
    if (before && lastPiece && own[0] && lastPiece.row === own[0].row && lastPiece.column === own[0].column)
      return before;
    const goesOn =
      lastPiece !== undefined &&
      cells.fields.ref === undefined &&
      carriesOn(lastPiece.text, own[0]?.text ?? "");
    if (before && goesOn) {
      before.pieces.push(...own);
      before.rows.push(row);
      return before;
    }
    return { pieces: [...own], rows: [row] };
  }
  if (before) return before;
  const pieces = trail.pieces();
  return pieces.length > 0 ? { pieces, rows: [] } : null;
}

/** After a page end, the first lines of a new row's cells may still belong to the action before. */
function giveLeadsBack(cells: RowCells, before: OpenRecord, row: number): void {
  let given = false;
  for (const [field, pieces] of entriesOf(cells)) {
    if (field === "group" || field === "action" || field === "ref") continue;
    const open = before.fields[field];
    const last = open?.[open.length - 1];
    const piece = pieces[0];
    if (!last || !piece || !carriesOn(last.text, piece.text)) continue;
    const end = piece.text.indexOf("\n");
    if (end < 0) continue;
    before.fields[field] = open.concat({ ...piece, text: piece.text.slice(0, end).trim() });
    pieces[0] = { ...piece, text: piece.text.slice(end + 1).trim() };
    given = true;
  }
  if (given) before.rows.push(row);
}

/** Adds one record for each action in the row. */
function openRecords(
  grid: Grid,
  cells: RowCells,
  row: number,
  group: Shared | null,
  records: OpenRecord[],
): void {
  for (const { fields, extras } of partRow(cells, grid.choices)) {
    if (group && group.pieces.length > 0) fields.group = group.pieces;
    records.push({ rows: [row], fields, extras, updates: [], group });
  }
}

function append(record: OpenRecord, cells: RowCells, row: number, group: Shared | null): void {
  record.rows.push(row);
  for (const [field, pieces] of entriesOf(cells)) {
    if (field !== "group") record.fields[field] = (record.fields[field] ?? []).concat(pieces);
    else appendGroup(record, pieces, row, record.group ?? group);
  }
  for (const extra of cells.extras) {
    const place = record.extras.findIndex(({ column }) => column === extra.column);
    const own = record.extras[place];
    if (own) record.extras[place] = { ...own, pieces: own.pieces.concat(extra.pieces) };
    else record.extras.push(extra);
  }
}

function appendGroup(record: OpenRecord, pieces: readonly Piece[], row: number, shared: Shared | null): void {
  if (shared) {
    shared.pieces.push(...pieces);
    shared.rows.push(row);
  } else {
    record.group = { pieces: [...pieces], rows: [] };
    record.fields.group = record.group.pieces;
  }
}

function continueUpdate(grid: Grid, row: number, columns: readonly ColumnUse[], record: OpenRecord): void {
  const update = record.updates[record.updates.length - 1];
  if (!update) return;
  record.rows.push(row);
  const pieces = piecesOfUpdate(grid, row, columns, -1);
  for (const field of Object.keys(pieces) as Field[])
    update.fields[field] = (update.fields[field] ?? []).concat(pieces[field] ?? []);
}

/** Shared by the many records that have no extra columns or updates. */
const NOTHING: readonly never[] = [];

/** `reviews` are the columns that keep the rating or status of an earlier review. */
function close(record: OpenRecord, reviews: readonly ColumnUse[]): RawRecord {
  const { fields, extras, updates } = record;
  const history = takeHistory(reviews, fields, extras);
  const lists = offerOf(record);
  const rows = record.group && record.group.rows.length > 1 ? withGroupRows(record) : record.rows;
  return {
    rows: rows.length === 1 ? rows : [...new Set(rows)].sort((a, b) => a - b),
    fields,
    extras: extras.length === 0 ? NOTHING : extras,
    updates: updates.length === 0 ? NOTHING : updates,
    ...(history.length > 0 ? { history } : undefined),
    ...(lists ? { lists } : undefined),
  };
}

/** Rows that only went on with the group's text belong to each action that they come after. */
function withGroupRows(record: OpenRecord): readonly number[] {
  const first = record.rows[0] ?? 0;
  const last = record.rows[record.rows.length - 1] ?? 0;
  const reach = (record.group?.rows ?? []).filter((row) => row > first && row !== first && row <= last + 1);
  return record.rows.concat(reach);
}
