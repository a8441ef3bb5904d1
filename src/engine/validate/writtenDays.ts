/** Full days that stand within a text, such as the "1 February 2020" of "Agreed by the board, 1 February 2020". */
import { isoDate, type IsoDate } from "../model/calendar";

export interface WrittenDay {
  readonly text: string;
  readonly index: number;
  readonly day: IsoDate;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY =
  /(?<![\d./-])(\d{1,2})(?:([./-])(\d{1,2})\2|(?:st|nd|rd|th)?(?: of)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*,? )(\d{4}|\d{2})(?![\d/-])/gi;

/** In the order of the text; figures are day, month, year, as in the United Kingdom. */
export function writtenDays(text: string): readonly WrittenDay[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(DAY)].flatMap((match) => {
    const [, day, , month, name, year] = match;
    const number = name === undefined ? Number(month) : MONTHS.indexOf(name.toLowerCase()) + 1;
    const date = isoDate(Number(year) + (year?.length === 2 ? 2000 : 0), number, Number(day));
    return date === null ? [] : [{ text: match[0], index: match.index, day: date }];
  });
}
