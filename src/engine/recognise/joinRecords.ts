/** The cells of each action, put together from the rows that hold them. */
import type { Field } from "../model/field";
import type { ExtraPieces, Piece, ProgressUpdate, RawRecord } from "../model/recognised";
import type { ColumnUse } from "./columnUses";
import { carriesOn } from "./carriesOn";
import type { Grid } from "./grid";
import { offerOf, partRow } from "./listsInRow";
import type { RowReading } from "./rowReading";
import { takeHistory } from "./takeHistory";
import { readCells, type RowCells } from "./readCells";
import { piecesOfUpdate } from "./readUpdate";
import { SectionTrail } from "./sectionTrail";
import type { TableHabits } from "./tableHabits";
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

interface OpenUpdate {
  readonly row: number;
  readonly tag: Piece;
  readonly fields: Map<Field, Piece[]>;
}

/** Builds the records of a table from its rows; `sections` are the texts above the heading that stand over all. */
export function joinRecords(
  grid: Grid,
  columns: readonly ColumnUse[],
  readings: readonly RowReading[],
  habits: TableHabits,
  sections: readonly Piece[][],
): RawRecord[] {
  const records: OpenRecord[] = [];
  const trail = new SectionTrail(grid, sections);
  const action = habits.columnsOf("action")[0] ?? habits.first;
  let group: Shared | null = null;
  for (const reading of readings) {
    const last = records[records.length - 1];
    if (reading.role === "section") {
      trail.enter(reading.row);
      group = null;
    } else if (reading.withRest && last) {
      const { lead, rest } = splitLead(readCells(grid, reading.row, columns, action, undefined));
      append(last, lead, reading.row, group);
      if (rest) records.push(...openRecords(grid, rest, reading.row, group));
    } else if (reading.role === "action") {
      const cells = readCells(grid, reading.row, columns, action, last);
      if (reading.afterBreak && last) giveLeadsBack(cells, last, reading.row);
      group = groupOf(cells, group, reading.row, trail);
      records.push(...openRecords(grid, cells, reading.row, group));
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
  return records.map((record) => close(record, columns, reviews));
}

/** The group of a new record: its own, carried on, the one before, or the section that it stands in. */
function groupOf(cells: RowCells, before: Shared | null, row: number, trail: SectionTrail): Shared | null {
  const own = cells.fields.get("group");
  cells.fields.delete("group");
  if (own) {
    const lastPiece = before?.pieces[before.pieces.length - 1];
    const goesOn =
      lastPiece !== undefined && !cells.fields.has("ref") && carriesOn(lastPiece.text, own[0]?.text ?? "");
    if (before && goesOn) {
      before.pieces.push(...own);
      before.rows.push(row);
      return before;
    }
    if (
      before &&
      lastPiece &&
      own[0] &&
      lastPiece.at.row === own[0].at.row &&
      lastPiece.at.column === own[0].at.column
    )
      return before;
    return { pieces: [...own], rows: [row] };
  }
  if (before) return before;
  const pieces = trail.pieces();
  return pieces.length > 0 ? { pieces, rows: [] } : null;
}

/** After a page end, the first lines of a new row's cells may still belong to the action before. */
function giveLeadsBack(cells: RowCells, before: OpenRecord, row: number): void {
  let given = false;
  for (const [field, pieces] of cells.fields) {
    if (field === "group" || field === "action" || field === "ref") continue;
    const open = before.fields.get(field);
    const last = open?.[open.length - 1];
    const piece = pieces[0];
    if (!last || !piece || !carriesOn(last.text, piece.text)) continue;
    const end = piece.text.indexOf("\n");
    if (end < 0) continue;
    before.fields.set(field, open.concat({ ...piece, text: piece.text.slice(0, end).trim() }));
    pieces[0] = { ...piece, text: piece.text.slice(end + 1).trim() };
    given = true;
  }
  if (given) before.rows.push(row);
}

/** One record for each action in the row. */
function openRecords(grid: Grid, cells: RowCells, row: number, group: Shared | null): OpenRecord[] {
  return partRow(cells, grid.choices).map(({ fields, extras }) => ({
    rows: [row],
    fields,
    extras,
    updates: [],
    group,
  }));
}

function append(record: OpenRecord, cells: RowCells, row: number, group: Shared | null): void {
  record.rows.push(row);
  for (const [field, pieces] of cells.fields) {
    if (field === "group") {
      const shared = record.group ?? group;
      if (shared) shared.pieces.push(...pieces);
      else record.group = { pieces: [...pieces], rows: [] };
      if (shared) shared.rows.push(row);
      continue;
    }
    const own = record.fields.get(field);
    if (own) record.fields.set(field, own.concat(pieces));
    else record.fields.set(field, [...pieces]);
  }
  for (const [column, pieces] of cells.extras)
    record.extras.set(column, (record.extras.get(column) ?? []).concat(pieces));
}

function continueUpdate(grid: Grid, row: number, columns: readonly ColumnUse[], record: OpenRecord): void {
  const update = record.updates[record.updates.length - 1];
  if (!update) return;
  record.rows.push(row);
  for (const [field, pieces] of piecesOfUpdate(grid, row, columns, -1)) {
    update.fields.set(field, (update.fields.get(field) ?? []).concat(pieces));
  }
}

/** `reviews` are the columns that keep the rating or status of an earlier review. */
function close(record: OpenRecord, columns: readonly ColumnUse[], reviews: readonly ColumnUse[]): RawRecord {
  const fields: Partial<Record<Field, readonly Piece[]>> = {};
  if (record.group && record.group.pieces.length > 0) fields.group = record.group.pieces;
  for (const [field, pieces] of record.fields) fields[field] = pieces;
  const extras: ExtraPieces[] = [];
  for (const [column, pieces] of record.extras) {
    extras.push({ heading: columns.find((one) => one.column === column)?.heading ?? "", column, pieces });
  }
  const history = takeHistory(reviews, fields, extras);
  const lists = offerOf(record);
  const rows = record.group && record.group.rows.length > 1 ? withGroupRows(record) : record.rows;
  const updates = record.updates.map((update): ProgressUpdate => ({
    row: update.row,
    tag: update.tag,
    fields: Object.fromEntries(update.fields),
  }));
  return {
    rows: rows.length === 1 ? rows : [...new Set(rows)].sort((a, b) => a - b),
    fields,
    extras,
    updates,
    ...(history.length > 0 ? { history } : {}),
    ...(lists ? { lists } : {}),
  };
}

/** Rows that only went on with the group's text belong to each action that they come after. */
function withGroupRows(record: OpenRecord): readonly number[] {
  const first = record.rows[0] ?? 0;
  const last = record.rows[record.rows.length - 1] ?? 0;
  const reach = (record.group?.rows ?? []).filter((row) => row > first && row !== first && row <= last + 1);
  return record.rows.concat(reach);
}
