import { NOT_IN_WORD, formPattern, type DateForm } from "../dateForm";
import { inYearOf, monthSpan, type Period } from "../period";
import { FINANCIAL_YEAR } from "../quarters";
import { SCHOOL_YEAR, SCHOOL_YEAR_START } from "../schoolYear";
import { yearOf } from "../years";

/**
 * `end of the financial year`, `year end`, `EOY`, `end of the year`: its last day in the year that is written or
 * that the neighbours give, of the financial year where the plan covers one. Not `throughout the year`,
 * `year end 2022/23` (which says its year).
 */
export const yearEnd: DateForm = {
  name: "year end",
  hint: /end|eof?y/i,
  pattern: formPattern(
    `${NOT_IN_WORD}(?:end[\\s-]of[\\s-](?:the\\s|this\\s)?(?:(?<financial>${FINANCIAL_YEAR})|(?<school>${SCHOOL_YEAR})|(?:calendar\\s)?year)` +
      `|(?<end>(?:${FINANCIAL_YEAR}|year)[\\s-]end|eoy)|(?<short>eofy))(?!\\p{L}|[\\s,:-]*[¤\\d])|${NOT_IN_WORD}(?:year[\\s-]end|eof?y)[\\s,]*(?<year>20\\d{2})(?![\\d/-])`,
  ),
  read(match, hints) {
    const { financial = match.groups?.short, school, end, year } = match.groups ?? {};
    const start = hints.financialYearStart;
    return inYearOf(year === undefined ? null : yearOf(year), "year", (inYear) => {
      if (school !== undefined)
        return endOfYear(inYear, SCHOOL_YEAR_START, "the school year ends with August");
      const money = endOfYear(inYear, start, "the end of the financial year is meant");
      const calendar = endOfYear(inYear, 1, "the end of the calendar year is meant");
      const isOfPlan = hints.inFinancialYear === true && !/calendar/i.test(match[0]);
      const isMoney = isOfPlan || (financial ?? end ?? year) !== undefined;
      const [meant, other] = isMoney ? [money, calendar] : [calendar, money];
      const isOpen = !isOfPlan && financial === undefined && other.last !== meant.last;
      const open = isOpen ? [other.last] : [];
      return { ...meant, others: open };
    });
  },
};

/** The last day of the year that ends in `year`. */
function endOfYear(year: number, startMonth: number, assumption: string): Period {
  const whole = monthSpan("year", startMonth === 1 ? year : year - 1, startMonth, 12, [assumption]);
  return { ...whole, first: whole.last };
}
