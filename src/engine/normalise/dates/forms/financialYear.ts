import { NOT_IN_WORD, formPattern, type DateForm } from "../dateForm";
import { known, monthSpan } from "../period";
import { FINANCIAL_YEAR } from "../quarters";
import { yearOf } from "../years";

/** `FY23`, `FY 2023`, `2023 FY`: the financial year that ends in 2023; the one that begins then is kept open. */
export const financialYear: DateForm = {
  name: "financial year",
  hint: /f[. ]?\/?y|year|blwyddyn/i,
  pattern: formPattern(
    `${NOT_IN_WORD}(?:${FINANCIAL_YEAR}\\s?(?:of\\s|ending\\s)?(?<year>20\\d{2}|['’]?\\d{2})|(?<before>20\\d{2})\\s${FINANCIAL_YEAR})(?![\\d/%\\p{L}]|[.,:-]\\d)`,
  ),
  read(match, hints) {
    const year = yearOf(match.groups?.year ?? match.groups?.before ?? "");
    if (year === null) return null;
    const start = hints.financialYearStart;
    const ends = monthSpan("year", start === 1 ? year : year - 1, start, 12, [
      `it is taken for the financial year that ends in ${year}`,
    ]);
    const isEnding = /ye|ending/i.test(match[0]);
    return known({
      ...ends,
      others: start === 1 || isEnding ? [] : [monthSpan("year", year, start, 12).last],
    });
  },
};
