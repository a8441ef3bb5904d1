import { NOT_IN_WORD, formPattern, type DateForm } from "../dateForm";
import { known } from "../period";
import { QUARTER_YEAR, financialQuarters, quartersOfOneYear, type Quarters } from "../quarters";
import { spanOf, yearOf } from "../years";

/** `H1 2021`, `H2 2022/23`: halves of the financial year, as quarters are; not `H1` alone. */
export const halfYear: DateForm = {
  name: "half year",
  hint: /h[12]/i,
  pattern: formPattern(`${NOT_IN_WORD}h(?<half>[12])[\\s,(/-]*(?:of\\s)?${QUARTER_YEAR}`),
  read(match, hints) {
    const { half, mark, span, year = "" } = match.groups ?? {};
    const from = half === "1" ? 1 : 3;
    const quarters: Quarters = { from, to: from + 1, noun: "half" };
    const years = span === undefined ? null : spanOf(span);
    if (years) return known(financialQuarters(years.from, quarters, hints.financialYearStart));
    const inYear = yearOf(year);
    return inYear === null
      ? null
      : known(quartersOfOneYear(inYear, quarters, hints.financialYearStart, mark !== undefined));
  },
};
