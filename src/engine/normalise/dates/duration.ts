/** Lengths of time in words, and the day on which they end. */
import { addDays, daysInMonth, isoDate, partsOfDate, weekday, type IsoDate } from "../../model/calendar";

const COUNTS: Readonly<Record<string, number>> = {
  a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12,
}; // prettier-ignore

/** A number in digits or words. */
export const COUNT = `(?:\\d{1,3}|${Object.keys(COUNTS).join("|")})`;
/** A unit of time. */
export const UNIT = String.raw`(?:working\s|business\s|calendar\s)?(?:hour|hr|day|week|wk|month|mth|year|yr|school\sterm|term)s?`;
/** The day so many units after another; null for a unit whose length is not fixed (a term). */
export function dayAfter(from: IsoDate, countText: string, unit: string): IsoDate | null {
  const count = COUNTS[countText.toLowerCase()] ?? Number(countText);
  return addUnits(from, count, unit.toLowerCase());
}

function addUnits(from: IsoDate, count: number, unit: string): IsoDate | null {
  if (/working|business/.test(unit)) return afterWorkingDays(from, count);
  if (/^h/.test(unit)) return addDays(from, Math.ceil(count / 24));
  if (/day/.test(unit)) return addDays(from, count);
  if (/^w/.test(unit)) return addDays(from, count * 7);
  if (/^m/.test(unit)) return afterMonths(from, count);
  return /^y/.test(unit) ? afterMonths(from, count * 12) : null;
}

/** The same day of a later month, or that month's last day where it is shorter. */
function afterMonths(from: IsoDate, count: number): IsoDate {
  const { year, month, day } = partsOfDate(from);
  const index = year * 12 + month - 1 + count;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  return isoDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth))) as IsoDate;
}

/** Monday to Friday count; bank holidays are not known here. */
function afterWorkingDays(from: IsoDate, count: number): IsoDate {
  let day = from;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (weekday(day) <= 5) left--;
  }
  return day;
}
