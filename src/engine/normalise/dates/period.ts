/** The days that a piece of text means, before it is known what is said about them. */
import { daysInMonth, endOfMonth, isoDate, MONTH_NAMES, type IsoDate } from "../../model/calendar";
import type { DateKind } from "../../model/reading";

/** A stretch of days; a single day has the same first and last. */
export interface Period {
  readonly kind: DateKind;
  readonly first: IsoDate;
  readonly last: IsoDate;
  /** What was assumed, each as a clause for the user; empty when the text says it all. */
  readonly assumptions: readonly string[];
  /** Other days that the last one may as well be. */
  readonly others: readonly IsoDate[];
  /** The year is not in the text, but that of the neighbouring cells. */
  readonly yearInferred: boolean;
}

/**
 * What a piece of text means: days; days once a year is given; a time whose days cannot be known; or days
 * that cannot be (31 June), with the sentence that says so.
 */
export type Meaning =
  | { readonly state: "known"; readonly period: Period }
  | { readonly state: "yearless"; readonly kind: DateKind; readonly inYear: (year: number) => Period | null }
  | { readonly state: "open"; readonly assumption: string }
  | { readonly state: "impossible"; readonly reason: string };

/** A place in a text that names a time. */
export interface Mention {
  /** As written. */
  readonly text: string;
  readonly meaning: Meaning;
  /** The date that this one takes the place of ("February 2018 (from Sept 2017)"). */
  readonly replaces?: Mention;
}

export const LAST_DAY_OF_MONTH = "a month means its last day";
export const LAST_DAY_OF_YEAR = "a year means its last day";

export function makePeriod(
  kind: DateKind,
  first: IsoDate,
  last: IsoDate,
  assumptions: readonly string[] = [],
  others: readonly IsoDate[] = [],
): Period {
  return { kind, first, last, assumptions, others, yearInferred: false };
}

/** Whole months from the first of `month` (which may run past 12 or below 1) on. */
export function monthSpan(
  kind: DateKind,
  year: number,
  month: number,
  count: number,
  assumptions: readonly string[] = [],
): Period {
  const from = monthOf(year, month);
  const to = monthOf(year, month + count - 1);
  const first = isoDate(from.year, from.month, 1) as IsoDate;
  return makePeriod(kind, first, endOfMonth(to.year, to.month), assumptions);
}

function monthOf(year: number, month: number): { year: number; month: number } {
  const index = year * 12 + month - 1;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

export function known(period: Period): Meaning {
  return { state: "known", period };
}

/** The meaning of days that recur each year: known where the year is written, else open for a year. */
export function inYearOf(
  year: number | null,
  kind: DateKind,
  inYear: (year: number) => Period | null,
): Meaning | null {
  if (year === null) return { state: "yearless", kind, inYear };
  const period = inYear(year);
  return period && known(period);
}

/** A month, which means its last day; `year` null where none is written. */
export function monthMeaning(year: number | null, month: number): Meaning {
  return inYearOf(year, "month", (y) => monthSpan("month", y, month, 1, [LAST_DAY_OF_MONTH])) as Meaning;
}

const MOST_DAYS = 31;

/** A day of a month; `year` null where none is written. Says so where there is no such day. */
export function dayMeaning(
  year: number | null,
  month: number,
  day: number,
  assumptions: string[] = [],
): Meaning {
  const leapYear = 2000;
  if (day < 1 || day > MOST_DAYS)
    return { state: "impossible", reason: `There is no day ${day} in any month.` };
  if (day > daysInMonth(year ?? leapYear, month)) {
    const where = month === 2 && day === 29 && year !== null ? ` in ${year}` : "";
    return { state: "impossible", reason: `There is no ${day} ${MONTH_NAMES[month - 1]}${where}.` };
  }
  const meaning = inYearOf(year, "date", (inYear) => {
    const date = isoDate(inYear, month, day);
    return date === null ? null : makePeriod("date", date, date, assumptions);
  });
  return meaning as Meaning;
}

/** True for a single day, whether or not its year is known yet. */
export function isDay(meaning: Meaning): boolean {
  return meaning.state === "known"
    ? meaning.period.kind === "date"
    : meaning.state === "yearless" && meaning.kind === "date";
}

/** The same meaning with its days changed, whether or not its year is known yet. */
export function mapPeriod(meaning: Meaning, change: (period: Period) => Period | null): Meaning {
  if (meaning.state === "known") {
    const period = change(meaning.period);
    return period ? known(period) : meaning;
  }
  if (meaning.state !== "yearless") return meaning;
  return { ...meaning, inYear: (year) => andThen(meaning.inYear(year), change) };
}

function andThen(period: Period | null, change: (period: Period) => Period | null): Period | null {
  return period && change(period);
}
