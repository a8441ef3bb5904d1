/** The cells of one row by what they mean, with what holds on from the rows above. */
import type { Field } from "../model/field";
import type { CellShape, Piece } from "../model/recognised";
import type { ColumnUse } from "./columnUses";
import { hasOwnFill, type Grid } from "./grid";
import { splitCombined } from "./splitCombined";

/** Pieces of a row, or of one action in it: by field, and by column where they have none. */
export interface RowCells {
  readonly fields: Map<Field, Piece[]>;
  readonly extras: Map<number, Piece[]>;
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
  const fields = new Map<Field, Piece[]>();
  const extras = new Map<number, Piece[]>();
  const put = (field: Field | null, column: number, piece: Piece): void => {
    const known = field ? fields.get(field) : extras.get(column);
    if (known) known.push(piece);
    else if (field) fields.set(field, [piece]);
    else extras.set(column, [piece]);
  };
  for (const use of columns) {
    const { column, field, also, ticked, heading } = use;
    let piece: Piece | null = null;
    if (grid.text(row, column) !== "") piece = grid.piece(row, column);
    else if (isRatedByFill(grid, row, action, use)) piece = grid.piece(row, column);
    else if (before) piece = mergedFromAbove(grid, row, column);
    if (!piece) continue;
    if (ticked) {
      if (!/^(?:no?|✗|✘)$/i.test(piece.text)) put(field, column, { ...piece, text: heading });
      else put(null, column, piece);
      continue;
    }
    const parts = field && also ? takeApart(grid, piece, field, also) : null;
    if (parts) for (const [part, found] of parts) for (const one of found) put(part, column, one);
    else put(field, column, piece);
  }
  if (before) carryDown(grid, row, columns, action, before, { fields, extras });
  return { fields, extras };
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
  const hasGroup = columns.some((column) => column.field === "group" && column.column < action);
  for (const { column, field } of columns) {
    if (column >= action || grid.text(row, column) !== "") return;
    if (field === null ? cells.extras.has(column) : cells.fields.has(field)) continue;
    const pieces = field === null ? before.extras.get(column) : before.fields.get(field);
    const first = pieces?.[0];
    if (!first || first.at.column !== column) continue;
    if (field === "ref" && hasGroup && !cells.fields.has("group")) cells.fields.set(field, pieces);
    else if (field === "outcome") cells.fields.set(field, pieces);
    else if (field === null) cells.extras.set(column, pieces);
  }
}

function takeApart(grid: Grid, piece: Piece, field: Field, also: Field): Map<Field, Piece[]> | null {
  const shapesOf = (text: string): readonly CellShape[] => grid.shapesOfText(text);
  return field === "owners"
    ? splitCombined(piece, also, field, shapesOf)
    : splitCombined(piece, field, also, shapesOf);
}

function mergedFromAbove(grid: Grid, row: number, column: number): Piece | null {
  const merge = grid.merge(row, column);
  if (!merge || merge.top >= row || merge.left !== column) return null;
  return grid.text(merge.top, column) === "" ? null : grid.piece(merge.top, column);
}
