/**
 * Which day the workbook counts from. Office.js tells it only in preview versions, but a date whose year is
 * shown gives it away.
 */
import { dateOfSerial, lookKey, type SheetSnapshot } from "../../engine";

const ENOUGH = 20;

/** True where the dates that are shown with their year are those of the 1904 system. */
export function countsFrom1904(sheets: readonly SheetSnapshot[]): boolean {
  let seen = 0;
  let from1904 = 0;
  for (const { year1900, year1904, shown } of datesWithYear(sheets)) {
    if (year1900 !== year1904 && shown !== year1900) from1904 += shown === year1904 ? 1 : 0;
    if (++seen === ENOUGH) break;
  }
  // Most of them, so that a number which only looks like a date does not decide.
  return from1904 * 2 > seen;
}

function* datesWithYear(sheets: readonly SheetSnapshot[]) {
  for (const { values, numberFormats, shownTexts, top, left } of sheets) {
    for (const [row, formats] of numberFormats.entries()) {
      for (const [column, format] of formats.entries()) {
        const value = values[row]?.[column];
        if (typeof value !== "number" || value < 1 || !/yyyy/i.test(format)) continue;
        const shown = /\b(\d{4})\b/.exec(shownTexts.get(lookKey(top + row, left + column)) ?? "")?.[1];
        if (shown === undefined) continue;
        yield {
          shown,
          year1900: dateOfSerial(value).slice(0, 4),
          year1904: dateOfSerial(value, true).slice(0, 4),
        };
      }
    }
  }
}
