import { NOT_IN_WORD, formPattern, type DateForm } from "../dateForm";
import { inYearOf, makePeriod, monthSpan } from "../period";
import { yearOf } from "../years";

/** Month in which the half-term holiday falls. */
const HALF_TERM_MONTH: Readonly<Record<string, number>> = {
  autumn: 10, october: 10, oct: 10, spring: 2, february: 2, feb: 2, summer: 5, may: 5,
}; // prettier-ignore

/** `October half term 2022`, `February half-term`; not `half-termly`. */
export const halfTerm: DateForm = {
  name: "half-term",
  hint: /half/i,
  pattern: formPattern(
    `${NOT_IN_WORD}(?<season>${Object.keys(HALF_TERM_MONTH).join("|")})\\shalf[\\s-]term(?!\\p{L})(?:\\s(?:break|holidays?))?(?:[\\s,-]*(?<year>20\\d{2}|['’]?\\d{2})(?![\\d/%]))?`,
  ),
  read(match) {
    const { season = "", year } = match.groups ?? {};
    const month = HALF_TERM_MONTH[season.toLowerCase()] as number;
    return inYearOf(year === undefined ? null : yearOf(year), "term", (y) =>
      monthSpan("term", y, month, 1, ["half-term is taken to lie at the end of the month"]),
    );
  },
};

/** `summer holidays 2022`: from late July to the end of August. */
export const summerHolidays: DateForm = {
  name: "summer holidays",
  hint: /summer/i,
  pattern: formPattern(
    `${NOT_IN_WORD}summer\\s(?:school\\s)?(?:holidays?|break|recess)(?!\\p{L})(?:[\\s,(-]*(?:of\\s)?(?<year>20\\d{2}|['’]?\\d{2})(?![\\d/%]|[.,:-]\\d))?`,
  ),
  read(match) {
    const year = match.groups?.year;
    return inYearOf(year === undefined ? null : yearOf(year), "range", (y) =>
      makePeriod("range", `${y}-07-25`, `${y}-08-31`, ["the summer holidays are taken to end with August"]),
    );
  },
};
