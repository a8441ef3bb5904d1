import type { IsoDate } from "../../model/calendar";
import type { DateKind } from "../../model/reading";
import { DATE_FORMS } from "./dateForms";
import type { DateHints } from "./dateHints";
import { DATE_JOINS } from "./dateJoins";
import { MONTH } from "./monthNames";
import { joinMentions } from "./joinMentions";
import { MARK, sketchText } from "./sketch";
import { settleMentions } from "./settle";
import { tidyText } from "./tidyText";

/** The dated heading of a note of progress. */
export interface UpdateTag {
  /** Its words, such as "Progress"; "" where it is a date alone. */
  readonly label: string;
  readonly date: IsoDate;
  /** What was assumed about the date, as a clause; "" where nothing was. */
  readonly assumption: string;
  /** The text behind the tag. */
  readonly rest: string;
}

/** What an entry is dated by; "2026/27: 45 children" is a figure. */
const OF_AN_ENTRY: ReadonlySet<DateKind> = new Set<DateKind>(["date", "month", "week", "quarter"]);
/** No tag is longer than this; what follows is the note itself. */
const LONGEST_TAG = 80;
/** Where a tag may end: behind a digit, a bracket, a sign or one of its own words. */
const MAY_END =
  /(?:[\d)\]:.–—-]|update|updated|progress|review|status|position|comments?|notes?)(?=\s|$)|.(?=\n|$)/giu;

const WORDS = String.raw`(?:(?:the|latest|current|monthly|quarterly|interim|final|further|new|board|mid[\s-]year|action)\s)*(?:progress|updated?|position|status|comments?|commentary|review(?:ed)?|rag|notes?|diweddariad|cynnydd)(?:\s(?:progress|update|updated?|review|report|notes?|comments?|commentary|status|position|summary|to\sdate|rag))*(?:\s(?:no\.?\s)?\d{1,2})?`;
const DATE = String.raw`(?:(?:as\s(?:at|of)|at|on|for|in|by|dated|to)\s)?[([]?\s?${MARK}\s?[)\]]?`;
const TAG = new RegExp(
  String.raw`^(?:(?<label>${WORDS})[\s:,-]*${DATE}|${DATE}[\s:,-]*(?<after>${WORDS})|${DATE})\s?[.:-]?$`,
  "iu",
);

/**
 * Reads the tag at the head of a note: `Progress - 21.4.21`, `Update (July 2013)`, `July 2021 update: …`,
 * `19.11.20 - …`. Null where the text does not begin so, or where no day can be made of it.
 */
export function readUpdateTag(text: string, hints: DateHints): UpdateTag | null {
  const whole = text.slice(0, LONGEST_TAG);
  const head = whole.slice(0, endOfItsWords(whole));
  if (!/\d/.test(head)) return null;
  const ends = [...whole.matchAll(MAY_END)]
    .map((match) => match.index + match[0].length)
    .filter((end) => end <= head.length)
    .reverse();
  for (const end of ends) {
    const tag = readWhole(text.slice(0, end), hints);
    if (tag !== null && (tag.label !== "" || isSetApart(text, end)))
      return { ...tag, rest: text.slice(end).trim() };
  }
  return null;
}

/** Words that a tag can have beside initials; at any other the note itself has begun. */
const OWN_WORD = new RegExp(
  String.raw`^(?:${MONTH}|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|the|latest|current|monthly|quarterly|interim|final|` +
    String.raw`further|new|board|mid|year|action|progress|updated?|position|status|comments?|commentary|review(?:ed)?|rag|notes?|report|summary|` +
    String.raw`diweddariad|cynnydd|to|date|as|at|of|on|for|in|by|dated|no|end|early|late|week|commencing|ending|beginning|w|c|e|b|wc|q|qtr|quarter|` +
    String.raw`fy|st|nd|rd|th|ain|af|ydd|am|pm)$`,
  "iu",
);

/** Where the first word stands that no tag has. */
function endOfItsWords(text: string): number {
  for (const { 0: word, index } of text.matchAll(/\p{L}+/gu))
    if (!OWN_WORD.test(word) && !/^\p{Lu}{1,4}$/u.test(word)) return index;
  return text.length;
}

/** A date alone is a tag where a sign or a line's end parts it from the note. */
function isSetApart(text: string, end: number): boolean {
  return /[:)\].–—-]$/.test(text.slice(0, end)) || /^\s*(?:$|\n|[:–—-])/.test(text.slice(end));
}

/** Who wrote the note: "Update (GA) 4.6.26", "4.6.26 GA:"; but "MAY 2026" names nobody. */
const INITIALS = new RegExp(
  String.raw`(?<![^\s([,])\(?(?!(?:MAY|JUNE?|JULY?|SEPT?|MAR|APR|JAN|FEB|AUG|OCT|NOV|DEC|Q)(?!\p{L}))\p{Lu}{2,4}\)?(?=[\s:,.–-]|$)`,
  "gu",
);

/** The tag that the whole text is. */
function readWhole(text: string, hints: DateHints): Omit<UpdateTag, "rest"> | null {
  const bare = text.replace(INITIALS, " ");
  const sketch = joinMentions(sketchText(tidyText(bare), DATE_FORMS, hints), DATE_JOINS, hints);
  const match = sketch.mentions.length === 1 ? TAG.exec(sketch.text) : null;
  const [settled] = match === null ? [] : settleMentions(sketch.mentions, hints);
  if (!match || !settled?.period || !OF_AN_ENTRY.has(settled.kind)) return null;
  const label = (match.groups?.label ?? match.groups?.after ?? "").trim();
  return { label, date: settled.period.last, assumption: settled.assumptions.join("; ") };
}
