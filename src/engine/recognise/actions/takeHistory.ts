/** Of the ratings and statuses of several reviews, which one counts and what came before. */
import type { Field } from "../../model/field";
import type { ExtraPieces, HistoryPieces, Piece, SeriesField } from "../../model/recognised";
import type { ColumnUse } from "../columns/columnUses";

const FIELDS: readonly SeriesField[] = ["rag", "status"];

/**
 * The earlier reviews of an action, oldest first. Where its newest says nothing, the one before takes its place: it is
 * moved from the extras to the fields.
 */
export function takeHistory(
  columns: readonly ColumnUse[],
  fields: Partial<Record<Field, readonly Piece[]>>,
  extras: ExtraPieces[],
): readonly HistoryPieces[] {
  if (columns.length === 0) return [];
  return FIELDS.flatMap((field) => {
    const past = columns
      .filter((column) => column.historyOf === field)
      .sort((a, b) => (a.review ?? 0) - (b.review ?? 0))
      .flatMap(({ column, heading }) => {
        const pieces = extras.find((extra) => extra.column === column)?.pieces ?? [];
        return pieces.length > 0 ? [{ field, heading, column, pieces }] : [];
      });
    const newest = fields[field] === undefined ? past.pop() : undefined;
    if (newest) {
      fields[field] = newest.pieces;
      const place = extras.findIndex((extra) => extra.column === newest.column);
      extras.splice(place, 1);
    }
    return past;
  });
}
