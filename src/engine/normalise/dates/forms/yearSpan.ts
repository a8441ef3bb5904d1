import { NOT_IN_NUMBER, formPattern, type DateForm } from "../dateForm";
import { known, monthSpan, type Meaning } from "../period";
import { FINANCIAL_YEAR } from "../quarters";
import { SCHOOL_YEAR, SCHOOL_YEAR_START } from "../schoolYear";
import { isLedIn, isLedOut } from "../standsAsDate";
import { YEAR_SPAN, spanOf } from "../years";

/**
 * `2022/23`, `FY 2022-23`, `2022-2023`, `22/23`, `financial year 2022/23`, `2022/23 academic year`, `2021-24`.
 * Not `2022-03` (a month), `78/91`, `5/12`, `16-17 year olds`, `CYP/2021/22`.
 */
export const yearSpan: DateForm = {
  name: "year span",
  hint: /\d\s?(?:[-/]|to)/i,
  pattern: formPattern(
    `${NOT_IN_NUMBER}(?<!\\p{L}/)(?:(?<!\\p{L})(?:${FINANCIAL_YEAR}|(?<school>${SCHOOL_YEAR}))[\\s:]*(?:of\\s)?)?` +
      `(?<span>${YEAR_SPAN}|20\\d{2}[/-]\\d(?!\\d))` +
      `(?:\\s(?:${FINANCIAL_YEAR}|(?<schoolAfter>${SCHOOL_YEAR}))(?!\\p{L}))?`,
  ),
  read(match, hints) {
    const { span: text = "", school, schoolAfter } = match.groups ?? {};
    const span = spanOf(text);
    if (span === null) return null;
    const years = span.to - span.from;
    if (!/\d{4}/.test(text) && match[0] === text && !isShortYear(match, span.from, years)) return null;
    if (school !== undefined || schoolAfter !== undefined) {
      return yearsFrom(span.from, years, SCHOOL_YEAR_START, "a school year runs from September to August");
    }
    const what = years === 1 ? `${text} is the financial year` : `${text} ends with the financial year`;
    return yearsFrom(span.from, years, hints.financialYearStart, what);
  },
};

/** Two numbers of two digits are a year only where the second follows, and among words of a date. */
function isShortYear(match: RegExpExecArray, from: number, years: number): boolean {
  return years === 1 && from >= 2012 && isLedIn(match) && isLedOut(match);
}

/** Whole years from the month on; more than one make a range. */
function yearsFrom(year: number, years: number, startMonth: number, what: string): Meaning {
  const kind = years === 1 ? "year" : "range";
  return known(monthSpan(kind, year, startMonth, years * 12, [`${what}, and means its last day`]));
}
