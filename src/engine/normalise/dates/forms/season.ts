import type { IsoDate } from "../../../model/calendar";
import { NOT_IN_NUMBER, NOT_IN_WORD, formPattern, type DateForm } from "../dateForm";
import { inYearOf, monthSpan, type Period } from "../period";
import { YEAR_SPAN, farOffYear, spanOf, yearOf } from "../years";

const ASKED = "a season may mean its months or the school term";

const WELSH: Readonly<Record<string, string>> = { gwanwyn: "spring", haf: "summer", gaeaf: "winter" };
/** With a year behind them only: "Aut 24", "Sum 2025". */
const SHORT: Readonly<Record<string, string>> = {
  aut: "autumn",
  spr: "spring",
  sum: "summer",
  win: "winter",
};

/** Both readings together, as months of the year: from the earlier start to the later end, the other end open. */
const SEASONS: Readonly<Record<string, (year: number) => Period>> = {
  spring: (year) => bothReadings(year, 1, 5, `${year}-03-31`),
  summer: (year) => bothReadings(year, 4, 8, `${year}-07-31`),
  autumn: (year) => bothReadings(year, 9, 12, `${year}-11-30`),
  winter: (year) => ({
    ...monthSpan("range", year, 12, 3, ["winter is taken to run from December to February"]),
    others: [`${year}-12-31`],
  }),
};

function bothReadings(year: number, fromMonth: number, toMonth: number, other: IsoDate): Period {
  return { ...monthSpan("range", year, fromMonth, toMonth - fromMonth + 1, [ASKED]), others: [other] };
}

/** `Spring 2023`, `summer 22`, `Winter 2022/23`, `autumn`; not `spring term`, `Summer Arts College`. */
export const season: DateForm = {
  name: "season",
  hint: /spr|sum|aut|win|gwanwyn|haf|gaeaf/i,
  pattern: formPattern(
    `(?:${NOT_IN_NUMBER}(?<yearBefore>20\\d{2})\\s)?${NOT_IN_WORD}(?<season>spring|summer|autumn|winter|${Object.keys(WELSH).join("|")}|(?:${Object.keys(SHORT).join("|")})(?=\\.?\\s?['’]?\\d{2}))(?!\\p{L})\\.?` +
      `(?:[\\s,(-]*(?:of\\s|in\\s)?(?:(?<span>${YEAR_SPAN})|(?<year>20\\d{2}|['’]?\\d{2})(?![\\d/%]|[.,:-]\\d))|(?=\\s*(?:$|[\\n,;.)/&-])))`,
  ),
  read(match) {
    const { season: word = "", span, year, yearBefore } = match.groups ?? {};
    const name = WELSH[word.toLowerCase()] ?? SHORT[word.toLowerCase()] ?? word.toLowerCase();
    const make = SEASONS[name] as (year: number) => Period;
    const written = span ?? year ?? yearBefore;
    if (written === undefined) return inYearOf(null, "range", make);
    const years = spanOf(written);
    const late = /autumn|winter/.test(name);
    const inYear = years ? (late ? years.from : years.to) : yearOf(written);
    return inYear === null ? farOffYear(written) : inYearOf(inYear, "range", make);
  },
};
