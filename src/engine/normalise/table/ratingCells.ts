/** The rating cells of a table, without fills that only decorate. */
import type { Piece, RawRecord } from "../../model/recognised";
import { plainText } from "../../text/plainText";
import { isPale } from "../rag/ratingOfColour";
import type { RatedCell } from "../rag/readRag";
import { joinPieces } from "./joinPieces";
import { newestColumn } from "./newestColumn";
import type { TableReaders } from "./tableReaders";
import { undecorated } from "./undecorated";

/** Fewer rows than these may all stand at the same rating. */
const ENOUGH_ROWS = 3;

const NO_PIECES: readonly Piece[] = [];

/**
 * For each record the cell that rates it, or null where it has none. A pale fill is decoration where the row's
 * other cells have it too (banding), and where all rating cells have it and none a word.
 */
export function ratingCells(
  records: readonly RawRecord[],
  headings: ReadonlyMap<number, string>,
  readers: TableReaders,
): (RatedCell | null)[] {
  const pieces = records.map((record) => newestColumn(record.fields.rag, headings, readers) ?? NO_PIECES);
  const fills = new Set(pieces.map((of) => of[0]?.look?.fill));
  const [fill] = fills;
  const wordless = pieces.every((of) => of.every((piece) => plainText(piece.text) === ""));
  const allAlike = fills.size === 1 && isPale(fill) && wordless && records.length >= ENOUGH_ROWS;
  return records.map((record, index) => {
    const own = pieces[index] ?? NO_PIECES;
    const [first] = own;
    if (first === undefined) return null;
    const shown = (own.length > 1 && own.find((piece) => plainText(piece.text) !== "")) || first;
    const look = undecorated(shown, record);
    const { text, at } = joinPieces(own);
    return { text, at, look: allAlike ? { ...look, fill: undefined } : look };
  });
}
