import type { IsoDate } from "../../model/calendar";

/** What is known around a cell that helps to read the date in it. */
export interface DateHints {
  /** The year that the neighbouring cells give, for a month without one; null when they give none. */
  readonly nearYear: number | null;
  /** First month of the financial year, 1 to 12. */
  readonly financialYearStart: number;
  /** True where the workbook counts its days from 1904. */
  readonly date1904: boolean;
  /** True where the plan covers one financial year: a quarter without a year is one of its four. */
  readonly inFinancialYear?: boolean;
  /** The day from which "within six months" counts, such as that of the inspection report. */
  readonly reportDate?: IsoDate;
}

/** The hints of a cell that stands alone, in the United Kingdom's public sector. */
export const NO_DATE_HINTS: DateHints = { nearYear: null, financialYearStart: 4, date1904: false };
