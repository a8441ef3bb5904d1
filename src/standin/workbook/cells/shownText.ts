import type { Book } from "../book";
import { cellValue, type PlainValue } from "./cellValues";
import { numberFormatOf, type CellStyle } from "./cellStyles";
import { formatCellValue, type Cell } from "../library";
import { regionalFormat } from "../file/regionalFormats";

/** The cell as Excel shows it in a column that is wide enough (`Range.text`'s remarks). */
export function shownText(book: Book, cell: Cell | undefined, style: CellStyle): string {
  return shownValue(cellValue(cell, book.date1904), numberFormatOf(style), book.date1904);
}

/** `shownText` for many cells: a column has few formats and says much again, and a date takes long to format. */
export function shownTexts(book: Book): (cell: Cell, style: CellStyle) => string {
  const known = new Map<string, Map<number, string>>();
  return (cell, style) => {
    const value = cellValue(cell, book.date1904);
    const format = numberFormatOf(style);
    if (typeof value !== "number") return shownValue(value, format, book.date1904);
    let ofFormat = known.get(format);
    if (ofFormat === undefined) known.set(format, (ofFormat = new Map()));
    let text = ofFormat.get(value);
    if (text === undefined) ofFormat.set(value, (text = shownValue(value, format, book.date1904)));
    return text;
  };
}

/** A value under a number format. */
export function shownValue(value: PlainValue, format: string, date1904: boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (format === "General" || format === "@") return generalNumber(value);
  const shown = regionalFormat(format);
  return isDateFormat(shown) ? shownDate(value, shown, date1904) : formatCellValue(value, shown);
}

const DAYS_TO_1904 = 1_462;
/** 31 December 9999 is the last day ("Excel specifications and limits"). */
const AFTER_LAST_DAY = 2_958_466;
/** What fills a cell whose date cannot be shown ("Correct a ##### error", support.microsoft.com). */
const NO_DATE = "########";
/** The 29 February 1900 that never was, and the day 0 before the first (learn.microsoft.com, "Excel incorrectly assumes that the year 1900 is a leap year"). */
const FALSE_LEAP_DAY = 60;

/** The library counts real days, which differ from Excel's before March 1900. */
function shownDate(value: number, format: string, date1904: boolean): string {
  if (date1904) return formatCellValue(value + DAYS_TO_1904, format);
  if (value < 0 || value >= AFTER_LAST_DAY) return NO_DATE;
  if (value > FALSE_LEAP_DAY + 1 || !/[dy]/i.test(bareFormat(format))) return formatCellValue(value, format);
  const day = Math.floor(value);
  if (day === 0) return formatCellValue(value + 2, onDay(format, 0));
  if (day === FALSE_LEAP_DAY) return formatCellValue(value, onDay(format, 29));
  return formatCellValue(day < FALSE_LEAP_DAY ? value + 1 : value, format);
}

/** The format with the day of the month in it. */
function onDay(format: string, day: number): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]|(?<!d)d{1,2}(?!d)/gi, (part) =>
    /^d+$/i.test(part) ? `"${String(day).padStart(part.length, "0")}"` : part,
  );
}

/** True for a format that shows a day, a month, a year or a time. */
export function isDateFormat(format: string): boolean {
  const bare = bareFormat(format);
  return /[dmyhs]/i.test(bare) && !/general/i.test(bare);
}

/** Without its texts and what stands in brackets. */
function bareFormat(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, "");
}

/** As General shows a number: at most eleven characters, an exponent from 1E+11 on and below 1E-9. */
export function generalNumber(value: number): string {
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) {
    const [digits = "", exponent = "0"] = value.toExponential(5).split("e");
    const power = Number(exponent);
    const short = digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
    return `${short}E${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
  }
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, Math.min(10 - whole, 9)))));
}
