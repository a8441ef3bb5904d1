/** Texts that are struck through: staff strike out what is done or given up. */
import type { Piece, RawRecord } from "../../model/recognised";
import { plainText } from "../../text/plainText";

/** Texts of cells that are struck through as a whole; of cells struck in part Excel does not say which part. */
export function struckTexts(record: RawRecord): readonly string[] {
  const struck: string[] = [];
  const look = (pieces: readonly Piece[]) => {
    for (const piece of pieces) {
      if (piece.look.struck === true && piece.text.trim() !== "") struck.push(plainText(piece.text));
    }
  };
  for (const pieces of Object.values(record.fields)) look(pieces);
  for (const extra of record.extras) look(extra.pieces);
  for (const update of record.updates) for (const pieces of Object.values(update.fields)) look(pieces);
  return struck;
}
