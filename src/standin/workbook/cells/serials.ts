/** Excel's day numbers. */

const DAY = 86_400_000;
/** Day 0 of the 1900 system, for days from March 1900 on; Excel counts a 29 February 1900 that never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1_462;
const FALSE_LEAP_DAY = 60;

/** The serial of a day, months from 1; null before the system's first day. */
export function dateSerial(year: number, month: number, day: number, date1904: boolean): number | null {
  const days = Math.round((Date.UTC(year, month - 1, day) - EPOCH_1900) / DAY);
  if (date1904) return days < DAYS_TO_1904 ? null : days - DAYS_TO_1904;
  const serial = days <= FALSE_LEAP_DAY ? days - 1 : days;
  return serial < 1 ? null : serial;
}
