/** What a rating cell says: by its word first, then by a sign, a phrase or its colour. */
import type { CellAddress } from "../../model/address";
import type { RagKeyEntry } from "../../model/ragKey";
import type { RagRating, Reading } from "../../model/reading";
import type { CellLook } from "../../model/snapshot";
import { fold } from "../../text/fold";
import { plainText } from "../../text/plainText";
import { keyRating } from "./keyRating";
import { isPriorityWord } from "./priorityWords";
import { ratingOfColour } from "./ratingOfColour";
import { coloursNamed, lettersNamed, namesInPassing, phraseNamed, signsNamed } from "./ratingWords";

export interface RatedCell {
  readonly text: string;
  readonly look: CellLook;
  readonly at: readonly CellAddress[];
}

/** A rating stands at the beginning, however long the remark behind it is. */
const LONGEST = 400;

/** Most serious first: where a cell names two ratings, the first of these counts. */
const BY_GRAVITY: readonly RagRating[] = ["Red", "Amber", "Green", "Blue"];

const PLACEHOLDER =
  /^([-–—.?/*]+|n\/?a|tb[acd]|none|not? (yet )?(rated|rag rated|applicable|due|set)|no rating|unrated|to be (rated|confirmed|agreed))$/;
/** Signs that only carry a colour, and arrows that show where things move. */
const ONLY_SIGNS = /^[\p{So}\p{Sm}\p{Po}\p{Sk}\s\u{fe0f}]+$/u;

/**
 * Reads a rating. The word counts before the fill; fill alone, phrases and double ratings are `assumed`.
 * `key` is the plan's own key: what it says of a word or number goes before our understanding of it.
 * A status such as "Complete" is no rating unless the key makes it one.
 */
export function readRag(cell: RatedCell, key: readonly RagKeyEntry[] = []): Reading<RagRating> {
  const text = plainText(cell.text);
  const written = { text, at: cell.at };
  const byFill = ratingOfColour(cell.look.fill);
  const read = (value: RagRating): Reading<RagRating> => ({ state: "read", value, ...written });
  const assume = (value: RagRating, assumption: string): Reading<RagRating> => ({
    state: "assumed",
    value,
    assumption,
    ...written,
  });
  if (text === "") {
    if (byFill === null) return { state: "blank", ...written };
    return assume(byFill, `The cell holds no word; its fill (${cell.look.fill}) is taken as ${byFill}.`);
  }
  const folded = fold(text.slice(0, LONGEST));
  const named = ratingsNamed(text, folded);
  const [only] = named;
  if (named.length === 1 && only !== undefined) {
    if (folded.endsWith("?")) return assume(only, `“${text}” ends in a question mark; ${only} is taken.`);
    if (coloursNamed(folded).length === 0 || !namesInPassing(folded)) return read(only);
    return assume(only, `“${text}” says more than a rating; its word for ${only} is taken.`);
  }
  if (named.length === 2) {
    const graver = named[0] as RagRating;
    return assume(
      graver,
      `“${text}” lies between ${named.join(" and ")}; the more serious, ${graver}, is taken.`,
    );
  }
  if (named.length > 2)
    return { state: "unreadable", reason: `“${text}” names several ratings.`, ...written };
  const byKey = keyRating(folded, key);
  if (byKey !== null) return assume(byKey, `The plan's key makes “${text}” ${byKey}.`);
  if (isPriorityWord(folded)) {
    return {
      state: "unreadable",
      reason: `“${text}” looks like a priority and not like a rating.`,
      ...written,
    };
  }
  const byPhrase = phraseNamed(folded);
  if (byPhrase !== null) return assume(byPhrase, `“${text}” is taken as ${byPhrase}.`);
  const bySign = ONLY_SIGNS.test(text) ? (ratingOfColour(cell.look.fontColour) ?? byFill) : byFill;
  if (bySign !== null)
    return assume(bySign, `“${text}” is no rating; the colour of the cell is taken as ${bySign}.`);
  if (PLACEHOLDER.test(folded))
    return { state: "unreadable", reason: `“${text}” stands where a rating should be.`, ...written };
  return { state: "unreadable", reason: `“${text}” is none of Red, Amber, Green and Blue.`, ...written };
}

/** "Amber-Red": a sign and nothing else between two words. */
const TWO = /^\p{L}+\s?[-/&]\s?\p{L}+\W*$/u;

/** The different ratings that the text names outright, most serious first. */
function ratingsNamed(text: string, folded: string): readonly RagRating[] {
  const colours = coloursNamed(folded);
  // The word at the very beginning is the rating; what follows explains ("Red - was to be green by May").
  const leading =
    colours[0]?.index === 0 && /^\p{L}+\s*[-:.(\n]/u.test(folded) && !TWO.test(folded)
      ? colours.slice(0, 1)
      : colours;
  const all = leading.length > 0 ? leading.map((word) => word.rating) : lettersNamed(folded);
  const found = new Set(all.length > 0 ? all : signsNamed(text));
  return BY_GRAVITY.filter((rating) => found.has(rating));
}
