/** An update row beneath an action: its cells by what they mean there. */
import type { Field } from "../../model/field";
import type { RecognisedColumn } from "../../model/recognised";
import type { Grid } from "../grid/grid";
import { put, type FieldPieces } from "./readCells";

/** Columns that mean the same in an update row; the text of every other is the update itself. */
const KEPT: ReadonlySet<Field> = new Set<Field>([
  "owners",
  "start",
  "review",
  "due",
  "rag",
  "status",
  "priority",
  "evidence",
]);

/**
 * The pieces of the row by field, without the tag in column `tag` (-1 where the row has none).
 * A tag with the update behind it in the same cell is part of the update.
 */
export function piecesOfUpdate(
  grid: Grid,
  row: number,
  columns: readonly RecognisedColumn[],
  tag: number,
): FieldPieces {
  const pieces: FieldPieces = {};
  const alone = grid.filled(row).length === 1;
  // The first text after the tag is the update, whatever the column is for.
  const first = tag < 0 ? -1 : (grid.filled(row).find((column) => column > tag) ?? -1);
  for (const { column, field } of columns) {
    if ((column === tag && !alone) || grid.text(row, column) === "") continue;
    const meaning: Field =
      field && KEPT.has(field) && column !== tag && column !== first ? field : "progress";
    put(pieces, meaning, grid.piece(row, column));
  }
  return pieces;
}
