/** How Welsh counts and lists: after a numeral the noun is singular. */
import { partsOfDate, type IsoDate } from "../../../engine";

/** Made once: `toLocaleString` makes one at each call, and lists hold thousands of numbers. */
const FORMAT = new Intl.NumberFormat("en-GB");

/** "1,204". */
export function number(count: number): string {
  return FORMAT.format(count);
}

/** "1 cam gweithredu", "11 cam gweithredu". */
export function counted(count: number, one: string): string {
  return `${number(count)} ${one}`;
}

/** "a", "a a b", "a, b a c". */
export function listed(texts: readonly string[]): string {
  if (texts.length < 2) return texts[0] ?? "";
  return `${texts.slice(0, -1).join(", ")} a ${texts[texts.length - 1]}`;
}

export const MONTHS = [
  "Ionawr",
  "Chwefror",
  "Mawrth",
  "Ebrill",
  "Mai",
  "Mehefin",
  "Gorffennaf",
  "Awst",
  "Medi",
  "Hydref",
  "Tachwedd",
  "Rhagfyr",
] as const;

/** "21 Tachwedd 2026". */
export function longDate(date: IsoDate): string {
  const { year, month, day } = partsOfDate(date);
  return `${day} ${MONTHS[month - 1] ?? ""} ${year}`;
}
