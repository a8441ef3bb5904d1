import { NOT_IN_NUMBER, NOT_IN_WORD, NUMBERED_THING, formPattern, type DateForm } from "../dateForm";
import { MONTH, MONTH_HINT, monthNumber } from "../monthNames";
import { dayMeaning, type Meaning } from "../period";
import { isLedOut } from "../standsAsDate";
import { YEAR, farOffYear, yearOf } from "../years";

/** Endings of a day's number, right ("31st") or wrong ("3th"), close or apart, English or Welsh ("31ain"). */
export const ORDINAL = String.raw`(?:\s?(?:st|nd|rd|th|rst|s|t|af|il|ydd|fed|eg|ain)(?![\p{L}]))?`;
/** Not ". ": "2. July 2021" is the second point of a list. Not " - ": "Dec 21 - Jan 22" are two months. */
const GAP = String.raw`(?:[\s,]*|[-/.])`;
/** The number behind a month is that month's year: "Dec 21/Jan 22". */
export const NOT_AFTER_MONTH = `(?<!${NOT_IN_WORD}${MONTH}[\\s'’-]?)`;

/** `31 March 2022`, `31st March 22`, `31 st March`, `3th June`, `31-Mar-22`, `31st of March, 2022`; not `Phase 2 March 2022`. */
export const namedDay: DateForm = {
  name: "named day",
  hint: MONTH_HINT,
  pattern: formPattern(
    `(?<!${NOT_IN_WORD}${NUMBERED_THING}[.:]?\\s?)${NOT_IN_NUMBER}${NOT_AFTER_MONTH}(?<day>\\d{1,2})${ORDINAL}(?:\\s+(?:(?:day\\s+)?of|o)(?:\\s+the)?)?${GAP}` +
      `(?<month>${MONTH})(?:(?:\\s+in)?${GAP}(?<year>${YEAR}))?`,
  ),
  read(match) {
    return readNamed(match, match.groups?.year ?? null);
  },
};

/** `June 17th 2019`, `June 17, 2019`, `June 17th`, `March 31`, `March 31 22`, `June 5`; not `June 17`, which is a year's month. */
export const monthFirstDay: DateForm = {
  name: "month-first day",
  hint: MONTH_HINT,
  pattern: formPattern(
    `${NOT_IN_WORD}(?<month>${MONTH})[\\s.-]*(?:the\\s)?(?:(?<day>\\d{1,2})${ORDINAL},?[\\s,.-]+(?<year>\\d{4})(?!\\d)` +
      `|(?<ordinal>\\d{1,2})\\s?(?:st|nd|rd|th)(?![\\p{L}])(?:,?[\\s,.-]+(?<shortYear>['’]?\\d{2})(?![\\d/%:.]))?` +
      `|(?<longDay>3[01])\\s(?<bareYear>\\d{2})(?=\\s*(?:$|[\\n,;()]))` +
      `|(?<bare>\\d|3[01])(?![\\d/%]|[.:,-]\\d|\\s?(?:-|to)\\s?\\d|\\s+\\p{L}))`,
  ),
  read(match) {
    return readNamed(match, match.groups?.year ?? match.groups?.shortYear ?? match.groups?.bareYear ?? null);
  },
};

function readNamed(match: RegExpExecArray, yearText: string | null): Meaning | null {
  const { day, ordinal, longDay, bare, month = "" } = match.groups ?? {};
  const year = yearText === null ? null : yearOf(yearText);
  if (yearText !== null && year === null) return farOffYear(yearText);
  if (year === null && readsOn(match)) return null;
  return dayMeaning(year, monthNumber(month), Number(day ?? ordinal ?? longDay ?? bare));
}

const IN_A_STREET = /^\s(?:street|st|road|rd|avenue|lane|drive|close|court|house|place)(?!\p{L})/iu;

/** True for "up to 12 may attend" (small letters, and a sentence that goes on) and "12 May Street". */
function readsOn(match: RegExpExecArray): boolean {
  const after = match.input.slice(match.index + match[0].length);
  return (/may$/.test(match[0]) && !isLedOut(match)) || IN_A_STREET.test(after);
}
