/** What the ratings of a key mean. */
import type { RagRating } from "./reading";

export interface RagKeyEntry {
  readonly rating: RagRating;
  readonly meaning: string;
}

const DONE =
  /\b(?:complete|completed|completion|done|finished|achieved|delivered|closed|fully implemented)\b/;
/** What a key says of work that nobody has begun. */
const NOT_BEGUN = /^(?:new|not (?:yet )?(?:started|begun|commenced|due)|yet to (?:start|begin|commence))\b/;
/** What turns such a word round: "not completed", "to be completed", "on track for completion". */
const NOT_YET =
  /\b(?:not|to be|will be|yet|nearly|almost|partly|partially|part|expected|on track|on target|in progress|under way|underway|should be|likely|risk|for completion|towards?)\b/;

/**
 * The ratings that mean complete. The plan's own key decides for the ratings that it names; for the others the
 * fallback key does, as there is no national scheme: Blue means complete in one plan and new in the next.
 */
export function completeRatings(
  planKey: readonly RagKeyEntry[],
  fallback: readonly RagKeyEntry[],
): ReadonlySet<RagRating> {
  const named = new Set(planKey.map((entry) => entry.rating));
  const entries = [...planKey, ...fallback.filter((entry) => !named.has(entry.rating))];
  return new Set(entries.filter((entry) => meansComplete(entry.meaning)).map((entry) => entry.rating));
}

function meansComplete(meaning: string): boolean {
  const text = meaning.toLowerCase();
  return DONE.test(text) && !NOT_YET.test(text);
}

/** Between the things that one rating stands for: "not started, or will miss its date". */
const ALTERNATIVES = /\s*(?:[,;/]\s*(?:or\b)?|\bor\b)\s*/;
/** The same said again: "not yet started or due", "not started / no progress". */
const SAID_AGAIN = /^(?:due|started|begun|commenced|no (?:progress|work|action)|planned|$)/;

/**
 * The ratings that the plan's own key gives to what has not begun, and to nothing else; none where it has no key.
 */
export function notBegunRatings(planKey: readonly RagKeyEntry[]): ReadonlySet<RagRating> {
  return new Set(
    planKey.filter((entry) => meansNotBegun(entry.meaning.trim().toLowerCase())).map((entry) => entry.rating),
  );
}

/** One that says so of late work as well leaves it to the progress. */
function meansNotBegun(meaning: string): boolean {
  const [first = "", ...others] = meaning.split(ALTERNATIVES);
  return NOT_BEGUN.test(first) && others.every((other) => NOT_BEGUN.test(other) || SAID_AGAIN.test(other));
}
