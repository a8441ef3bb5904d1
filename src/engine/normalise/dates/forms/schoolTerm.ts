import { endOfMonth } from "../../../model/calendar";
import { NOT_IN_NUMBER, NOT_IN_WORD, formPattern, type DateForm } from "../dateForm";
import { isLedIn, isLedOut } from "../standsAsDate";
import { inYearOf, makePeriod, monthSpan, type Meaning, type Period } from "../period";
import { YEAR_SPAN, farOffYear, spanOf, yearOf } from "../years";

type TermName = "autumn" | "spring" | "summer";

interface Term {
  /** First and last month. */
  readonly from: number;
  readonly to: number;
  /** Month at whose end the half-term holiday is taken to lie. */
  readonly halfTerm: number;
  readonly says: string;
}

/**
 * First and last months of the terms. Autumn and spring follow the statutory terms of early education
 * (1 September to 31 December, 1 January to 31 March); schools finish the summer term in July.
 */
const TERMS: Readonly<Record<TermName, Term>> = {
  autumn: { from: 9, to: 12, halfTerm: 10, says: "the autumn term is taken to end with December" },
  spring: { from: 1, to: 3, halfTerm: 2, says: "the spring term is taken to end with March, about Easter" },
  summer: { from: 4, to: 7, halfTerm: 5, says: "the summer term is taken to end with July" },
};
const WELSH: Readonly<Record<string, TermName>> = { hydref: "autumn", gwanwyn: "spring", haf: "summer" };
/** As people call them; some schools name the spring term for its end. */
const NAMES: Readonly<Record<string, TermName>> = {
  autumn: "autumn", aut: "autumn", spring: "spring", spr: "spring", easter: "spring", summer: "summer", sum: "summer",
  ...WELSH,
}; // prettier-ignore
const IN_ORDER: readonly TermName[] = ["autumn", "spring", "summer"];

const YEARS = String.raw`(?:[\s,(:-]*(?:(?:of|in)\s)?(?:(?<span>${YEAR_SPAN})|(?<year>20\d{2}|['’]?\d{2})(?![\d/%]|[.,:-]\d)))`;
const SEASON = "autumn|aut|spring|spr|summer|sum";

/**
 * `Autumn term 2022`, `2022/23 Spring Term`, `summer term`, `Tymor yr Hydref 2022`; its halves, `Spring term 2`
 * and `Autumn 1 2022`. Not `termly`, `half-term`, `Spring 2`.
 */
export const schoolTerm: DateForm = {
  name: "school term",
  hint: /term|tymor|aut|spr|sum/i,
  pattern: formPattern(
    `(?:${NOT_IN_NUMBER}(?<spanBefore>${YEAR_SPAN}|20\\d{2})[\\s,-]*)?${NOT_IN_WORD}` +
      `(?:(?:(?<season>${SEASON}|easter)\\s(?:school\\s)?term(?:time)?|tymor\\s(?:yr?\\s)?(?<welsh>${Object.keys(WELSH).join("|")}))(?!\\p{L})(?:\\s(?<half>[12])(?!\\d))?${YEARS}?` +
      `|(?<halved>${SEASON})\\s(?<halfOf>[12])(?=[\\s,(]+20\\d{2})${YEARS.replaceAll("?<", "?<halved")})`,
  ),
  read(match) {
    const groups = match.groups ?? {};
    const name = NAMES[(groups.season ?? groups.halved ?? groups.welsh ?? "").toLowerCase()] as TermName;
    const half = groups.half ?? groups.halfOf;
    const written = groups.span ?? groups.halvedspan ?? groups.spanBefore ?? groups.year ?? groups.halvedyear;
    return termIn(written, name === "autumn", (year) => termOf(TERMS[name], half, year));
  },
};

/**
 * `Term 2 2022/23`, `Term 6`: schools count three terms or six, so the end of the other count is kept open; not so
 * where halves are counted (`HT3 2024`).
 */
export const numberedTerm: DateForm = {
  name: "numbered term",
  hint: /term|ht\s?\d/i,
  pattern: formPattern(
    `${NOT_IN_WORD}(?:(?<halves>half[\\s-]?term|ht)\\s?|terms?\\s(?:[1-5]\\s?(?:[-/&]|and|to)\\s?)?)(?<number>[1-6])(?![\\d.])${YEARS}?`,
  ),
  read(match) {
    const { number: text = "", halves, span, year } = match.groups ?? {};
    if (span === undefined && year === undefined && !(isLedIn(match) && isLedOut(match))) return null;
    const number = Number(text);
    const ofSix = IN_ORDER[Math.ceil(number / 2) - 1] as TermName;
    return termIn(span ?? year, number <= 2, (inYear) => {
      const period = termOf(TERMS[ofSix], number % 2 === 1 ? "1" : "2", inYear);
      const ofThree = halves === undefined ? IN_ORDER[number - 1] : undefined;
      // The second of three terms lies in the year after that in which the second of six does.
      const other = ofThree && termOf(TERMS[ofThree], undefined, number === 2 ? inYear + 1 : inYear);
      return {
        ...period,
        assumptions: [
          halves === undefined ? "six terms a year are counted" : "half-terms are counted from September",
        ],
        others: other ? [other.last] : [],
      };
    });
  },
};

/** Of the school year 2022/23 only the autumn term lies in 2022. */
function termIn(
  written: string | undefined,
  isAutumn: boolean,
  make: (year: number) => Period,
): Meaning | null {
  if (written === undefined) return inYearOf(null, "term", make);
  const years = spanOf(written);
  const inYear = years ? (isAutumn ? years.from : years.to) : yearOf(written);
  return inYear === null ? farOffYear(written) : inYearOf(inYear, "term", make);
}

function termOf({ from, to, halfTerm, says }: Term, half: string | undefined, year: number): Period {
  const whole = monthSpan("term", year, from, to - from + 1, [says]);
  if (half === "1")
    return makePeriod("term", whole.first, endOfMonth(year, halfTerm), [
      "half-term is taken to lie at the end of the month",
    ]);
  return half === "2" ? { ...whole, first: monthSpan("term", year, halfTerm + 1, 1).first } : whole;
}
