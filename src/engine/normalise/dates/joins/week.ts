import { addDays, longDate } from "../../../model/calendar";
import { isDay, makePeriod, mapPeriod, type Meaning } from "../period";
import type { Join } from "../joinMentions";
import { weekdayName } from "./weekday";

const BOUNDARY = String.raw`(?<![\p{L}\p{N}])`;

/** A week that begins on the day: `w/c 01/02/2021`, `week of 1 Feb`, `week commencing`, `wk beg`, `w/b`. */
export const weekFrom: Join = {
  marks: 1,
  pattern: new RegExp(
    String.raw`${BOUNDARY}(?:w\s?[/.]?\s?[cb]\.?|(?:week|wk)(?:\s?\.?)(?:\s(?:commencing|comm?\.?|beginning|beg\.?|starting|start|of|from|in))?|wythnos\syn\s(?:dechrau|cychwyn))[\s:]*(?:the\s)?¤`,
    "giu",
  ),
  join([mention], match) {
    if (!mention || !(isDay(mention.meaning) || isRangeOfDays(mention.meaning))) return null;
    const meaning = mapPeriod(mention.meaning, (period) => {
      const name = weekdayName(period.first);
      const odd = `${longDate(period.first)} is a ${name}, so the day or the year may be a slip`;
      const assumptions = ["a week means its last day", ...(name === "Monday" ? [] : [odd])];
      return makePeriod("week", period.first, addDays(period.last, 6), [
        ...period.assumptions,
        ...assumptions,
      ]);
    });
    return { mention: { ...mention, text: match[0], meaning: asWeek(meaning) } };
  },
};

/** A week that ends on the day: `w/e 05/02/2021`, `week ending 5 Feb`. */
export const weekTo: Join = {
  marks: 1,
  pattern: new RegExp(
    String.raw`${BOUNDARY}(?:w\s?[/.]?\s?e\.?|(?:week|wk)\s(?:ending|end))[\s:]*(?:the\s)?¤`,
    "giu",
  ),
  join([mention], match) {
    if (!mention || !isDay(mention.meaning)) return null;
    const meaning = mapPeriod(mention.meaning, (period) =>
      makePeriod("week", addDays(period.last, -6), period.last, period.assumptions),
    );
    return { mention: { ...mention, text: match[0], meaning: asWeek(meaning) } };
  },
};

const NTH: Readonly<Record<string, number>> = {
  first: 0,
  "1st": 0,
  second: 1,
  "2nd": 1,
  third: 2,
  "3rd": 2,
  fourth: 3,
  "4th": 3,
};

/** `first week of June 2022`, `last week in May`: seven days each, counted from the first or back from the last. */
export const weekOfMonth: Join = {
  marks: 1,
  pattern: new RegExp(
    String.raw`${BOUNDARY}(?:the\s)?(?<nth>first|1st|second|2nd|third|3rd|fourth|4th|last|final)\s(?:full\s)?(?:week|wk)\s(?:(?:of|in)\s)?(?:the\s)?¤`,
    "giu",
  ),
  join([mention], match) {
    const nth = NTH[(match.groups?.nth ?? "").toLowerCase()];
    if (!mention || isDay(mention.meaning)) return null;
    const meaning = mapPeriod(mention.meaning, (period) => {
      const first = nth === undefined ? addDays(period.last, -6) : addDays(period.first, nth * 7);
      return makePeriod("week", first, addDays(first, 6), [
        "weeks are counted in seven days from the first of the month",
      ]);
    });
    return { mention: { ...mention, text: match[0], meaning: asWeek(meaning) } };
  },
};

/** "w/c 8 and 15 June": the weeks from the first day to the end of the last one's. */
function isRangeOfDays(meaning: Meaning): boolean {
  return (
    meaning.state === "known" && meaning.period.kind === "range" && meaning.period.assumptions.length === 0
  );
}

/** A week whose year is still open is a week too. */
function asWeek(meaning: Meaning): Meaning {
  return meaning.state === "yearless" ? { ...meaning, kind: "week" } : meaning;
}
