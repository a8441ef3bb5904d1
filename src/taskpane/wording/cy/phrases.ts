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

/** "a", "a a b", "a, b ac arall", "a, b a'r cynnydd". */
export function listed(texts: readonly string[], and?: "neu"): string {
  const last = texts[texts.length - 1] ?? "";
  if (texts.length < 2) return last;
  return `${texts.slice(0, -1).join(", ")} ${and === undefined ? withAnd(last) : `${and} ${last}`}`;
}

/** "ac" before a vowel; "a" and the article are one word. */
function withAnd(text: string): string {
  if (/^yr? /.test(text)) return text.replace(/^yr? /, "a'r ");
  return /^[“"(]?[aeiouâêîôû]/i.test(text) ? `ac ${text}` : `a ${text}`;
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
