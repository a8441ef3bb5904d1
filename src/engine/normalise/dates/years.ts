/** Years as people write them: `2022`, `22`, `'22`, `2022/23`, `22-23`, `FY23`. */
import type { Meaning } from "./period";

/** A year at the end of a date, slips included, so that `31/03/0202` is seen whole and refused. */
export const YEAR = String.raw`(?:\d{3,5}|['’]?\d{2})(?![\d%]|[/.,:-]\d)`;

/** Two years in a row, as of a financial year: `2022/23`, `2022-2023`, `22/23`, `2022 to 2023`. */
export const YEAR_SPAN = String.raw`(?:20\d{2}\s?(?:[-/]|\bto\b)\s?(?:20\d{2}|\d{2})|['’]?\d{2}\s?(?:[-/]|\bto\b)\s?['’]?\d{2})(?![\d/%]|[.,:-]\d)`;

/** Plans reach back to the inspections of the nineties and forward for decades; all else is a slip. */
const EARLIEST = 1990;
const LATEST = 2069;

/** The year of a text of two to five digits, or null where no plan can mean it. */
export function yearOf(text: string): number | null {
  const digits = text.replace(/\D/g, "");
  const number = Number(digits);
  const year = digits.length === 2 ? number + (number > LATEST % 100 ? 1900 : 2000) : number;
  return digits.length !== 3 && digits.length < 5 && year >= EARLIEST && year <= LATEST ? year : null;
}

export function farOffYear(text: string): Meaning {
  return {
    state: "impossible",
    reason: `The year ${text.replace(/\D/g, "")} cannot be meant: look for a slip.`,
  };
}

/** First and last year of a span such as `2022/23` or `2021-24`; null where the second does not follow. */
export function spanOf(text: string): { from: number; to: number } | null {
  const [first, second] = text.match(/\d+/g) ?? [];
  const from = first === undefined ? null : yearOf(first);
  if (from === null || second === undefined) return null;
  // `2008/9` gives only the last digit, `2022/23` the last two.
  const size = 10 ** second.length;
  const to = second.length === 4 ? Number(second) : Math.floor(from / size) * size + Number(second);
  const turned = to < from && second.length < 4 ? to + size : to;
  return turned > from && turned - from <= 10 ? { from, to: turned } : null;
}
