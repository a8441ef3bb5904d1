/** The year that a plan's title gives to a month without one. */

const SPAN = /\b(20\d{2})\s?[-/–]\s?(?:20)?(\d{2})\b/;
const YEAR = /\b(20\d{2})\b/g;
const MONTHS = [
  /\b(?:jan|ion)/i, /\b(?:feb|chwef)/i, /\b(?:mar|maw)/i, /\b(?:apr|ebr)/i, /\bmai?y?\b/i, /\b(?:jun|meh)/i,
  /\b(?:jul|gorff)/i, /\b(?:aug|awst)/i, /\b(?:sep|medi)/i, /\b(?:oct|hyd)/i, /\b(?:nov|tach)/i, /\b(?:dec|rhag)/i,
]; // prettier-ignore

/**
 * With "Plan 2023-24" the year is 2023 for September and 2024 for February (the financial year's first month
 * decides); with one year in the title, that year; null where the title names none, or a longer span.
 */
export function yearInTitle(title: string, dateText: string, financialYearStart: number): number | null {
  if (!SPAN.test(title)) {
    const years = new Set([...title.matchAll(YEAR)].map((match) => Number(match[1])));
    return years.size === 1 ? ([...years][0] ?? null) : null;
  }
  const first = spanInTitle(title);
  if (first === null) return null;
  const month = monthIn(dateText);
  return month !== null && month < financialYearStart ? first + 1 : first;
}

/** The first year of "2023-24"; null where the title names none, or more years than two. */
export function spanInTitle(title: string): number | null {
  const [, from, to] = SPAN.exec(title) ?? [];
  return (Number(from) + 1) % 100 === Number(to) ? Number(from) : null;
}

/** The month, 1 to 12, that the text names first; null where it names none. */
export function monthIn(text: string): number | null {
  let month: number | null = null;
  let first = Infinity;
  MONTHS.forEach((name, index) => {
    const at = text.search(name);
    if (at >= 0 && at < first) [first, month] = [at, index + 1];
  });
  return month;
}
