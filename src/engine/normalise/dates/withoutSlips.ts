/** Slips of the keyboard and of scanners in dates: `31/3/2O23`, `3l March 2023`, `31 Marcch 2023`. */
import { MONTH_NAMES } from "../../model/calendar";

/** A text with its slips mended. */
export interface Mended {
  readonly text: string;
  /** What was mended, each as a clause for the user. */
  readonly slips: readonly string[];
}

/** Digits with a letter among them that a scanner takes for a digit; "O" and "l" alone stand between signs. */
const DIGITS =
  /(?<![\p{L}\p{N}])(?:(?=[OoIl]*\d)(?=\d*[OoIl])[\dOoIl]{2,4}|(?<=\d[/.-])[OoIl](?=[/.-]))(?=(?:st|nd|rd|th)?(?![\p{L}\p{N}]))/gu;
const WORD = /(?<!\p{L})\p{L}{4,10}(?!\p{L})/gu;
/** A word is a month's slip only beside the number of a day or year. */
const AFTER_DAY = /(?<!\d)\d{1,2}\s?(?:st|nd|rd|th)?[\s-]*(?:of\s)?$/iu;
const BEFORE_YEAR = /^[\s,.'’-]*(?:20)?\d{2}(?!\d)/u;

/** So far from the word a day or year may stand. */
const NEAR = 12;

/** A name so long may have two slips, "August" one; shorter names only letters doubled, left out or exchanged ("match" is no March). */
const LONG = 7;

/** Whether a letter stands among the digits of a number, so that the day may be lost while the month is read. */
export function mayHoldSlips(text: string): boolean {
  return /\d[OoIl]|[OoIl]\d/.test(text);
}

/** Null where there is nothing to mend. For a text in which no date was found as it stands, or part of one. */
export function withoutSlips(text: string): Mended | null {
  const slips: string[] = [];
  const mend = (slip: string, meant: string): string => {
    slips.push(`“${slip}” is taken for “${meant}”`);
    return meant;
  };
  const mended = text
    .replace(DIGITS, (slip) => mend(slip, slip.replace(/[Oo]/g, "0").replace(/[Il]/g, "1")))
    .replace(WORD, (word: string, at: number, whole: string) => {
      const end = at + word.length;
      const isBeside =
        AFTER_DAY.test(whole.slice(Math.max(0, at - NEAR), at)) ||
        BEFORE_YEAR.test(whole.slice(end, end + NEAR));
      const month = isBeside ? monthLike(word.toLowerCase()) : undefined;
      return month === undefined ? word : mend(word, month);
    });
  return slips.length === 0 ? null : { text: mended, slips };
}

function monthLike(word: string): string | undefined {
  return MONTH_NAMES.find((month) => {
    const name = month.toLowerCase();
    if (word === name || word[0] !== name[0]) return false;
    return name.length < LONG - 1 ? isSlip(word, name) : changes(word, name) <= (name.length < LONG ? 1 : 2);
  });
}

/** The word is the name with one letter doubled or left out, or with two neighbours exchanged. */
function isSlip(word: string, name: string): boolean {
  for (let at = 1; at < name.length; at++) {
    const [before, letter = "", after] = [name.slice(0, at), name[at], name.slice(at + 1)];
    if (word === before + after || word === before + letter + letter + after) return true;
    if (word === before + after.slice(0, 1) + letter + after.slice(1)) return true;
  }
  return false;
}

/** How many letters were put in, left out, changed or exchanged with their neighbour. */
function changes(word: string, name: string): number {
  const rows: number[][] = [Array.from({ length: name.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= word.length; i++) {
    const row = [i];
    for (let j = 1; j <= name.length; j++) {
      const same = word[i - 1] === name[j - 1] ? 0 : 1;
      let least = Math.min(at(rows, i - 1, j) + 1, (row[j - 1] ?? 0) + 1, at(rows, i - 1, j - 1) + same);
      if (word[i - 1] === name[j - 2] && word[i - 2] === name[j - 1])
        least = Math.min(least, at(rows, i - 2, j - 2) + 1);
      row.push(least);
    }
    rows.push(row);
  }
  return at(rows, word.length, name.length);
}

function at(rows: readonly (readonly number[])[], row: number, column: number): number {
  return rows[row]?.[column] ?? Infinity;
}
