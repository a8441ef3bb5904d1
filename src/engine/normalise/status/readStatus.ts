/** What a status cell says. */
import type { CellAddress } from "../../model/address";
import type { Reading, StatusWord } from "../../model/reading";
import { STATUS_NAMES } from "../../model/standing";
import { fold } from "../../text/fold";
import { paragraphsOf } from "../../text/paragraphs";
import { plainText } from "../../text/plainText";
import { leadingRef } from "../readRef";
import { coloursNamed } from "../rag/ratingWords";
import { leadingStatus, type SpokenStatus, wholeStatus } from "./spokenStatus";
import { sentencesOf } from "./sentencesOf";

/** What a status cell says of the status stands in its first sentences. */
const LONGEST = 2000;

const TICK = /^[✓✔☑✅\u{1f5f8}]\u{fe0f}?$/u;
/** Circles that fill up; a full one may be a dot of the rating as well. */
const CIRCLES: ReadonlyMap<string, StatusWord> = new Map([
  ["○", "not-started"],
  ["◔", "in-progress"],
  ["◑", "in-progress"],
  ["◕", "in-progress"],
  ["[x]", "complete"],
]);
/** What lists of open and closed actions shorten their words to. */
const LETTERS: ReadonlyMap<string, StatusWord> = new Map([
  ["c", "complete"],
  ["o", "in-progress"],
  ["ip", "in-progress"],
  ["i/p", "in-progress"],
  ["ns", "not-started"],
  ["n/s", "not-started"],
]);
/** What people put in front of the words: an emoji, a number of the list's choices, a bracket. */
const BEFORE = /^(?:\d{1,2}\s?[-.:)]\s+|[^\p{L}\p{N}✓✔☑✅]+)(?=\p{L})/u;
const YES = /^(y|yes|true)\W*$/;
/** "None" beside "What has been done so far?": "none", "nil", "no progress to date". */
const NOTHING_DONE =
  /^(none|nil|nothing|no (progress|action|work))( (to date|so far|as yet|yet|at present|started|taken|made|this quarter))*(?=$|\s*[-:;,.]|\s(although|but|as|due to|because|owing)\b)/;

/**
 * Reads the cell of a status column. A word that fits loosely ("On hold", "Open") is `assumed`; a rating
 * before the words ("Blue – complete") is passed over.
 */
