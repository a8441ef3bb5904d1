/** The year of a plan, as its titles write it, and the year after it. */
import type { Analysis } from "../../model/analysis";
import { partsOfDate } from "../../model/calendar";

/** "2025-26", "2025/2026", "2025 – 26", "2025 to 2026". */
const SPAN = /(?<![\d/.-])(20\d\d)(\s*[-–—/]\s*|\s+to\s+)(20\d\d|\d\d)(?![\d/-])/g;
const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
/** A year alone; one that belongs to a day or a month is no year of a plan. */
const YEAR = new RegExp(`(?<![\\d/.-])(?<!(?:${MONTH})[\\s,.]+)(20\\d\\d)(?![\\d/-])`, "gi");

export interface PlanYear {
  /** The calendar year in which it begins. */
  readonly from: number;
  readonly to: number;
}

/** The first year, or span of years, that the texts name; null where they name none. */
export function findPlanYear(texts: readonly string[]): PlanYear | null {
  for (const text of texts) {
    for (const [, from = "", , to = ""] of text.matchAll(SPAN)) {
      const span = { from: Number(from), to: endOf(from, to) };
      if (span.to > span.from) return span;
    }
  }
  for (const text of texts) {
    for (const [, year = ""] of text.matchAll(YEAR)) return { from: Number(year), to: Number(year) };
  }
  return null;
}

/** The text with the plan's year moved on by as many years as it spans; other years stay. */
export function moveYear(text: string, year: PlanYear, by: number): string {
  const isOwn = (from: number, to: number) => from === year.from && to === year.to;
  const spans = text.replace(SPAN, (whole, from: string, between: string, to: string) =>
    isOwn(Number(from), endOf(from, to))
      ? String(Number(from) + by) + between + String(endOf(from, to) + by).slice(-to.length)
      : whole,
  );
  if (year.from !== year.to) return spans;
  return spans.replace(YEAR, (whole) =>
    isOwn(Number(whole), Number(whole)) ? String(year.from + by) : whole,
  );
}

/** "2026-27", or "2026" for a plan of a calendar year. */
export function yearName({ from, to }: PlanYear): string {
  return from === to ? String(from) : `${from}-${String(to % 100).padStart(2, "0")}`;
}

/**
 * The financial year that a plan without one is for: that of the day, or in its first months still the one before,
 * because that is when plans are rolled forward.
 */
export function yearOfDay({ asOf, settings }: Pick<Analysis, "asOf" | "settings">): PlanYear {
  const { year, month } = partsOfDate(asOf);
  const start = settings.financialYearStart;
  const began = month >= start ? year : year - 1;
  const isNew = (month - start + 12) % 12 < MONTHS_OF_ROLLING;
  const from = isNew ? began - 1 : began;
  return { from, to: start === 1 ? from : from + 1 };
}

const MONTHS_OF_ROLLING = 3;

function endOf(from: string, to: string): number {
  if (to.length === 4) return Number(to);
  const century = Math.floor(Number(from) / 100) * 100;
  const end = century + Number(to);
  return end < Number(from) ? end + 100 : end;
}
