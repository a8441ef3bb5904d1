import { NOT_IN_NUMBER, NOT_IN_WORD, formPattern, type DateForm } from "../dateForm";
import { inYearOf, makePeriod, type Period } from "../period";
import { YEAR_SPAN, farOffYear, spanOf, yearOf } from "../years";

interface Term {
  readonly first: string;
  readonly last: string;
  readonly says: string;
}

/**
 * First and last days of the terms. Autumn and spring follow the statutory terms of early education
 * (1 September to 31 December, 1 January to 31 March); schools finish the summer term in July.
 */
const TERMS: Readonly<Record<string, Term>> = {
  autumn: { first: "09-01", last: "12-31", says: "the autumn term is taken to end with December" },
  spring: { first: "01-01", last: "03-31", says: "the spring term is taken to end with March, about Easter" },
  summer: { first: "04-01", last: "07-31", says: "the summer term is taken to end with July" },
};

const YEARS = `(?<span>${YEAR_SPAN})|(?<year>20\\d{2}|['’]?\\d{2})(?![\\d/%]|[.,:-]\\d)`;

/** `Autumn term 2022`, `2022/23 Spring Term`, `summer term`; not `termly`, `half-term`. */
export const schoolTerm: DateForm = {
  name: "school term",
  hint: /term/i,
  pattern: formPattern(
    `(?:${NOT_IN_NUMBER}(?<spanBefore>${YEAR_SPAN}|20\\d{2})[\\s,-]*)?${NOT_IN_WORD}(?<season>autumn|spring|summer)\\s(?:school\\s)?term(?:time)?(?!\\p{L})` +
      `(?:\\s[12](?!\\d))?(?:[\\s,(:-]*(?:(?:of|in)\\s)?(?:${YEARS}))?`,
  ),
  read(match) {
    const { season = "", span, spanBefore, year } = match.groups ?? {};
    const name = season.toLowerCase();
    const term = TERMS[name] as Term;
    const written = span ?? spanBefore ?? year;
    const make = (y: number): Period =>
      makePeriod("term", `${y}-${term.first}`, `${y}-${term.last}`, [term.says]);
    if (written === undefined) return inYearOf(null, "term", make);
    // Of the school year 2022/23 only the autumn term lies in 2022.
    const years = spanOf(written);
    const inYear = years ? (name === "autumn" ? years.from : years.to) : yearOf(written);
    return inYear === null ? farOffYear(written) : inYearOf(inYear, "term", make);
  },
};
