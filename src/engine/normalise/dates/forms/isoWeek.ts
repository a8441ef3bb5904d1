import { addDays, isoDate, weekday, type IsoDate } from "../../../model/calendar";
import { NOT_IN_NUMBER, formPattern, type DateForm } from "../dateForm";
import { known, makePeriod } from "../period";
import { yearOf } from "../years";

/** `2024-W07`, `2024W07`, `2024-W07-5`: weeks as ISO 8601 counts them; not `Week 32`, which may be a school's. */
export const isoWeek: DateForm = {
  name: "iso week",
  hint: /\dW|\d-W/i,
  pattern: formPattern(
    `${NOT_IN_NUMBER}(?<year>20\\d{2})-?w(?<week>\\d{2})(?:-(?<day>[1-7]))?(?![\\p{L}\\d])`,
  ),
  read(match) {
    const { year: yearText = "", week = "", day } = match.groups ?? {};
    const year = yearOf(yearText);
    const monday = year === null ? null : mondayOf(year, Number(week));
    if (monday === null) return { state: "impossible", reason: `There is no week ${week} in ${yearText}.` };
    if (day === undefined)
      return known(makePeriod("week", monday, addDays(monday, 6), ["a week means its last day"]));
    const date = addDays(monday, Number(day) - 1);
    return known(makePeriod("date", date, date));
  },
};

/** The week that holds 4 January is the first. */
function mondayOf(year: number, week: number): IsoDate | null {
  const fourth = isoDate(year, 1, 4) as IsoDate;
  const first = addDays(fourth, 1 - weekday(fourth));
  const monday = addDays(first, (week - 1) * 7);
  const thursday = addDays(monday, 3);
  return week >= 1 && thursday.startsWith(`${year}-`) ? monday : null;
}
