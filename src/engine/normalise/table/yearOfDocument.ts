/** The year that the document as a whole gives to a month without one. */
import { partsOfDate } from "../../model/calendar";
import type { DocumentFacts, PlanPeriod } from "../../model/plan";
import { valueOf } from "../../model/reading";
import { monthIn, yearInTitle } from "./yearInTitle";

/**
 * That of the title; else the one in which the month lies in the plan's period, where it is no longer than a year;
 * else the first in which it comes after the day on which the plan was written. Null where nothing tells.
 */
export function yearOfDocument(
  { title, period, written, updated }: Pick<DocumentFacts, "title" | "period" | "written" | "updated">,
  dateText: string,
  financialYearStart: number,
): number | null {
  const titled = yearInTitle(valueOf(title) ?? "", dateText, financialYearStart);
  const month = monthIn(dateText);
  if (titled !== null || month === null) return titled;
  const days = period && valueOf(period);
  const within = days ? yearWithin(days, month) : null;
  if (within !== null) return within;
  const day = (written && valueOf(written)) ?? (updated && valueOf(updated));
  if (!day) return null;
  const from = partsOfDate(day);
  return month >= from.month ? from.year : from.year + 1;
}

const QUARTER = /\bq(?:uarter|tr)?\.?\s?[1-4]\b/i;

/**
 * The year that the cells around give, unless the plan covers one year and the other of its two calendar years is
 * meant: beside "March 2023" in a plan for 2022/23, "Sept" and "Q2" are those of 2022.
 */
export function yearInPeriod(
  { period }: Pick<DocumentFacts, "period">,
  year: number,
  dateText: string,
): number {
  const days = period && valueOf(period);
  if (!days) return year;
  const [first, last] = [partsOfDate(days.from), partsOfDate(days.to)];
  if (last.year !== first.year + 1 || (year !== first.year && year !== last.year)) return year;
  if (QUARTER.test(dateText)) return first.year;
  const month = monthIn(dateText);
  return month === null ? year : (yearWithin(days, month) ?? year);
}

/** Null where the period holds the month twice, or not at all. */
function yearWithin({ from, to }: PlanPeriod, month: number): number | null {
  const [first, last] = [partsOfDate(from), partsOfDate(to)];
  const years: number[] = [];
  for (let year = first.year; year <= last.year; year++) {
    const isAfter = year > first.year || month >= first.month;
    const isBefore = year < last.year || month <= last.month;
    if (isAfter && isBefore) years.push(year);
  }
  return years.length === 1 ? (years[0] ?? null) : null;
}
