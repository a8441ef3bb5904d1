import { NOT_IN_NUMBER, NOT_IN_WORD, formPattern, type DateForm } from "../dateForm";
import { dayMeaning, type Meaning } from "../period";
import { YEAR, farOffYear, yearOf } from "../years";

const SIGN = String.raw`(?:\s?[./_|\\-]{1,2}\s?|,\s?)`;

/**
 * `31/03/2022`, `31.3.22`, `31-03-2022`, `31 03 2022`: day before month, as in the United Kingdom.
 * Not `1.10`, `5.2.1`, `78/91/104`, `10.0.0.1`.
 */
export const numericDay: DateForm = {
  name: "numeric day",
  hint: /\d\D{1,4}\d/,
  pattern: formPattern(
    `(?<!${NOT_IN_WORD}(?:version|ver|v|section|para|paragraph|ref|reference)[.:]?\\s?)` +
      NOT_IN_NUMBER +
      `(?<first>\\d{1,2})(?:${SIGN}(?<second>\\d{1,2})(?<sign>${SIGN})(?<year>${YEAR})` +
      String.raw`|\s(?<spaced>\d{1,2})\s(?<spacedYear>20\d{2}|\d{2})(?!\s?\d))`,
  ),
  read(match) {
    const groups = match.groups ?? {};
    const yearText = groups.year ?? groups.spacedYear ?? "";
    const first = Number(groups.first);
    const second = Number(groups.second ?? groups.spaced);
    const possible = (first <= 31 && second <= 12) || (first <= 12 && second <= 31);
    // A third number of three digits makes a count ("78/91/104") unless the others are day and month.
    if (!possible && yearText.length !== 4) return null;
    if (groups.sign?.includes(",")) return null;
    // "31 10 23" is a day only where nothing else stands there.
    if (groups.spacedYear?.length === 2 && (match[0] !== match.input.trim() || first <= 12)) return null;
    const year = yearOf(yearText);
    if (year === null) return farOffYear(yearText);
    return readParts(first, second, year, groups.sign?.trim() === "." && yearText.length === 2);
  },
};

/** `dotted` where the numbers may be a reference such as 1.2.10 as well. */
function readParts(first: number, second: number, year: number, dotted: boolean): Meaning {
  if (second < 1 || (second > 12 && first > 12)) {
    return { state: "impossible", reason: `There is no month ${second}.` };
  }
  if (second > 12) {
    return dayMeaning(year, first, second, [
      "the month is taken to stand before the day, as there is no month " + second,
    ]);
  }
  const maybeReference = dotted && first <= 12 && year <= 2012;
  return dayMeaning(
    year,
    second,
    first,
    maybeReference ? ["the numbers are taken for a day, not for a reference"] : [],
  );
}
