/** Another day, written as a text writes the one that it holds. */
import { daysInMonth, partsOfDate, type IsoDate } from "../../model/calendar";

const ENGLISH = [
  "january", "february", "march", "april", "may", "june",
  "july", "august", "september", "october", "november", "december",
] as const; // prettier-ignore
const WELSH = [
  "ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin",
  "gorffennaf", "awst", "medi", "hydref", "tachwedd", "rhagfyr",
] as const; // prettier-ignore
const SHORT = ENGLISH.map((name) => name.slice(0, 3));
/** How people write months, each form with all twelve. */
const FORMS: readonly (readonly string[])[] = [
  ENGLISH,
  WELSH,
  SHORT.map((name) => (name === "sep" ? "sept" : name)),
  SHORT,
];

const DAY = String.raw`(?<day>\d{1,2})(?<ordinal>st|nd|rd|th)?(?<of>\s+(?:of\s+)?|[-./\s]?)`;
const YEAR = String.raw`(?<year>\d{4}|['’]?\d{2})`;
const WORDED = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${DAY})?(?<month>\p{L}{3,10})(?<between>\.?[\s,./-]*)${YEAR}(?![\p{L}\d])`,
  "iu",
);
const FIGURES =
  /(?<!\d)(?<day>\d{1,2})(?<first>[./-])(?<month>\d{1,2})(?<second>[./-])(?<year>\d{4}|\d{2})(?!\d)/;
const YEARS = /(?<!\d)(?<from>20\d\d)(?<between>\s*[-–/]\s*)(?<to>20\d\d|\d\d)(?!\d)/;
const YEAR_ALONE = /(?<!\d)20\d\d(?!\d)/;

interface Restyled {
  readonly text: string;
  /** Whether nothing but the date stands in the text. */
  readonly whole: boolean;
}

/**
 * The text with the new day in place of the old: "31st July 2021 (agreed)" → "15th October 2026 (agreed)". A form
 * that names no day ("July 2021") holds the last day of its month, year or financial year, and only another such.
 * Null where the text does not show the old day, or cannot show the new one.
 */
export function restyleDate(text: string, old: IsoDate, now: IsoDate): Restyled | null {
  const matches = [WORDED, FIGURES, YEARS, YEAR_ALONE].map((pattern) => pattern.exec(text));
  const writers = [worded, figures, years, yearAlone];
  for (const [index, match] of matches.entries()) {
    if (match === null) continue;
    const written = (writers[index] as Writer)(
      match.groups ?? {},
      partsOfDate(old),
      partsOfDate(now),
      match[0],
    );
    if (written === null) return null;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    return { text: before + written + after, whole: (before + after).trim() === "" };
  }
  return null;
}

type Parts = ReturnType<typeof partsOfDate>;
type Writer = (
  groups: Readonly<Record<string, string | undefined>>,
  old: Parts,
  now: Parts,
  match: string,
) => string | null;

const worded: Writer = (groups, old, now) => {
  const { day, ordinal, of = "", month = "", between = "", year = "" } = groups;
  const form = FORMS.find((names) => names[old.month - 1] === month.toLowerCase());
  if (form === undefined || !isYear(year, old.year)) return null;
  const name = likeCase(form[now.month - 1] as string, month);
  const rest = name + between + yearLike(year, now.year);
  if (day === undefined) return isLastOfMonth(old) && isLastOfMonth(now) ? rest : null;
  if (Number(day) !== old.day) return null;
  const figure = String(now.day).padStart(day.startsWith("0") ? 2 : 1, "0");
  return figure + (ordinal === undefined ? "" : likeCase(ordinalOf(now.day), ordinal)) + of + rest;
};

const figures: Writer = (groups, old, now) => {
  const { day = "", first = "", month = "", second = "", year = "" } = groups;
  if (Number(day) !== old.day || Number(month) !== old.month || !isYear(year, old.year)) return null;
  // A day of one figure tells whether zeros are written; where both have two, people write them.
  const pads = day.length === 2 && month.length === 2;
  const figure = (number: number) => String(number).padStart(pads ? 2 : 1, "0");
  return figure(now.day) + first + figure(now.month) + second + yearLike(year, now.year);
};

/** "2026-27" means the end of March, as the financial year does. */
const years: Writer = (groups, old, now) => {
  const { from = "", between = "", to = "" } = groups;
  const ends = (parts: Parts) => parts.month === 3 && parts.day === 31;
  if (!ends(old) || !ends(now) || Number(from) !== old.year - 1 || !isYear(to, old.year)) return null;
  return String(now.year - 1) + between + yearLike(to, now.year);
};

const yearAlone: Writer = (_, old, now, match) => {
  const ends = (parts: Parts) => parts.month === 12 && parts.day === 31;
  return ends(old) && ends(now) && Number(match) === old.year ? String(now.year) : null;
};

function isYear(written: string, year: number): boolean {
  const figure = Number(written.replace(/\D/g, ""));
  return written.length >= 4 ? figure === year : figure === year % 100;
}

/** "2027", "27" or "'27", as the other year is written. */
function yearLike(written: string, year: number): string {
  if (/^\d{4}$/.test(written)) return String(year);
  return written.replace(/\d/g, "") + String(year % 100).padStart(2, "0");
}

function isLastOfMonth({ year, month, day }: Parts): boolean {
  return day === daysInMonth(year, month);
}

function ordinalOf(day: number): string {
  if (day >= 11 && day <= 13) return "th";
  return ["th", "st", "nd", "rd"][day % 10] ?? "th";
}

function likeCase(word: string, written: string): string {
  if (written === written.toUpperCase()) return word.toUpperCase();
  const [initial = ""] = written;
  return initial === initial.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
