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
const MONTH = String.raw`(?<month>${[...new Set(FORMS.flat())].join("|")})(?!\p{L})`;
const WORDED = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${DAY})?${MONTH}(?<between>\.?[\s,./-]*)${YEAR}(?![\p{L}\d])`,
  "giu",
);
const FIGURES =
  /(?<!\d)(?<day>\d{1,2})(?<first>[./-])(?<month>\d{1,2})(?<second>[./-])(?<year>\d{4}|\d{2})(?!\d)/g;
const YEARS = /(?<!\d)(?<from>20\d\d)(?<between>\s*[-–/]\s*)(?<to>20\d\d|\d\d)(?!\d)/g;
const YEAR_ALONE = /(?<!\d)20\d\d(?!\d)/g;
/** Before these a month is no day: "end of Sept 2026", "in Sept 2026", "July to Sept 2026". */
const NO_DAY_BEHIND = /(?:[-–/&+]|\b(?:of|in|during|mid|early|late|end|start|to|and|or|until|between))\s*$/iu;

interface Restyled {
  readonly text: string;
  /** Whether nothing but the date stands in the text. */
  readonly whole: boolean;
  /** Whether the text named no day and now does: "July 2021" → "15 October 2026". */
  readonly addsDay: boolean;
}

/**
 * The text with the new day in place of the old: "31st July 2021 (agreed)" → "15th October 2026 (agreed)". A form
 * that names no day ("July 2021") holds the last day of its month, year or financial year, and another such; only a
 * month takes a day in front of it. Of several days in the text it is the first that is the old one.
 * Null where the text does not show the old day, or cannot show the new one.
 */
export function restyleDate(text: string, old: IsoDate, now: IsoDate): Restyled | null {
  const before = partsOfDate(old);
  const after = partsOfDate(now);
  const ways: readonly (readonly [RegExp, Writer])[] = [
    [WORDED, worded],
    [FIGURES, figures],
    [YEARS, years],
    [YEAR_ALONE, yearAlone],
  ];
  for (const [pattern, write] of ways) {
    const matches = [...text.matchAll(pattern)];
    for (const match of matches) {
      const written = write(match.groups ?? {}, before, after, match[0]);
      const restyled = written === null ? null : putIn(text, match, written);
      if (restyled !== null) return restyled;
    }
    // A year within a day that is another one is not for it to change.
    if (matches.length > 0) return null;
  }
  return null;
}

function putIn(text: string, match: RegExpExecArray, written: string): Restyled | null {
  const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  const addsDay =
    match.groups?.["month"] !== undefined && match.groups["day"] === undefined && /^\d/.test(written);
  if (addsDay && NO_DAY_BEHIND.test(before)) return null;
  return { text: before + written + after, whole: (before + after).trim() === "", addsDay };
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
  if (day === undefined) {
    if (!isLastOfMonth(old)) return null;
    // "Sept-26" → "15-Dec-26", "Sept. 2026" → "15 Dec. 2026".
    const joint = /^[-/]$/.test(between) ? between : " ";
    return isLastOfMonth(now) ? rest : now.day + joint + rest;
  }
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
