import { oneOf } from "./wordList";

/** Words and signs that stand in front of a date, of one kind or another. */
const WORDS_BEFORE = oneOf(String.raw`
  by in of end ends ending mid middle early late latest from to till until before since during and
  or start starts starting commencing beginning next for then last this between through throughout
  each every due was now after around circa within sometime previously originally original orig\.?
  former(?:ly)? into over forward c\/f(?:wd)? cfwd fwd eofy fye eoy retain(?:ed)? target date
  completed? year calendar cy review(?:ed)? reviewing erbyn diwedd ym yn ymis mis o
`);
const HEAD = new RegExp(String.raw`(?:^|[\n,;:([/&+>→-]|(?<!\p{L})${WORDS_BEFORE})\s*$`, "iu");
/** What may follow: an end, a sign, or a word that goes on about time. */
const WORDS_AFTER = oneOf(String.raw`
  onwards? then to till until and or for each every annually yearly ongoing completed? review
  reviewed at board inset meeting plan was now from only latest tbc tba if calendar financial half end
  previously originally
`);
const TAIL = new RegExp(String.raw`^\s*(?:$|[\n,;:.()[\]/&+>→¤-]|${WORDS_AFTER}(?!\p{L}))`, "iu");

/** True where the words before the match lead to a date. */
export function isLedIn(match: RegExpMatchArray): boolean {
  return HEAD.test((match.input ?? "").slice(0, match.index));
}

/** True where what follows the match is not a word that makes another thing of it ("April Jones"). */
export function isLedOut(match: RegExpMatchArray): boolean {
  return TAIL.test((match.input ?? "").slice((match.index ?? 0) + match[0].length));
}
