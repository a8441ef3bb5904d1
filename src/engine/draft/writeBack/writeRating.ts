/** A rating as the sheet's own column writes ratings: by word, letter, sign or fill. */
import { valueOf, type RagRating } from "../../model/reading";
import { RAG_RATINGS } from "../../model/settings";
import { lookAt } from "../../model/snapshot";
import { fold } from "../../text/fold";
import { RATING_PAINT } from "../palette";
import { cellsOf, Votes, type Candidate } from "./columnHabits";
import type { Place } from "./findPlace";

/** A longer text says more than the rating. */
const LONGEST_RATING = 20;

/** Sets of words and signs for the ratings, in the order of RAG_RATINGS. */
const SETS: readonly (readonly string[])[] = [
  ["Red", "Amber", "Green", "Blue"],
  ["RED", "AMBER", "GREEN", "BLUE"],
  ["red", "amber", "green", "blue"],
  ["R", "A", "G", "B"],
  ["r", "a", "g", "b"],
  ["Coch", "Ambr", "Gwyrdd", "Glas"],
  ["COCH", "AMBR", "GWYRDD", "GLAS"],
  ["🔴", "🟠", "🟢", "🔵"],
  ["🔴", "🟡", "🟢", "🔵"],
  ["🟥", "🟧", "🟩", "🟦"],
  ["🟥", "🟨", "🟩", "🟦"],
];
const COLOUR_WORDS = /\b(?:red|amber|yellow|orange|green|blue|coch|ambr|oren|melyn|gwyrdd|glas)\b/i;

/** `rating` is null where the register's cell was emptied. */
export function writeRating(place: Place, rating: RagRating | null): readonly Candidate[] {
  const { action, at, sheet, text } = place;
  const old = valueOf(action.rag);
  const fills = ratingFills(place);
  const ownFill = lookAt(sheet, at.row, at.column).fill;
  const isFilled = old !== null && ownFill !== undefined && fills.get(old) === ownFill;
  const usesFills = isFilled || (ownFill === undefined && fills.size > 0);
  const fillOf = (one: RagRating) => fills.get(one) ?? RATING_PAINT[one].fill;
  const fill = usesFills ? { fill: rating === null ? "" : fillOf(rating) } : {};
  if (rating === null) return [{ value: "", shown: "", ...fill }];
  // The colour alone is how this cell, or its column, rates.
  if (text.trim() === "" && usesFills && ratesWithoutWords(place))
    return [{ value: "", shown: rating, ...fill }];
  return wordsFor(place, old, rating).map((value) => ({ value, shown: value, ...fill }));
}

function wordsFor(place: Place, old: RagRating | null, rating: RagRating): readonly string[] {
  const written = place.text.trim();
  const words = new Votes<string>();
  const styles = new Votes<string>();
  for (const [action, piece] of cellsOf(place.plan, "rag")) {
    const theirs = valueOf(action.rag);
    const word = piece.text.trim();
    if (theirs === null || word === "" || word.length > LONGEST_RATING) continue;
    if (theirs === rating) words.add(word, word);
    const set = SETS.find((one) => one[RAG_RATINGS.indexOf(theirs)] === word);
    if (set !== undefined) styles.add(set.join(), set[RAG_RATINGS.indexOf(rating)] as string);
  }
  const [first] = [...words.mostFirst, ...styles.mostFirst, rating];
  const oldWord = old === null ? null : wordIn(written, old);
  // A remark behind the word stays ("Amber - staff are off sick"); one that names colours does not fit any more.
  const remark = oldWord === null ? "" : written.slice(oldWord.length);
  const isPlain = written === "" || fold(written) === fold(oldWord ?? "");
  if (!isPlain && oldWord !== null && !COLOUR_WORDS.test(remark)) return [(first as string) + remark];
  if (!isPlain && written.length > LONGEST_RATING) return [];
  return [...new Set([...words.mostFirst, ...styles.mostFirst, rating])];
}

/** The word or sign at the beginning of the text that says the rating. */
function wordIn(text: string, rating: RagRating): string | null {
  const words = SETS.map((set) => set[RAG_RATINGS.indexOf(rating)] as string);
  return (
    words.find((word) => text.startsWith(word) && !/^[\p{L}\p{N}]/u.test(text.slice(word.length))) ?? null
  );
}

function ratesWithoutWords({ plan }: Place): boolean {
  let [filled, worded] = [0, 0];
  for (const [, piece] of cellsOf(plan, "rag")) {
    if (piece.text.trim() !== "") worded++;
    else if (piece.look?.fill !== undefined) filled++;
  }
  return filled > worded;
}

/** The fill that most cells of a rating have, where it is not that of another rating: banding is none. */
function ratingFills({ plan }: Place): ReadonlyMap<RagRating, string> {
  const counts = new Map<RagRating, Map<string, number>>();
  for (const [action, { look }] of cellsOf(plan, "rag")) {
    const rating = valueOf(action.rag);
    if (rating === null || look?.fill === undefined) continue;
    const own = counts.get(rating) ?? new Map<string, number>();
    counts.set(rating, own.set(look.fill, (own.get(look.fill) ?? 0) + 1));
  }
  const most = [...counts].map(([rating, own]) => {
    const [fill = ""] = [...own].sort(([, one], [, other]) => other - one)[0] ?? [];
    return [rating, fill] as const;
  });
  return new Map(
    most.filter(([, fill], index) => most.every(([, other], at) => at === index || other !== fill)),
  );
}
