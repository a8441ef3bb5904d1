import type { PlanDate } from "../../../model/reading";
import { countWords, plainDate, type Phrase } from "../clause";
import { oneOf } from "../wordList";
import { addDays } from "../../../model/calendar";

/** Words that stand around a date and change nothing. */
const WORDS = String.raw`
  by or back pushed put brought forward eom eoy eofy cop cob close play business between calendar
  then the in on at of to be is a an and for due date dates dated target deadline timescale review
  reviewed progress update updated start end finish completion complete completed action actioned
  plan planned agreed no later than latest during within expected estimated anticipated
  approx(?:imately)? scheduled set up set-up first final initial next last month monthly quarter
  year financial fy board meeting ongoing when until till throughout whole commencing implementation
  implemented launch delivery delivered deliver draft report from as per plus erbyn diwedd
  start-date revised new now extended closed submitted submit publish published sign-off signed off
  before deferred postponed moved slipped changed amended rescheduled delayed tbc tba asap
`;
const DATE_WORDS = new RegExp(`(?<!\\p{L})${oneOf(WORDS)}(?!\\p{L})`, "giu");
const TO_BE_CONFIRMED =
  /(?<!\p{L})(?:tbc|tba|provisional(?:ly)?|to be (?:confirmed|agreed)|approx(?:imately)?|circa|c\.|around|about|likely|hopefully|if possible|tentative(?:ly)?|estimated|anticipated)(?!\p{L})/iu;
const BEFORE = /(?<!\p{L})(?<!not\s)(?:before|prior\sto|ahead\sof)\s(?:the\s)?¤/iu;
const AFTER = /(?<!\p{L})(?:not\sbefore|after|post|following|no\searlier\sthan)\s(?:the\s)?¤/iu;
const HOLIDAY = /holiday|break|recess/iu;
/** Of which the first day is not known. */
const HALF_TERM = /half[\s-]term/iu;
const PROSE = 30;

/** A date with words about it. Words that are not those of a date make it an assumption; many make it none. */
export const plain: Phrase = {
  name: "plain",
  read({ text, mention }) {
    if (mention === null || countWords(text) > PROSE) return null;
    const { period } = mention;
    const assumptions = [...mention.assumptions];
    if (period === null) return { date: plainDate(mention), assumptions };
    const inPassing = /[\p{L}\d]/u.test(text.replace(DATE_WORDS, " "));
    const date: PlanDate = inPassing ? { ...plainDate(mention), inPassing } : plainDate(mention);
    if (TO_BE_CONFIRMED.test(text)) assumptions.push("it is still to be confirmed");
    if (AFTER.test(text)) assumptions.push("it says after that day, not by it");
    if (inPassing) assumptions.push("the day is taken from the words around it");
    if (!BEFORE.test(text) || period.first === period.last) return { date, assumptions };
    const dayBefore = addDays(period.first, -1);
    if (HOLIDAY.test(mention.text)) {
      const assumption = "before holidays is taken to mean by the last day before them";
      return { date: { kind: "date", date: dayBefore }, assumptions: [assumption] };
    }
    return {
      date: HALF_TERM.test(mention.text) ? date : { ...date, ambiguous: [period.last, dayBefore] },
      assumptions: [...assumptions, "before a period is taken to mean by its end"],
    };
  },
};
