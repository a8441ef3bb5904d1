/** Texts that are struck through: staff strike out what is done or given up. */
import type { Field } from "../../model/field";
import type { Piece, RawRecord } from "../../model/recognised";
import { plainText } from "../../text/plainText";

const NONE: readonly string[] = [];

/** Texts of cells that are struck through as a whole; of cells struck in part Excel does not say which part. */
export function struckTexts({ fields, extras, updates }: RawRecord): readonly string[] {
  let struck: string[] | undefined;
  const look = (pieces: readonly Piece[] | undefined): void => {
    for (const piece of pieces ?? [])
      if (piece.look?.struck === true && piece.text.trim() !== "")
        (struck ??= []).push(plainText(piece.text));
  };
  for (const field in fields) look(fields[field as Field]);
  for (const extra of extras) look(extra.pieces);
  for (const update of updates) for (const field in update.fields) look(update.fields[field as Field]);
  return struck ?? NONE;
}
