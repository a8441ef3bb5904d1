/** Whether a text writes a short form out. */
import type { CellAddress } from "../model/address";
import { textAt, type SheetSnapshot } from "../model/snapshot";

const SMALL_WORDS = /^(?:a|an|and|the|of|for|in|to|on|with|by|at|or)$/i;
/** Characters before or behind a short form in which its words stand. */
const NEAR = 90;

/**
 * "Out of Court Disposal (OOCD)", "OOCD (out of court disposal)", "OOCD = …", "OOCD: …", and a cell of a list of
 * abbreviations with the words in the cell beside it.
 */
export function explains(
  sheet: SheetSnapshot,
  at: CellAddress,
  text: string,
  index: number,
  short: string,
): boolean {
  const before = text.slice(Math.max(0, index - NEAR), index);
  const after = text.slice(index + short.length, index + short.length + NEAR);
  if (/[([]["“']?$/.test(before) && fits(wordsOf(before).reverse(), [...short].reverse().join("")))
    return true;
  const written = /^(?:'?s)?["”']?\s*(?:[([]|[=:–-]|stands for|means)\s*(.+)/s.exec(after);
  if (written !== null && fits(wordsOf(written[1] ?? ""), short)) return true;
  if (text.trim().length > short.length + 2) return false;
  return [at.column + 1, at.column - 1].some((column) => fits(wordsOf(textAt(sheet, at.row, column)), short));
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}[\p{L}'’]*/gu) ?? [];
}

/** Whether the words begin with the letters, one after the other; small words may stand between or count. */
function fits(words: readonly string[], short: string): boolean {
  const letters = short.toLowerCase();
  let at = 0;
  let taken = 0;
  for (const word of words) {
    if (at === letters.length) break;
    if (word.charAt(0).toLowerCase() === letters.charAt(at)) {
      at++;
      taken++;
    } else if (!SMALL_WORDS.test(word)) {
      return false;
    }
  }
  return at === letters.length && taken > 1;
}
