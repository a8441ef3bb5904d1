import type { IsoDate } from "../../model/calendar";
import { DATE_FORMS } from "./dateForms";
import type { DateHints } from "./dateHints";
import { DATE_JOINS } from "./dateJoins";
import { MARK, joinMentions, sketchText } from "./sketch";
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
  const head = text.slice(0, LONGEST_TAG);
  if (!/\d/.test(head)) return null;
  const ends = [...head.matchAll(MAY_END)].map((match) => match.index + match[0].length).reverse();
  for (const end of ends) {
    const tag = readWhole(text.slice(0, end), hints);
    if (tag !== null && (tag.label !== "" || isSetApart(text, end)))
      return { ...tag, rest: text.slice(end).trim() };
  }
  return null;
}

/** A date alone is a tag where a sign or a line's end parts it from the note. */
function isSetApart(text: string, end: number): boolean {
  return /[:)\].–—-]$/.test(text.slice(0, end)) || /^\s*(?:$|\n|[:–—-])/.test(text.slice(end));
}

/** The tag that the whole text is. */
function readWhole(text: string, hints: DateHints): Omit<UpdateTag, "rest"> | null {
  const sketch = joinMentions(sketchText(tidyText(text), DATE_FORMS, hints), DATE_JOINS, hints);
  const match = sketch.mentions.length === 1 ? TAG.exec(sketch.text) : null;
  const [settled] = match === null ? [] : settleMentions(sketch.mentions, hints);
  if (!match || !settled?.period) return null;
  const label = (match.groups?.label ?? match.groups?.after ?? "").trim();
  return { label, date: settled.period.last, assumption: settled.assumptions.join("; ") };
}
