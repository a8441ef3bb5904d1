import { NOT_IN_NUMBER, NOT_IN_WORD, formPattern, type DateForm } from "../dateForm";
import { inYearOf, known } from "../period";
import {
  FINANCIAL_YEAR,
  QUARTER_YEAR,
  financialQuarters,
  quartersOfOneYear,
  type Quarters,
} from "../quarters";
import { YEAR_SPAN, farOffYear, spanOf, yearOf } from "../years";

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  first: 1, "1st": 1, second: 2, "2nd": 2, third: 3, "3rd": 3, fourth: 4, "4th": 4, final: 4, last: 4,
}; // prettier-ignore
const COUNTED: readonly string[] = ["one", "two", "three", "four"];

const NAME = String.raw`(?:q(?:uarter|tr|u)?s?|chwarter)\.?\s?`;
const NUMBERED =
  `(?:${NAME}(?<number>[1-4])(?!\\d|\\.\\d)` +
  `(?:\\s?(?:[-/&,]|\\bto\\b|\\band\\b)\\s?(?:${NAME})?(?<to>[1-4])(?![\\d/]))?` +
  `|quarter\\s(?<counted>${COUNTED.join("|")})(?!\\p{L})` +
  `|(?<word>${Object.keys(NUMBER_WORDS).join("|")})\\s(?:quarter|qtr)(?!ly))`;

/** The month in which calendar quarters begin to count. */
const CALENDAR_START = 1;
const CALENDAR = String.raw`(?:(?<calendar>calendar)\s(?:year\s)?)?`;
const CALENDAR_AFTER = String.raw`(?<calendarAfter>[\s,]*\(?calendar(?:\syear)?\)?)?`;

/** Not in "Q2: 41 children seen". */
const NOT_COUNT = String.raw`(?!\s?:\s*\d{2}(?!\d|\s?[-/]\s?\d))`;

/**
 * `Q4 2020-21`, `Quarter 3 22/23`, `2020/21 Q4`, `fourth quarter of 2020/21`, `Q1-Q3 2022/23`, `Q2`.
 * A quarter with a single year is the financial one, and the calendar one is kept open. Not `Qs`, `quarterly`.
 */
export const quarter: DateForm = {
  name: "quarter",
  hint: /q|chwarter/i,
  pattern: formPattern(
    `${NOT_IN_WORD}${CALENDAR}${NUMBERED}(?:${NOT_COUNT}[\\s,(/:-]*(?:of\\s|in\\s)?${QUARTER_YEAR}${CALENDAR_AFTER})?` +
      `|${NOT_IN_NUMBER}(?:${FINANCIAL_YEAR}\\s?)?(?<before>${YEAR_SPAN}|20\\d{2})[\\s,/:-]*${NAME}(?<after>[1-4])(?!\\d|\\.\\d)`,
  ),
  read(match, hints) {
    const {
      number,
      counted = "",
      word = "",
      to: last,
      mark,
      span,
      year,
      before,
      after,
      calendar,
      calendarAfter,
    } = match.groups ?? {};
    const inWords = NUMBER_WORDS[word.toLowerCase()] ?? COUNTED.indexOf(counted.toLowerCase()) + 1;
    const from = Number(number ?? after ?? inWords);
    const quarters: Quarters = { from, to: Number(last ?? from), noun: "quarter" };
    if (quarters.to < from) return null;
    const written = span ?? year ?? before;
    const kind = quarters.to === from ? "quarter" : "range";
    const start = (calendar ?? calendarAfter) ? CALENDAR_START : hints.financialYearStart;
    const inOneYear = (y: number) => quartersOfOneYear(y, quarters, start, mark !== undefined);
    if (written === undefined) {
      const isSure = hints.inFinancialYear === true && start === hints.financialYearStart;
      return inYearOf(null, kind, isSure ? (y) => financialQuarters(y, quarters, start) : inOneYear);
    }
    const years = spanOf(written);
    if (years !== null) {
      return years.to === years.from + 1 ? known(financialQuarters(years.from, quarters, start)) : null;
    }
    const inYear = yearOf(written);
    return inYear === null ? farOffYear(written) : inYearOf(inYear, kind, inOneYear);
  },
};
