import type { PlanDate } from "../../model/reading";
import { plainDate } from "./clause";
import { DATE_FORMS } from "./dateForms";
import type { DateHints } from "./dateHints";
import { DATE_JOINS } from "./dateJoins";
import { settleMentions } from "./settle";
import { joinMentions } from "./joinMentions";
import { sketchText } from "./sketch";
import { tidyText } from "./tidyText";

/** A date that stands in a longer text. */
export interface FoundDate {
  /** As written, with the words that belong to it ("end of March 2022"). */
  readonly text: string;
  readonly date: PlanDate;
  /** What was assumed, each as a clause; empty where nothing was. */
  readonly assumptions: readonly string[];
}

/** What a text says of its dates, it says at its beginning. */
const LONGEST = 4_000;

/** The dates in a text, in order: `Start date 29/01/2020. Review in April 2021` has two. No placeholders or statuses. */
export function findDates(text: string, hints: DateHints): FoundDate[] {
  const sketch = joinMentions(
    sketchText(tidyText(text.slice(0, LONGEST)), DATE_FORMS, hints),
    DATE_JOINS,
    hints,
  );
  return settleMentions(sketch.mentions, hints)
    .filter((mention) => mention.period !== null)
    .map((mention) => ({ text: mention.text, date: plainDate(mention), assumptions: mention.assumptions }));
}
