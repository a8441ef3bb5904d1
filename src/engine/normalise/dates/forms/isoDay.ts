import { NOT_IN_NUMBER, formPattern, type DateForm } from "../dateForm";
import { dayMeaning } from "../period";
import { farOffYear, yearOf } from "../years";

/** `2021-03-31`, `2021/3/31`, `2021-03-31T00:00:00Z`; not `2021-22-23`. */
export const isoDay: DateForm = {
  name: "iso day",
  hint: /\d{4}/,
  pattern: formPattern(
    NOT_IN_NUMBER +
      String.raw`(?<year>\d{4})(?<sign>[-/.])(?<month>\d{1,2})\k<sign>(?<day>\d{1,2})(?![\d/-])(?:T[\d:.]*Z?)?`,
  ),
  read(match) {
    const { year: yearText = "", month: monthText = "", day: dayText = "" } = match.groups ?? {};
    const year = yearOf(yearText);
    if (year === null) return farOffYear(yearText);
    const month = Number(monthText);
    const day = Number(dayText);
    if (month >= 1 && month <= 12) return dayMeaning(year, month, day);
    if (day < 1 || day > 12) return null;
    return dayMeaning(year, day, month, ["day and month are taken to have changed places"]);
  },
};
