import { dateSerial } from "../workbook/cells/serials";
import type { TypedNumber } from "./readTypedNumber";

const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const TIME = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:\.\d{1,3})?))?(?: ?([ap])m?)?$|^(\d{1,2}) ([ap])m?$/i;

/**
 * Reads what Excel takes for a date or a time: "3/4" (4 March of this year), "5-1", "1/2/2021",
 * "2021-04-21", "21 Apr", "Apr 2021", "21 April 2021", "April 21, 2021", "10:30", "1/2/2021 10:30".
 * Numbers stand in US order. Null for everything else, such as "13/12/2021".
 */
export function readTypedDate(text: string, thisYear: () => number, date1904: boolean): TypedNumber | null {
  const time = readTime(text);
  if (time) return time;
  const both = /^(.+?) +(\d{1,2}:.+|\d{1,2} [ap]m?)$/i.exec(text);
  const clock = both ? readTime(both[2] ?? "") : null;
  const date = readDate(clock ? (both?.[1] ?? "") : text, thisYear);
  if (!date) return null;
  const serial = dateSerial(date.year, date.month, date.day, date1904);
  if (serial === null) return null;
  return clock && clock.number < 1
    ? { number: serial + clock.number, format: "m/d/yyyy h:mm" }
    : { number: serial, format: date.format };
}

interface TypedDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

function readDate(text: string, thisYear: () => number): TypedDate | null {
  return readNumbers(text, thisYear) ?? readWords(text, thisYear);
}

/** "m/d", "m/yy", "m/d/y", "y-m-d", with "/" or "-". */
function readNumbers(text: string, thisYear: () => number): TypedDate | null {
  const parts = /^(\d{1,4})([/-])(\d{1,4})(?:\2(\d{1,4}))?$/.exec(text);
  if (!parts) return null;
  const [a, b, c] = [parts[1] ?? "", parts[3] ?? "", parts[4]];
  if (c !== undefined) {
    return a.length > 2
      ? dated(fullYear(a), Number(b), Number(c), "yyyy-mm-dd")
      : dated(fullYear(c), Number(a), Number(b), "m/d/yyyy");
  }
  if (a.length === 4) return dated(fullYear(a), Number(b), 1, "mmm-yy");
  return dated(thisYear(), Number(a), Number(b), "d-mmm") ?? dated(fullYear(b), Number(a), 1, "mmm-yy");
}

/** "21 Apr", "21-Apr-21", "Apr 21", "Apr 2021", "April 21, 2021". */
function readWords(text: string, thisYear: () => number): TypedDate | null {
  const parts = text.split(/[ /-]+|, */).filter((part) => part !== "");
  const at = parts.findIndex((part) => monthNumber(part) > 0);
  if (at < 0 || at > 1 || parts.length < 2 || parts.length > 3) return null;
  const month = monthNumber(parts[at] ?? "");
  const [first = "", second] = parts.filter((_part, index) => index !== at);
  if (!/^\d{1,4}$/.test(first) || (second !== undefined && !/^\d{1,4}$/.test(second))) return null;
  if (second !== undefined) return dated(fullYear(second), month, Number(first), "d-mmm-yy");
  return dated(thisYear(), month, Number(first), "d-mmm") ?? dated(fullYear(first), month, 1, "mmm-yy");
}

/** 1 to 12; 0 for a word that names no month. Three letters are enough. */
function monthNumber(word: string): number {
  const folded = word.toLowerCase().replace(/\.$/, "");
  return folded.length < 3 ? 0 : MONTHS.findIndex((month) => month.startsWith(folded)) + 1;
}

/** Two digits stand for 1930 to 2029 ("Change the date system, format, or two-digit year interpretation"). */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function dated(year: number, month: number, day: number, format: string): TypedDate | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  return day > new Date(Date.UTC(year, month, 0)).getUTCDate() ? null : { year, month, day, format };
}

function readTime(text: string): TypedNumber | null {
  const match = TIME.exec(text);
  if (!match) return null;
  const half = match[4] ?? match[6];
  const hours = Number(match[1] ?? match[5]);
  const minutes = Number(match[2] ?? 0);
  const seconds = Number(match[3] ?? 0);
  if (minutes > 59 || seconds >= 60 || (half !== undefined && (hours > 12 || hours < 1))) return null;
  const afternoon = half === undefined ? 0 : half.toLowerCase() === "p" ? 12 : 0;
  const number =
    ((half === undefined ? hours : (hours % 12) + afternoon) * 3600 + minutes * 60 + seconds) / 86_400;
  const shape = match[3] === undefined ? "h:mm" : "h:mm:ss";
  if (hours > 23) return { number, format: "[h]:mm:ss" };
  return { number, format: half === undefined ? shape : `${shape} AM/PM` };
}
