/** What the plan's own key makes of a word in a rating cell. */
import type { RagKeyEntry } from "../../model/ragKey";
import type { RagRating } from "../../model/reading";
import { fold, wordsOf } from "../../text/fold";

/**
 * The rating whose meaning is, or begins with, the folded text: with the key "Blue: Completed and evidenced"
 * the word "Completed" is Blue, with "1 = Red" the number 1 is Red. Null where none or more than one fits.
 */
export function keyRating(folded: string, key: readonly RagKeyEntry[]): RagRating | null {
  if (key.length === 0) return null;
  const words = wordsOf(folded).map(stem);
  if (words.length === 0) return null;
  const exact = new Set(key.filter((entry) => fold(entry.meaning) === folded).map((entry) => entry.rating));
  if (exact.size === 1) return [...exact][0] ?? null;
  const begun = new Set(
    key.filter((entry) => beginsWith(wordsOf(entry.meaning).map(stem), words)).map((entry) => entry.rating),
  );
  return begun.size === 1 ? ([...begun][0] ?? null) : null;
}

function beginsWith(meaning: readonly string[], words: readonly string[]): boolean {
  return words.every((word, index) => meaning[index] === word);
}

/** "Complete", "completed" and "completion" are the same to a key. */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(ed|es?|ing|ion|s)$/, "") : word;
}
