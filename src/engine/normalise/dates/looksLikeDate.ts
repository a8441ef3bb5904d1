/** Whether a short text says when, without saying when that is. */
import { DATE_FORMS } from "./dateForms";
import { type DateHints, NO_DATE_HINTS } from "./dateHints";
import { comesRound } from "./howOften";
import { sketchText } from "./sketch";
import { tidyText } from "./tidyText";

/** Any year will do to see that "September" is a date. */
const SOME_YEAR: DateHints = { ...NO_DATE_HINTS, nearYear: 2020 };
/** Few words are shorter; what is longer costs time. */
const LONGEST = 200;

/**
 * Whether the text names a time that has days, or how often: recognition lets columns of such texts vote. It looks for
 * the forms of dates only; how they belong together and what is said of them is left to `readDateText`, which the
 * pane's first answer need not wait for. "31 June" is none, nor is "next board meeting".
 */
export function looksLikeDate(text: string): boolean {
  if (text.length > LONGEST) return false;
  const sketch = sketchText(tidyText(text), DATE_FORMS, SOME_YEAR);
  const states = sketch.mentions.map(({ meaning }) => meaning.state);
  if (states.includes("impossible")) return false;
  return states.some((state) => state !== "open") || comesRound(sketch.text.replace(/\s+/g, " "));
}
