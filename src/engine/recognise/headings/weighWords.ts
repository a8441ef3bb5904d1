/** What each word of a heading counts: "Action owner" is about an owner, and "How we will do it" about how to do. */
import {
  HEADING_AIDS,
  HEADING_FILLERS,
  HEADING_LINKS,
  HEADING_PERIODS,
  HEADING_TAILS,
  HEADING_TURNS,
} from "../words/headingWords";

/** What a word is worth that only says which: "action" in "action owner", "impact" in "evidence of impact". */
const QUALIFIER = 0.3;
/** Longer texts are hardly names of columns. */
const MOST_QUALIFIED = 4;
const QUESTION = /^(?:who|what|when|where|why|how|which)$/;

/** All words alike, but that numbers, periods and small words hardly count. */
export function weighWords(tokens: readonly string[]): number[] {
  return tokens.map((token) =>
    HEADING_FILLERS.has(token) || HEADING_PERIODS.has(token) || /^\d+$/.test(token) ? 0.15 : 1,
  );
}

/**
 * The weights where the last word of a run is what the heading is about, and known words before it say which. A run
 * ends with the words at `ends`, and at the heading's `turn` (-1: it has none), behind which all only say which.
 * Questions and longer texts stay as they are.
 */
export function qualifyWords(
  tokens: readonly string[],
  weights: readonly number[],
  ends: ReadonlySet<number>,
  turn: number,
  isKnown: (token: string) => boolean,
): readonly number[] {
  const told = tokens.filter((token) => !HEADING_FILLERS.has(token)).length;
  if (told > MOST_QUALIFIED || QUESTION.test(tokens[0] ?? "")) return weights;
  const qualified = [...weights];
  let followed = false;
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index] as string;
    const weight = weights[index] as number;
    if (ends.has(index)) followed = false;
    if (weight < QUALIFIER) continue;
    if (index > 0 && !followed && HEADING_TAILS.has(token)) qualified[index] = 0.25;
    else {
      if ((followed || (turn >= 0 && index > turn)) && isKnown(token)) qualified[index] = QUALIFIER * weight;
      followed = !HEADING_TURNS.has(token);
    }
  }
  return qualified;
}

/**
 * The places of the words that tell one phrase from another: "what we will do" is "what will you do", and "measure of
 * success" is "measure for success". Where less than two words are left, each word tells.
 */
export function tellingWords(tokens: readonly string[]): readonly number[] {
  const all = [...tokens.keys()];
  const told = all.filter((index) => {
    const token = tokens[index] as string;
    return !HEADING_AIDS.has(token) && !(/^doe?$/.test(token) && HEADING_AIDS.has(tokens[index + 1] ?? ""));
  });
  const unlinked = told.filter(
    (index, place) => place === 0 || place === told.length - 1 || !HEADING_LINKS.has(tokens[index] as string),
  );
  return unlinked.length < 2 ? all : unlinked;
}
