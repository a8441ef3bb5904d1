import { NOT_IN_NUMBER, NOT_IN_WORD, formPattern, type DateForm } from "../dateForm";
import { isFirstName, isVerb, MONTH, MONTH_HINT, monthNumber } from "../monthNames";
import { makePeriod, mapPeriod, monthMeaning, type Meaning } from "../period";
import { isLedIn, isLedOut } from "../standsAsDate";
import { YEAR, YEAR_SPAN, farOffYear, spanOf, yearOf } from "../years";

/** "June Board 2026", "June YJMB meeting 2026". */
const MEETING = String.raw`(?:\p{L}*[my]b|(?:\p{L}+\s)?board|cabinet|committee|panel|smt|slt|inset|conference|forum|away|development)(?:\s(?:meeting|day))?`;

/** `July 2021`, `Sept. 21`, `Mar-22`, `Sept '21`, `March of 2022`, `2022 March`, `March 2021/22`; not `June 17th`. */
export const monthOfYear: DateForm = {
  name: "month of year",
  hint: MONTH_HINT,
  pattern: formPattern(
    `${NOT_IN_WORD}(?<month>${MONTH})[\\s,.\\-/(]*(?:(?:(?:of|in)|${MEETING})\\s+)?(?:(?<span>${YEAR_SPAN})|(?<year>${YEAR})(?!\\s?(?:st|nd|rd|th|am|pm)(?![\\p{L}])))` +
      `|${NOT_IN_NUMBER}(?<yearBefore>20\\d{2})[\\s,\\-/]+(?<monthAfter>${MONTH})(?!\\s?\\d)`,
  ),
  read(match, hints) {
    const { month, span, year: yearText = "", yearBefore, monthAfter } = match.groups ?? {};
    const number = monthNumber(month ?? monthAfter ?? "");
    if (span !== undefined) return monthOfSpan(number, span, hints.financialYearStart);
    const year = yearOf(yearBefore ?? yearText);
    if (year === null) return yearText.length === 3 ? null : farOffYear(yearText);
    const meaning = monthMeaning(year, number);
    const maybeDay = yearText.length === 2 && Number(yearText) <= 31 && hints.nearYear !== null;
    if (!maybeDay || Math.abs(year - (hints.nearYear ?? year)) <= 5) return meaning;
    return mapPeriod(meaning, (p) =>
      makePeriod(p.kind, p.first, p.last, [...p.assumptions, `${yearText} is taken for a year`]),
    );
  },
};

/** `March 2021/22` is the March within that financial year. */
function monthOfSpan(month: number, span: string, financialYearStart: number): Meaning | null {
  const years = spanOf(span);
  if (years === null || years.to !== years.from + 1) return null;
  const meaning = monthMeaning(month >= financialYearStart ? years.from : years.to, month);
  return mapPeriod(meaning, (p) =>
    makePeriod(p.kind, p.first, p.last, [
      ...p.assumptions,
      `it is the month within the financial year ${span}`,
    ]),
  );
}

/** A month with no year: `September`, `by the end of Sept`; not `staff may attend`, `march on`, `April Jones`. */
export const bareMonth: DateForm = {
  name: "bare month",
  hint: MONTH_HINT,
  pattern: formPattern(`${NOT_IN_WORD}(?<month>${MONTH})(?!\\s?\\d)`),
  read(match, hints) {
    const { month = "" } = match.groups ?? {};
    if (isVerb(month) && !(isLedIn(match) && isLedOut(match))) return null;
    if (isFirstName(month) && !isLedOut(match)) return null;
    // "march" alone and small is a month only among dates.
    if (/^(?:may|march)$/.test(month) && match.input.trim() === month && hints.nearYear === null) return null;
    return monthMeaning(null, monthNumber(month));
  },
};
