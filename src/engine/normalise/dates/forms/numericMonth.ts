import { NOT_IN_NUMBER, formPattern, type DateForm } from "../dateForm";
import { monthMeaning } from "../period";
import { yearOf } from "../years";

/** `03/2022`, `3-2022`, `2022-03`, `03/22`, `06-22`; not `2021-22` (a financial year), `78/91`, `AP-2022-07`. */
export const numericMonth: DateForm = {
  name: "numeric month",
  hint: /\d[\s/.-]{1,3}\d/,
  pattern: formPattern(
    NOT_IN_NUMBER +
      String.raw`(?<!\p{L}[-/])(?:(?<month>\d{1,2})\s?[/.-]\s?(?<year>20\d{2})|(?<yearBefore>20\d{2})[/.-](?<monthAfter>\d{2})|(?<short>\d{1,2})/(?<shortYear>\d{2})|(?<dashed>0\d)-(?<dashedYear>\d{2}))(?![\d/%]|[.,:-]\d)`,
  ),
  read(match, hints) {
    const { month, year, yearBefore, monthAfter, short, shortYear, dashed, dashedYear } = match.groups ?? {};
    const number = Number(month ?? monthAfter ?? short ?? dashed);
    const inYear = yearOf(year ?? yearBefore ?? shortYear ?? dashedYear ?? "");
    if (number < 1 || number > 12 || inYear === null) return null;
    // `05/12` is rather a day; `03/22` can be none.
    if (Number(shortYear ?? dashedYear ?? 99) <= 12) return null;
    // `6/22` is a month only among dates of about that year, for it may be six of 22.
    if (short?.length === 1 && Math.abs(inYear - (hints.nearYear ?? 0)) > 3) return null;
    return monthMeaning(inYear, number);
  },
};
