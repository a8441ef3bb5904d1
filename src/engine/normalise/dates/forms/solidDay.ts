import { NOT_IN_NUMBER, formPattern, type DateForm } from "../dateForm";
import { dayMeaning } from "../period";
import { isLedIn, isLedOut } from "../standsAsDate";
import { yearOf } from "../years";

const YEAR = String.raw`20[1-6]\d`;
const MONTH = String.raw`0[1-9]|1[0-2]`;
const DAY = String.raw`0[1-9]|[12]\d|3[01]`;
const ASSUMED = ["the eight digits are taken for a day"];

/** Eight digits, as file names and databases write a day: `20260630`, `30062026`; not within other numbers. */
export const solidDay: DateForm = {
  name: "solid day",
  hint: /\d{8}/,
  pattern: formPattern(
    `${NOT_IN_NUMBER}(?:(?<year>${YEAR})(?<month>${MONTH})(?<day>${DAY})|(?<dayFirst>${DAY})(?<monthNext>${MONTH})(?<yearLast>${YEAR}))(?![\\d\\p{L}%])`,
  ),
  read(match) {
    if (!isLedIn(match) || !isLedOut(match)) return null;
    const { year, month, day, dayFirst, monthNext, yearLast } = match.groups ?? {};
    const inYear = yearOf(year ?? yearLast ?? "");
    return dayMeaning(inYear, Number(month ?? monthNext), Number(day ?? dayFirst), ASSUMED);
  },
};
