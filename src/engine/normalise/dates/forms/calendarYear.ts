import { NOT_IN_NUMBER, formPattern, type DateForm } from "../dateForm";
import { known, LAST_DAY_OF_YEAR, monthSpan } from "../period";
import { isLedIn, isLedOut } from "../standsAsDate";
import { yearOf } from "../years";

/** A calendar year alone or among words of a date: `2023`, `by end of 2023`; not `Working Together 2018`. */
export const calendarYear: DateForm = {
  name: "calendar year",
  hint: /20\d\d/,
  pattern: formPattern(
    `${NOT_IN_NUMBER}(?:calendar\\syear\\s)?(?<year>20\\d{2})(?![\\d/%\\p{L}]|[.,:-]\\d|:\\s?[\\d.]+\\s?%)(?:\\scalendar\\syear)?`,
  ),
  read(match) {
    const year = yearOf(match.groups?.year ?? "");
    if (year === null || !isLedIn(match) || !isLedOut(match)) return null;
    return known(monthSpan("year", year, 1, 12, [LAST_DAY_OF_YEAR]));
  },
};
