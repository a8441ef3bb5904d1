import { NOT_IN_NUMBER, NOT_IN_WORD, formPattern, type DateForm } from "../dateForm";
import { MONTH, monthNumber } from "../monthNames";
import { dayMeaning, inYearOf, makePeriod, type Meaning } from "../period";
import { YEAR, farOffYear, yearOf } from "../years";
import { NOT_AFTER_MONTH, ORDINAL } from "./namedDay";

const TO = String.raw`\s?(?:-|/|&|\bto\b|\band\b|\buntil\b)\s?`;
const WEEKDAY = String.raw`(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*\.?,?\s)?`;

/** "Jan 24 and 28th Feb 24": the second number is a day of the month behind it. */
const BEFORE_MONTH = String.raw`(?!\s*(?:of\s)?${MONTH})`;

/** Days of one month: `12th-14th November 2012`, `12 and 13 Nov`, `June 12-14, 2022`, `12-14/11/2012`. */
export const dayRange: DateForm = {
  name: "day range",
  hint: /\d\D{1,12}\d/,
  pattern: formPattern(
    `${NOT_IN_NUMBER}${NOT_AFTER_MONTH}(?<first>\\d{1,2})${ORDINAL}${TO}(?:the\\s)?${WEEKDAY}(?<last>\\d{1,2})${ORDINAL}(?:\\s+of)?` +
      `(?:[\\s.-]*(?<month>${MONTH})(?:[\\s\\-/.,]*(?<year>${YEAR}))?|[/.](?<number>\\d{1,2})[/.](?<numberYear>${YEAR}))` +
      `|${NOT_IN_WORD}(?<monthBefore>${MONTH})\\s(?<firstAfter>\\d{1,2})${ORDINAL}${TO}(?<lastAfter>\\d{1,2})${ORDINAL}${BEFORE_MONTH}` +
      `(?:,?\\s(?<yearAfter>\\d{4})(?!\\d)|(?<=\\p{L})(?![\\p{L}\\d]))`,
  ),
  read(match) {
    const groups = match.groups ?? {};
    const first = Number(groups.first ?? groups.firstAfter);
    const last = Number(groups.last ?? groups.lastAfter);
    const name = groups.month ?? groups.monthBefore;
    const month = name === undefined ? Number(groups.number) : monthNumber(name);
    const yearText = groups.year ?? groups.numberYear ?? groups.yearAfter ?? null;
    if (first >= last || first < 1 || last > 31 || month < 1 || month > 12) return null;
    const year = yearText === null ? null : yearOf(yearText);
    if (yearText !== null && year === null) return farOffYear(yearText);
    return rangeWithin(year, month, first, last);
  },
};

function rangeWithin(year: number | null, month: number, first: number, last: number): Meaning | null {
  const end = dayMeaning(year, month, last);
  if (end.state === "impossible") return end;
  return inYearOf(year, "range", (inYear) => {
    const from = dayMeaning(inYear, month, first);
    const to = dayMeaning(inYear, month, last);
    if (from.state !== "known" || to.state !== "known") return null;
    return makePeriod("range", from.period.first, to.period.last);
  });
}
