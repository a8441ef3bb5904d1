/** The review that a heading speaks of, as far as it takes to put headings in their order. */

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const DAY = /\b(\d{1,2})[./-](\d{1,2})[./-](\d{2}|\d{4})\b/;
const MONTH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b\.?[ ,/'’-]*(\d{4}|\d{2}\b)?/i;
const QUARTER = /\b(?:q|quarter |qtr )([1-4])\b/i;
const YEAR = /\b(20\d{2})\b/;

/** Months since the year 2000, and days as parts of one; without a year, within one. Null where it names no period. */
export function periodIn(heading: string): number | null {
  const day = DAY.exec(heading);
  if (day) return monthsOf(day[3]) + Number(day[2]) + Number(day[1]) / 100;
  const month = MONTH.exec(heading);
  if (month) {
    const number = MONTHS.indexOf((month[1] as string).toLowerCase()) + 1;
    const dayOfMonth = /\b(\d{1,2})(?:st|nd|rd|th)? +[a-z]/i.exec(heading)?.[1] ?? "0";
    return monthsOf(month[2] ?? YEAR.exec(heading)?.[1]) + number + Number(dayOfMonth) / 100;
  }
  const quarter = QUARTER.exec(heading);
  if (quarter) return monthsOf(YEAR.exec(heading)?.[1]) + 3 * Number(quarter[1]);
  const year = YEAR.exec(heading);
  return year ? monthsOf(year[1]) : null;
}

function monthsOf(year: string | undefined): number {
  return year === undefined ? 0 : 12 * (Number(year) % 100);
}
