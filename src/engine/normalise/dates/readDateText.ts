import type { PlanDate, Reading } from "../../model/reading";
import type { Phrase, Said } from "./clause";
import { combine, type Understood } from "./combine";
import { DATE_FORMS } from "./dateForms";
import type { DateHints } from "./dateHints";
import { DATE_JOINS } from "./dateJoins";
import { mayHoldDate } from "./mayHoldDate";
import { carriedForward } from "./phrases/carriedForward";
import { completed } from "./phrases/completed";
import { ongoing } from "./phrases/ongoing";
import { placeholder } from "./phrases/placeholder";
import { plain } from "./phrases/plain";
import { recurring } from "./phrases/recurring";
import { settleMentions } from "./settle";
import { joinMentions } from "./joinMentions";
import { MARK, sketchText } from "./sketch";
import { splitClauses } from "./splitClauses";
import { tidyText } from "./tidyText";
import { mayHoldSlips, withoutSlips } from "./withoutSlips";

/** What can be said about time, the most telling words first. */
const PHRASES: readonly Phrase[] = [carriedForward, completed, ongoing, recurring, placeholder, plain];

const NO_DATE =
  "No date can be read here: write a day (31/03/2022), a month (March 2022) or a word such as Ongoing.";

/** Far more than any list of dates in a cell; what is longer is prose, and costs time without an end in sight. */
const LONGEST = 4_000;
const TOO_LONG = "This text is too long to be a date.";

const ASKED = "a question mark stands with it";

/** The errors that Excel shows in place of a formula's value. */
const FORMULA_ERROR = /^\s*#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)\s*$/;

/**
 * Reads what a text says about when. Days are read in the order of the United Kingdom; a period means its
 * last day, which is then assumed; what stays open is listed in `ambiguous`. Never throws.
 */
export function readDateText(text: string, hints: DateHints): Reading<PlanDate> {
  if (text.trim() === "") return { state: "blank", text, at: [] };
  const unreadable = (reason: string): Reading<PlanDate> => ({ state: "unreadable", text, at: [], reason });
  if (text.length > LONGEST) return unreadable(TOO_LONG);
  if (FORMULA_ERROR.test(text)) return unreadable("A formula in this cell ends in an error.");
  if (!mayHoldDate(text)) return unreadable(NO_DATE);
  const tidied = tidyText(text);
  const mended = mayHoldSlips(tidied) ? mendedSaying(tidied, hints) : null;
  const said = mended ?? sayingOf(tidied, hints) ?? mendedSaying(tidied, hints);
  if (said === null) return unreadable(NO_DATE);
  if (typeof said === "string") return unreadable(said);
  const assumptions = [...new Set(said.assumptions)];
  return assumptions.length === 0
    ? { state: "read", text, at: [], value: said.date }
    : { state: "assumed", text, at: [], value: said.date, assumption: sentenceOf(assumptions) };
}

/** What the tidied text says of time; a sentence where it names a day that cannot be; null where it says nothing. */
function sayingOf(tidied: string, hints: DateHints): Said | string | null {
  const sketch = joinMentions(sketchText(tidied, DATE_FORMS, hints), DATE_JOINS, hints);
  const settled = settleMentions(sketch.mentions, hints);
  const impossible = settled.find((mention) => mention.impossible !== null);
  if (impossible?.impossible) return impossible.impossible;
  const clauses = splitClauses(sketch.text, settled, PHRASES);
  return combine(clauses.map((paragraph) => paragraph.flatMap((clause) => understand(clause))));
}

/** The same of a text with slips in it, which are told. */
function mendedSaying(tidied: string, hints: DateHints): Said | null {
  const mended = withoutSlips(tidied);
  if (mended === null) return null;
  const said = sayingOf(mended.text, hints);
  if (said === null || typeof said === "string" || said.date.date === null) return null;
  return { ...said, assumptions: [...said.assumptions, ...mended.slips] };
}

function understand(clause: Understood["clause"]): Understood[] {
  // A date alone, which is what most cells hold.
  const phrases = clause.text === MARK ? [plain] : PHRASES;
  for (const phrase of phrases) {
    const said = phrase.read(clause);
    if (said === null) continue;
    const asked = clause.text.includes("?") && said.date.kind !== "unknown" ? [ASKED] : [];
    return [{ ...said, assumptions: [...said.assumptions, ...asked], clause }];
  }
  return [];
}

/** The assumptions as one sentence for the user. */
export function sentenceOf(assumptions: readonly string[]): string {
  const text = assumptions.join("; ");
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
