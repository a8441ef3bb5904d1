/** Dates that lie so far from all others of the plan that their year is probably mistyped. */
import { dayNumber, partsOfDate, type IsoDate } from "../model/calendar";
import type { DateKind, PlanDate, Reading } from "../model/reading";

export interface DatedCell {
  readonly action: string;
  readonly reading: Reading<PlanDate>;
  readonly kind: DateKind;
  readonly day: IsoDate;
}

export interface StrayYear {
  readonly cell: DatedCell;
  /** Whole months to the nearest of the other dates. */
  readonly months: number;
  /** Where the others lie. */
  readonly side: "later" | "earlier";
}

/** Fewer dates than that show no habit. */
const ENOUGH = 6;
/** Days between a stray date and the nearest other: under nine months it may be meant. */
const GAP_BEFORE = 270;
/** Long actions run for years, so a late date must stand out more. */
const GAP_AFTER = 5 * 365;
/** More than so many cannot be slips. */
const MOST_STRAY = 2;
const SHARE_STRAY = 0.15;
const YEAR = 365.25;

/**
 * Few dates, apart from the rest by a wide gap, that fall among the rest when their year is one more (or, of late
 * ones, ten or more years less). Both must hold: a plan may well begin with something long before.
 */
export function findStrayYears(cells: readonly DatedCell[]): readonly StrayYear[] {
  if (cells.length < ENOUGH) return [];
  const sorted = outermost(cells).map((cell) => ({ cell, number: dayNumber(cell.day) }));
  const most = Math.min(MOST_STRAY, Math.floor(cells.length * SHARE_STRAY) || 1);
  for (let count = most; count >= 1; count--) {
    const early = sorted.slice(0, count);
    const rest = sorted.slice(count);
    const first = rest[0]?.number ?? 0;
    const last = rest.at(-1)?.number ?? 0;
    const gap = first - (early.at(-1)?.number ?? 0);
    const fits = early.every(({ number }) => number + YEAR >= first - 90 && number + YEAR <= last + 1);
    if (gap >= GAP_BEFORE && fits) return early.map(({ cell }) => strayOf(cell, rest[0]?.cell, "later"));
    const late = sorted.slice(-count);
    const before = sorted.at(-count - 1);
    if ((late[0]?.number ?? 0) - (before?.number ?? 0) >= GAP_AFTER) {
      return late.map(({ cell }) => strayOf(cell, before?.cell, "earlier"));
    }
  }
  return [];
}

/** The few earliest and the few latest cells, in the order of their days; no others are asked for. */
function outermost(cells: readonly DatedCell[]): readonly DatedCell[] {
  if (cells.length <= 2 * (MOST_STRAY + 1)) return [...cells].sort(byDay);
  let [early, late]: [readonly DatedCell[], readonly DatedCell[]] = [[], []];
  for (const cell of cells) {
    const last = early[MOST_STRAY];
    if (last === undefined || cell.day < last.day)
      early = [...early, cell].sort(byDay).slice(0, MOST_STRAY + 1);
    const first = late.at(-MOST_STRAY - 1);
    if (first === undefined || cell.day >= first.day)
      late = [...late, cell].sort(byDay).slice(-MOST_STRAY - 1);
  }
  return [...early, ...late];
}

function byDay(one: DatedCell, other: DatedCell): number {
  return one.day < other.day ? -1 : one.day > other.day ? 1 : 0;
}

function strayOf(cell: DatedCell, nearest: DatedCell | undefined, side: StrayYear["side"]): StrayYear {
  const [from, to] = [cell.day, nearest?.day ?? cell.day].sort() as [IsoDate, IsoDate];
  return { cell, months: wholeMonths(from, to), side };
}

function wholeMonths(from: IsoDate, to: IsoDate): number {
  const [first, last] = [partsOfDate(from), partsOfDate(to)];
  const months = (last.year - first.year) * 12 + last.month - first.month;
  return last.day < first.day ? months - 1 : months;
}
