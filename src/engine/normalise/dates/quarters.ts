/** Quarters and halves of financial and calendar years. */
import { makePeriod, monthSpan, type Period } from "./period";
import { YEAR_SPAN } from "./years";

/** The financial year, as it stands in front of its number. */
export const FINANCIAL_YEAR = String.raw`(?:f\.?\s?\/?y\.?e?|y\/?e|fin(?:ancial|\.)?\sye?a?r|fiscal\syear|blwyddyn\sariannol)`;

/** The year behind a quarter: `2022/23`, `FY23`, `2022`; groups `mark`, `span`, `year`. */
export const QUARTER_YEAR = `(?<mark>(?:the\\s)?${FINANCIAL_YEAR}\\s?)?(?:(?<span>${YEAR_SPAN})|(?<year>20\\d{2}|['’]?\\d{2})(?![\\d/%]|[.,:-]\\d))`;

/** Some months of a year, as quarters or a half: `from` and `to` count quarters from 1. */
export interface Quarters {
  readonly from: number;
  readonly to: number;
  readonly noun: "quarter" | "half";
}

/** The quarters of the financial year that begins in `year`, in the month `startMonth`. */
export function financialQuarters(year: number, { from, to, noun }: Quarters, startMonth: number): Period {
  const kind = noun === "quarter" && from === to ? "quarter" : "range";
  return monthSpan(kind, year, startMonth + (from - 1) * 3, (to - from + 1) * 3, [
    startMonth === 1
      ? `a ${noun} means its last day`
      : `a ${noun} is that of the financial year, and means its last day`,
  ]);
}

/** "Q1 2022" and "Q1 FY22": one year of two that may be meant; the other stays open. */
export function quartersOfOneYear(
  year: number,
  quarters: Quarters,
  startMonth: number,
  marked: boolean,
): Period {
  const begins = financialQuarters(year, quarters, startMonth);
  if (startMonth === 1) return begins;
  const { kind, first, last } = marked ? financialQuarters(year - 1, quarters, startMonth) : begins;
  const others = marked
    ? [begins.last]
    : [calendarQuarters(year, quarters).last, financialQuarters(year - 1, quarters, startMonth).last].filter(
        (day) => day.startsWith(String(year)),
      );
  const assumption = marked
    ? `the financial year that ends in ${year} is meant`
    : `it is taken for a ${quarters.noun} of the financial year, not of the calendar year`;
  return makePeriod(kind, first, last, [assumption], others);
}

function calendarQuarters(year: number, { from, to }: Quarters): Period {
  return monthSpan("range", year, (from - 1) * 3 + 1, (to - from + 1) * 3);
}
