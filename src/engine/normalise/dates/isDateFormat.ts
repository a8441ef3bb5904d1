/** What a number format shows of a date, or "none" for other numbers and for times of day alone. */
export type ShownDate = "day" | "month" | "year" | "none";

/** Quoted text, escaped signs, padding, and brackets (colours, locales such as `[$-809]`, conditions). */
const LITERALS = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g;
/** `[h]`, `[mm]`, `[ss]` count hours and minutes that have gone by. */
const ELAPSED = /\[(?:h+|m+|s+)\]/i;

/** How much of a date the format shows: `mmm-yy` shows a month. In Excel's English notation. */
export function shownDate(numberFormat: string): ShownDate {
  const section = sectionForPositive(numberFormat);
  if (ELAPSED.test(section)) return "none";
  const codes = section.replace(LITERALS, "").replace(/am\/pm|a\/p|general/gi, "");
  if (/[#?%]|0(?!0*$)|e[+-]/i.test(codes) && !/y|d/i.test(codes)) return "none";
  if (/d/i.test(codes)) return "day";
  if (isMonthCode(codes)) return "month";
  return /y/i.test(codes) ? "year" : "none";
}

/** True where the number in a cell of this format is a date. */
export function isDateFormat(numberFormat: string): boolean {
  return shownDate(numberFormat) !== "none";
}

/** The part before the first `;` that is not quoted, escaped or in brackets. */
function sectionForPositive(numberFormat: string): string {
  const parts = numberFormat.match(/^(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[])*/);
  return parts?.[0] ?? "";
}

/** `m` is minutes behind an hour or in front of seconds, and months elsewhere. */
function isMonthCode(codes: string): boolean {
  const letters = codes
    .toLowerCase()
    .replace(/[^ymdhs]/g, "")
    .replace(/(.)\1*/g, (run) => run[0] as string);
  const runs = codes.toLowerCase().match(/m+/g) ?? [];
  if (runs.some((run) => run.length >= 3)) return true;
  return letters
    .split("")
    .some((letter, at, all) => letter === "m" && all[at - 1] !== "h" && all[at + 1] !== "s");
}
