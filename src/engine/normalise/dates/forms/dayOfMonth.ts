import { NOT_IN_NUMBER, formPattern, type DateForm } from "../dateForm";
import { dayMeaning, makePeriod, mapPeriod } from "../period";
import { yearOf } from "../years";

const LED_IN =
  /(?:by|before|until|till|from|on|to|due|since|w\/?c|w\/?e|commencing|ending|beginning|of|(?<!\p{L})(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*)[\s:]*(?:the\s)?$/iu;
const SAID_DONE = /(?:completed?|done|actioned|closed|achieved|finished|signed off)[\s:,-]*$/iu;
/** Stops are those of a reference or a time as well, so fewer words lead in to such a day. */
const LED_IN_BY = /(?:by|before|until|till|due|w\/?c|w\/?e|commencing|ending|beginning)[\s:]*(?:the\s)?$/iu;

/**
 * Day and month in numbers with no year: `31/3`, `01/04`, `by 5/12`, `30.06`, and the first of `1/4 - 31/3/22`.
 * Not `24/7`, `3/4` alone, `5/12 completed`, `1.10`, `12.30`.
 */
export const dayOfMonth: DateForm = {
  name: "day of month",
  hint: /\d[/.]\d/,
  pattern: formPattern(
    NOT_IN_NUMBER + String.raw`(?<day>\d{1,2})(?<sign>[/.])(?<month>\d{1,2})(?![\d/%]|[.,:]\d)`,
  ),
  read(match, hints) {
    const { day: dayText = "", month: monthText = "", sign } = match.groups ?? {};
    const day = Number(dayText);
    const month = Number(monthText);
    if (month < 1 || month > 12 || day < 1 || day > 31) return null;
    if (/^(?:24\/7|7\/7)$/.test(match[0])) return null;
    const before = match.input.slice(0, match.index);
    const after = match.input.slice(match.index + match[0].length);
    const alone = match[0] === match.input.trim();
    if (sign === ".") {
      const isDay = day > 12 && (monthText.startsWith("0") || LED_IN_BY.test(before));
      return isDay && (alone || LED_IN_BY.test(before)) ? dayMeaning(null, month, day) : null;
    }
    const looksLikeDay = day > 12 || dayText.startsWith("0") || monthText.startsWith("0");
    const ledIn = LED_IN.test(before) || (looksLikeDay && SAID_DONE.test(before));
    const afterRange = /[\d¤]\s?(?:-|to|until)\s?$/.test(before);
    const beforeRange = /^\s?(?:-|to|until)\s?(?:¤|\d{1,2}[/.])/.test(after);
    if (!beforeRange && !ledIn && !afterRange && !(alone && looksLikeDay)) return null;
    const meaning = dayMeaning(null, month, day);
    if (month !== day + 1 || !alone || hints.nearYear === null) return meaning;
    // `10/11` may be the financial year 2010-11.
    const yearEnd = yearOf(monthText);
    if (yearEnd === null || Math.abs(yearEnd - hints.nearYear) > 3) return meaning;
    return mapPeriod(meaning, (p) =>
      makePeriod("date", p.first, p.last, ["it is taken for a day, not a year"], [`${yearEnd}-03-31`]),
    );
  },
};