export function readStatus(cell: { text: string; at: readonly CellAddress[] }): Reading<StatusWord> {
  const text = plainText(cell.text);
  const written = { text, at: cell.at };
  if (text === "") return { state: "blank", ...written };
  // "(1a) Complete": the number ties it to a part of the action.
  const number = /^[(\d]/.test(text) ? (leadingRef(text)?.written.length ?? 0) : 0;
  const folded = fold(text.slice(number, LONGEST));
  if (TICK.test(text)) return { state: "read", value: "complete", ...written };
  const bySign = YES.test(folded) ? "complete" : (CIRCLES.get(folded) ?? LETTERS.get(folded));

  if (bySign !== undefined) {
    const assumption = `“${text}” is taken as ${STATUS_NAMES[bySign].toLowerCase()}.`;
    return { state: "assumed", value: bySign, assumption, ...written };
  }
  const spoken =
    leadingStatus(withoutRating(folded.replace(BEFORE, ""))) ??
    lastOf(sentencesOf(text).map(wholeStatus)) ??
    nothingDone(folded) ??
    closingStatus(folded);
  if (spoken !== null) return readingOf(spoken, written);
  return { state: "unreadable", reason: `“${text}” is no status that we know.`, ...written };
}

/**
 * The status that a text of what has been done says, or null where it only tells. Counted are: "None" and
 * its like alone, a status that a paragraph begins with, and a sentence that says no more than a status.
 * Paragraphs that stand at different points are, together, in progress.
 */
export function statusInProgress(progress: string): SpokenStatus | null {
  const text = plainText(progress);
  if (text === "") return null;
  const none = nothingDone(fold(text));
  if (none !== null) return none;
  const led = paragraphsOf(text).flatMap((paragraph) => plainlyLeading(paragraph) ?? []);
  if (led.length > 0) return together(led);
  const sentences = sentencesOf(text);
  const said = lastOf(sentences.map(wholeStatus));
  if (said !== null) return said;
  return sentences.length === 1 ? closingStatus(fold(text)) : null;
}

/** What makes a wish or a condition of a sentence. */
const WISH = "be|not|no|once|when|until|unless|if|to|should|must|will|yet";
/** What makes a part of it. */
const PART = String.raw`part|half|nearly|almost|draft|phase|stage|first|(?:one|two|three|four|five|six|seven|eight|nine|ten|some|most|half|\d+) of`;
/** "Training now completed". */
const ENDS_COMPLETE = new RegExp(
  String.raw`^(?!.*\b(?:${WISH}|${PART})\b)(?!.*(?<!\b100 ?)%)(?:\S+ ){1,7}completed?\W*$`,
);
/** "Recruitment in progress", "Work is progressing well", "Draft out for comment", "Evidence sent, awaiting approval". */
const ENDS_UNDER_WAY = new RegExp(
  String.raw`^(?!.*\b(?:${WISH})\b)(?:\S+ ){1,6}(?:in progress|under ?way|on-?going|progressing(?: well)?|` +
    String.raw`(?:out|sent|circulated|shared|issued) for (?:\S+ )?(?:consultation|comments?|review|approval|tender)|` +
    String.raw`awaiting (?:\S+ )?(?:approval|sign[ -]?off|closure|feedback))\W*$`,
);
/** "Training has commenced and will end in March"; not "Once it has commenced". */
const HAS_BEGUN = new RegExp(
  String.raw`^(?:(?!(?:${WISH}|after|where|who|which|that)\b)\S+ ){1,6}(?:has|have) (?:now |already )?(?:started|begun|commenced)\b`,
);

/** The status with which a short sentence, folded, ends. */
function closingStatus(folded: string): SpokenStatus | null {
  if (ENDS_COMPLETE.test(folded)) return { status: "complete", words: folded, loose: true };
  return ENDS_UNDER_WAY.test(folded) || HAS_BEGUN.test(folded)
    ? { status: "in-progress", words: folded, loose: true }
    : null;
}

/**
 * The status that a remark at the end of a line of an action's own text says ("Keep – added to plan",
 * "Done – BAU", "Replaced by …"), or null. The last remark counts.
 */
export function statusInRemark(actionText: string): SpokenStatus | null {
  const lines = plainText(actionText).split("\n");
  const remarks = lines.map((line) => {
    const sentences = sentencesOf(line.slice(-LONGEST_REMARK));
    const last = sentences.at(-1);
    // A line's only sentence may be the action itself: then nothing but the words may be there.
    if (last === undefined || last.split(/\s+/).length > 10) return null;
    const whole = wholeStatus(last);
    if (whole !== null || (sentences.length === 1 && lines.length === 1)) return whole;
    const spoken = leadingStatus(last);
    return spoken !== null && REMARK.test(fold(last)) ? spoken : null;
  });
  return lastOf(remarks);
}

/** Ten words and more: a remark is short, and of a long line only the end is looked at. */
const LONGEST_REMARK = 160;

/** What is a remark on an action wherever it leads; other words may be part of what is to be done. */
const REMARK =
  /^[\W]*(?:(?:done|completed?)\s*[-:,(]|keep\s*-|kept|retain|re-?worked|already|added|integrated|superseded|replaced by|no longer|not required|n\/?a\b|now|bau|carried|rolled|overtaken|merged|transferred|we will supersede)/;

/** A plain word for a status that the paragraph begins with; most loose ones ("Planned", "Current") must be all of it. */
function plainlyLeading(paragraph: string): SpokenStatus | null {
  const spoken = leadingStatus(paragraph);
  return spoken?.loose === true && spoken.leads !== true ? wholeStatus(paragraph) : spoken;
}

/** What the words come to for the user. */
export function readingOf(
  spoken: SpokenStatus,
  written: { text: string; at: readonly CellAddress[] },
): Reading<StatusWord> {
  const { status, words, loose } = spoken;
  if (!loose) return { state: "read", value: status, ...written };
  return {
    state: "assumed",
    value: status,
    assumption: `“${words}” is taken as ${STATUS_NAMES[status].toLowerCase()}.`,
    ...written,
  };
}

function nothingDone(folded: string): SpokenStatus | null {
  const words = NOTHING_DONE.exec(folded)?.[0];
  return words === undefined ? null : { status: "not-started", words, loose: false };
}

function together(led: readonly SpokenStatus[]): SpokenStatus {
  const first = led[0] as SpokenStatus;
  if (led.every((spoken) => spoken.status === first.status)) return first;
  return { status: "in-progress", words: led.map((spoken) => spoken.words).join(", "), loose: true };
}

function withoutRating(folded: string): string {
  const isRated =
    coloursNamed(folded)[0]?.index === 0 || /^(?:[ragb]|gr[ae]y|white|black|purple)\s?[-:]\s/.test(folded);
  return isRated ? folded.replace(/^\p{L}+[\s:,.(–-]*/u, "") : folded;
}

function lastOf(spoken: readonly (SpokenStatus | null)[]): SpokenStatus | null {
  return spoken.filter((one) => one !== null).at(-1) ?? null;
}
