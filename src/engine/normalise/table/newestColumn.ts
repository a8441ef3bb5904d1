/** Plans that keep a rating or status for each review side by side: the newest one counts. */
import type { Piece } from "../../model/recognised";
import { valueOf } from "../../model/reading";
import { plainText } from "../../text/plainText";
import { ratingOfColour } from "../rag/ratingOfColour";
import type { TableReaders } from "./tableReaders";

const FORMER = /\b(?:previous|prior|last|former|initial|baseline|original|start(?:ing)?|blaenorol)\b/i;

/**
 * The pieces of one column: of those that say something, the one whose heading has the latest date, else the
 * rightmost; a column headed "previous" only where no other says anything. Unchanged where there is only one.
 */
export function newestColumn(
  pieces: readonly Piece[] | undefined,
  headings: ReadonlyMap<number, string>,
  readers: TableReaders,
): readonly Piece[] | undefined {
  if (pieces === undefined || pieces.length < 2) return pieces;
  const columns = [...new Set(pieces.map((piece) => piece.column))];
  if (columns.length < 2) return pieces;
  const telling = columns.filter((column) => pieces.some((piece) => piece.column === column && says(piece)));
  const candidates = telling.map((column) => {
    const heading = headings.get(column) ?? "";
    const date = valueOf(readers.dateText(heading, [], null))?.date ?? "";
    return { column, former: FORMER.test(heading), date };
  });
  candidates.sort(
    (a, b) => Number(b.former) - Number(a.former) || compare(a.date, b.date) || a.column - b.column,
  );
  const newest = candidates.at(-1)?.column ?? columns.at(-1);
  return pieces.filter((piece) => piece.column === newest);
}

function says({ text, look }: Piece): boolean {
  return plainText(text) !== "" || ratingOfColour(look?.fill) !== null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
