import type { CellAddress } from "../model/address";
import { dateOfSerial, endOfMonth, longDate, partsOfDate, type IsoDate } from "../model/calendar";
import type { PlanDate, Reading } from "../model/reading";
import type { CellValue } from "../model/snapshot";
import type { DateHints } from "./dates/dateHints";
import { shownDate, type ShownDate } from "./dates/isDateFormat";
import { LAST_DAY_OF_MONTH, LAST_DAY_OF_YEAR } from "./dates/period";
import { readDateText, sentenceOf } from "./dates/readDateText";

/** A cell as a reader of dates needs it. */
export interface DateCell {
  /** As written, or as Excel shows it. */
  readonly text: string;
  readonly value: CellValue;
  /** In Excel's English notation. */
  readonly numberFormat: string;
  readonly at: readonly CellAddress[];
}

/** Serial numbers that Excel can show as dates: 1 January 1900 to 31 December 9999. */
const LAST_SERIAL = 2_958_465;
/** Days that a plan can mean; a serial outside of them is a number that was formatted by mistake. */
const EARLIEST: IsoDate = "1990-01-01";
const LATEST: IsoDate = "2069-12-31";

/**
 * Reads one cell. A number is a date where its format shows one (an exact day is read; a format such as
 * `mmm-yy` shows a month, which means its last day); a text is read by its words. Never throws.
 */
export function readDate(cell: DateCell, hints: DateHints): Reading<PlanDate> {
  const { text, value, at } = cell;
  if (value === null) return { state: "blank", text, at };
  if (typeof value === "string") return { ...readDateText(text, hints), at };
  if (typeof value === "boolean")
    return { state: "unreadable", text, at, reason: "TRUE and FALSE are no dates." };
  return readNumber(value, shownDate(cell.numberFormat), cell, hints);
}

function readNumber(serial: number, shown: ShownDate, cell: DateCell, hints: DateHints): Reading<PlanDate> {
  const { text, at } = cell;
  const inRange = Number.isFinite(serial) && serial >= 1 && serial <= LAST_SERIAL;
  const day = inRange ? dateOfSerial(serial, hints.date1904) : null;
  const likely = day !== null && day >= EARLIEST && day <= LATEST;
  if (shown === "none") {
    const hint = likely ? ` Formatted as a date it would be ${longDate(day)}.` : "";
    return { state: "unreadable", text, at, reason: `This is a plain number, not a date.${hint}` };
  }
  if (!likely) {
    const seen = day === null ? "no day" : longDate(day);
    return {
      state: "unreadable",
      text,
      at,
      reason: `Formatted as a date, the number ${serial} is ${seen}: look for a slip.`,
    };
  }
  const { year, month } = partsOfDate(day);
  if (shown === "day") return { state: "read", text, at, value: { kind: "date", date: day } };
  const [date, assumption]: [PlanDate, string] =
    shown === "month"
      ? [{ kind: "month", date: endOfMonth(year, month) }, LAST_DAY_OF_MONTH]
      : [{ kind: "year", date: `${year}-12-31`, start: `${year}-01-01` }, LAST_DAY_OF_YEAR];
  return { state: "assumed", text, at, value: date, assumption: sentenceOf([assumption]) };
}

export { findDates } from "./dates/findDates";
export { isDateFormat } from "./dates/isDateFormat";
export { mayHoldDate } from "./dates/mayHoldDate";
export { readDateText } from "./dates/readDateText";
export { readUpdateTag } from "./dates/readUpdateTag";
