/** A week begins on a Monday; where it would in the year after or before, the year is probably that one. */
import { isoDate, partsOfDate, weekday, type IsoDate } from "../model/calendar";

const MONDAY = 1;
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** What is wrong with the day as the first of a week, in words; null where it may be meant. */
export function notAMonday(day: IsoDate): string | null {
  if (weekday(day) === MONDAY) return null;
  const parts = partsOfDate(day);
  const likely = [parts.year + 1, parts.year - 1].find((year) => {
    const date = isoDate(year, parts.month, parts.day);
    return date !== null && weekday(date) === MONDAY;
  });
  if (likely === undefined && weekday(day) < 6) return null;
  const name = WEEKDAYS[weekday(day) - 1];
  return `it is a ${name}${likely === undefined ? "" : `; in ${likely} it is a Monday`}`;
}
