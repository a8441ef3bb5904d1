/** The year that the document as a whole gives to a date without one. */
import { endOfMonth, isoDate, partsOfDate, type IsoDate } from "../../model/calendar";
import type { DocumentFacts, PlanPeriod } from "../../model/plan";
import { valueOf, type PlanDate } from "../../model/reading";
import { monthIn, spanInTitle, yearInTitle } from "./yearInTitle";

/** What a date cell says where its year is the one given. */
export type SaidIn = (year: number) => PlanDate | null;

/**
 * The one of the plan's period, or of its title, in which what the cell says lies within them; else that of the title;
 * else the first in which its month comes after the day on which the plan was written. Null where nothing tells.
 */
export function yearOfDocument(
  document: Pick<DocumentFacts, "title" | "period" | "written" | "updated">,
  dateText: string,
  financialYearStart: number,
  saidIn: SaidIn,
): number | null {
  const days = periodOf(document, financialYearStart);
  const within = days && yearWithin(days, saidIn);
  if (within !== null) return within;
  const { title, written, updated } = document;
  const titled = yearInTitle(valueOf(title) ?? "", dateText, financialYearStart);
  const month = monthIn(dateText);
  if (titled !== null || month === null) return titled;
  const day = (written && valueOf(written)) ?? (updated && valueOf(updated));
  if (!day) return null;
  const from = partsOfDate(day);
  return month >= from.month ? from.year : from.year + 1;
}

/** Whether the plan covers the twelve months of one financial year. */
export function coversFinancialYear(
  document: Pick<DocumentFacts, "title" | "period">,
  financialYearStart: number,
): boolean {
  const days = periodOf(document, financialYearStart);
  if (!days) return false;
  const [first, last] = [partsOfDate(days.from), partsOfDate(days.to)];
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  return months === 12 && first.month === financialYearStart;
}

const HAS_YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/**
 * The year that the cells around give, unless the plan covers one year and the other of its two calendar years is
 * meant: beside "March 2023" in a plan for 2022/23, "Sept" and "Q2" are those of 2022, "Spring term" that of 2023.
 */
export function yearInPeriod(
  { period }: Pick<DocumentFacts, "period">,
  year: number,
  dateText: string,
  saidIn: SaidIn,
): number {
  const days = period && valueOf(period);
  if (!days || HAS_YEAR.test(dateText)) return year;
  const [first, last] = [partsOfDate(days.from), partsOfDate(days.to)];
  if (last.year !== first.year + 1 || (year !== first.year && year !== last.year)) return year;
  return yearWithin(days, saidIn) ?? year;
}

/** The plan's own, or the financial year in its title. */
function periodOf(
  { title, period }: Pick<DocumentFacts, "title" | "period">,
  financialYearStart: number,
): PlanPeriod | null {
  const days = period && valueOf(period);
  if (days) return days;
  const year = spanInTitle(valueOf(title) ?? "");
  if (year === null) return null;
  const [lastYear, lastMonth] = financialYearStart === 1 ? [year, 12] : [year + 1, financialYearStart - 1];
  const from = isoDate(year, financialYearStart, 1);
  return from === null ? null : { from, to: endOfMonth(lastYear, lastMonth) };
}

/** The one year in which all of it lies within the days; else its beginning, else its end. Null for none or several. */
function yearWithin({ from, to }: PlanPeriod, saidIn: SaidIn): number | null {
  const isIn = (day: IsoDate | null | undefined): boolean => day != null && day >= from && day <= to;
  const said: { year: number; start: boolean; end: boolean }[] = [];
  for (let year = partsOfDate(from).year; year <= partsOfDate(to).year; year++) {
    const date = saidIn(year);
    if (date !== null)
      said.push({ year, start: isIn(date.start ?? date.date), end: isIn(date.date ?? date.start) });
  }
  for (const fits of [
    said.filter((one) => one.start && one.end),
    said.filter((one) => one.start),
    said.filter((one) => one.end),
  ])
    if (fits.length > 0) return fits.length === 1 ? (fits[0]?.year ?? null) : null;
  return null;
}
