/** The cells of one row by what they mean, with what holds on from the rows above. */
import type { Field } from "../../model/field";
import type { CellShape, ExtraPieces, Piece } from "../../model/recognised";
import type { ColumnUse } from "../columns/columnUses";
import { hasOwnFill, type Grid } from "../grid/grid";
import { splitCombined } from "./splitCombined";
import { takeLabels } from "./takeLabels";

/** Pieces by field. */
export type FieldPieces = Partial<Record<Field, Piece[]>>;

/** Pieces of a row, or of one action in it: by field, and by column where they have none. */
export interface RowCells {
  readonly fields: FieldPieces;
  readonly extras: ExtraPieces[];
}

/** The fields of the cells with their pieces, in the order of their columns. */
export function entriesOf({ fields }: RowCells): [Field, Piece[]][] {
  return Object.entries(fields) as [Field, Piece[]][];
}

/**
 * The row's pieces by field and extra column. `before` is the action above, given where the row begins a new
 * one: what is merged down from it, or said once for both, belongs to this row too.
 */
export function readCells(
  grid: Grid,
  row: number,
  columns: readonly ColumnUse[],
  action: number,
  before: RowCells | undefined,
): RowCells {
  const cells: RowCells = { fields: {}, extras: [] };
  for (const use of columns) {
    const { column, field } = use;
    let piece: Piece | null = null;
    if (grid.text(row, column) !== "") piece = grid.piece(row, column);
    else if (isRatedByFill(grid, row, action, use)) piece = grid.piece(row, column);
    else if (before) piece = mergedFromAbove(grid, row, column);
    if (!piece) continue;
    if (use.ticked) {
      putTick(cells, use, piece);
      continue;
    }
    const labelled = field === "action" ? takeLabels(piece, columns) : null;
    if (labelled) for (const [part, found] of labelled) put(cells.fields, part, found);
    else if (field === null) cells.extras.push({ heading: use.heading, column, pieces: [piece] });
    else if (use.also === null) put(cells.fields, field, piece);
    else putCombined(grid, cells.fields, piece, field, use.also);
  }
  if (before) carryDown(grid, row, columns, action, before, cells);
  return cells;
}

/**
 * The row's cells once for each agency that has a column of actions and something in it: the agency does it, unless
 * another column names who does. A row of a table without such columns comes back as it is.
 */
export function partAgencies(cells: RowCells, columns: readonly ColumnUse[]): readonly RowCells[] {
  const agencyOf = (piece: Piece): string | undefined =>
    columns.find(({ column }) => column === piece.column)?.agency;
  const actions = cells.fields.action ?? [];
  if (!actions.some((piece) => agencyOf(piece) !== undefined)) return [cells];
  return actions.map((piece) => {
    const owner = { ...piece, text: agencyOf(piece) ?? "" };
    const fields = { ...cells.fields, action: [piece], owners: cells.fields.owners ?? [owner] };
    return { fields, extras: [...cells.extras] };
  });
}

/** Adds a piece to those that the field has. */
export function put(fields: FieldPieces, field: Field, piece: Piece): void {
  const known = fields[field];
  if (known) known.push(piece);
  else fields[field] = [piece];
}

/** A tick under a name means that name; "no" and a cross mean nothing, and are kept as they stand. */
function putTick({ fields, extras }: RowCells, { column, field, heading }: ColumnUse, piece: Piece): void {
  if (field === null || /^(?:no?|✗|✘)$/i.test(piece.text)) extras.push({ heading, column, pieces: [piece] });
  else put(fields, field, { ...piece, text: heading });
}

/** A cell of two fields, taken apart where it allows it; else it is the first one's. */
function putCombined(grid: Grid, fields: FieldPieces, piece: Piece, field: Field, also: Field): void {
  const shapesOf = (text: string): readonly CellShape[] => grid.shapesOfText(text);
  const [typed, other] = field === "owners" ? [also, field] : [field, also];
  const parts = splitCombined(piece, typed, other, shapesOf);
  if (parts === null) put(fields, field, piece);
  else for (const [part, found] of parts) for (const one of found) put(fields, part, one);
}

/** An empty cell that is coloured as a rating is. Ratings side by side may well have the same colour. */
function isRatedByFill(grid: Grid, row: number, action: number, use: ColumnUse): boolean {
  if (use.field !== "rag" && use.historyOf !== "rag") return false;
  if (hasOwnFill(grid, row, use.column)) return true;
  const { fill } = grid.look(row, use.column);
  return use.review !== undefined && fill !== undefined && fill !== grid.look(row, action).fill;
}

/**
 * Blank means same: where a row begins with blank cells, what stood there holds on. A reference holds on with
 * its group, an outcome or other column before the action as long as the cells before it are blank too.
 */
function carryDown(
  grid: Grid,
  row: number,
  columns: readonly ColumnUse[],
  action: number,
  before: RowCells,
  cells: RowCells,
): void {
  const hasGroup = (): boolean =>
    columns.some((column) => column.field === "group" && column.column < action);
  for (const { column, field, heading } of columns) {
    if (column >= action || grid.text(row, column) !== "") return;
    if (field === null ? extraIn(cells, column) !== undefined : cells.fields[field] !== undefined) continue;
    const pieces = field === null ? extraIn(before, column)?.pieces : before.fields[field];
    const first = pieces?.[0];
    // On a page that stands elsewhere the same column has another place.
    if (!pieces || !first || first.column !== grid.at(first.row, column).column) continue;
    if (field === null) cells.extras.push({ heading, column, pieces });
    else if (field === "outcome" || (field === "ref" && cells.fields.group === undefined && hasGroup()))
      cells.fields[field] = before.fields[field];
  }
}

function extraIn({ extras }: RowCells, column: number): ExtraPieces | undefined {
  return extras.find((extra) => extra.column === column);
}

function mergedFromAbove(grid: Grid, row: number, column: number): Piece | null {
  const merge = grid.merge(row, column);
  if (!merge || merge.top >= row || merge.left !== column) return null;
  return grid.text(merge.top, column) === "" ? null : grid.piece(merge.top, column);
}
