/** A text field of an action, and cells that only point to the row above. */
import type { Reading } from "../../model/reading";
import { BLANK, valueOf } from "../../model/reading";
import type { Piece } from "../../model/recognised";
import { joinPieces, type JoinedText } from "./joinPieces";

/** A sign for "as above"; the words "as above" are kept in texts, and read for owners and dates. */
const DITTO_SIGN = /^(?:["“”〃]|''|-+ ?["“”〃] ?-+|ditto)$/i;
/** A quick look before the thorough ones. */
const BEGINS_DITTO = /^["“”〃'\-das]/i;
const LONGEST_DITTO = 14;
const DITTO_WORDS = /^(?:as above|same(?: as above)?|see above|as previous)\.?$/i;

/** The text of the field; a ditto sign alone is taken as the text above. */
export function readText(pieces: readonly Piece[] | undefined, above: Reading<string>): Reading<string> {
  if (pieces === undefined) return BLANK;
  const joined = joinPieces(pieces);
  const { text, at } = joined;
  if (text === "") return { state: "blank", text, at };
  return dittoed(joined, above, false) ?? { state: "read", value: text, text, at };
}

/**
 * The reading above where the cell only points there; null where it says something itself. `words` also takes
 * "as above" so, which in a text may be part of what it says.
 */
export function dittoed<T>(cell: JoinedText, above: Reading<T>, words: boolean): Reading<T> | null {
  if (cell.text.length > LONGEST_DITTO || !BEGINS_DITTO.test(cell.text)) return null;
  if (!DITTO_SIGN.test(cell.text) && !(words && DITTO_WORDS.test(cell.text))) return null;
  const value = valueOf(above);
  if (value === null) return null;
  return {
    state: "assumed",
    value,
    assumption: `“${cell.text}” is taken as the row above.`,
    ...cell,
  };
}
