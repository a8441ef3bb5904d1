/**
 * Days without clocks or time zones. A day is an ISO text such as "2021-03-31", so that days compare and
 * sort as texts; sums go through day numbers.
 */

/** A day as `YYYY-MM-DD`. */
export type IsoDate = string;

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days the month has; `month` from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day as text, or null where there is no such day (31 June). */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const years = year < 1000 ? String(year).padStart(4, "0") : String(year);
  return `${years}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}

/** The last day of the month; `month` from 1 to 12. */
export function endOfMonth(year: number, month: number): IsoDate {
  return isoDate(year, month, daysInMonth(year, month)) as IsoDate;
}

export function partsOfDate(date: IsoDate): { year: number; month: number; day: number } {
  return { year: numberAt(date, 0, 4), month: numberAt(date, 5, 7), day: numberAt(date, 8, 10) };
}

/** Days since 1 January of the year 1 (that day is 1). */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOfDate(date);
  return daysBeforeYear(year) + daysBeforeMonth(year, month) + day;
}

/** The inverse of `dayNumber`. */
export function dateOfDayNumber(number: number): IsoDate {
  let year = Math.max(1, Math.floor(number / DAYS_OF_YEAR));
  while (daysBeforeYear(year + 1) < number) year++;
  const dayOfYear = number - daysBeforeYear(year);
  let month = 12;
  while (daysBeforeMonth(year, month) >= dayOfYear) month--;
  return isoDate(year, month, dayOfYear - daysBeforeMonth(year, month)) as IsoDate;
}

/** The mean year of the Gregorian calendar. */
const DAYS_OF_YEAR = 365.2425;

function daysBeforeYear(year: number): number {
  const before = year - 1;
  return before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
}

function daysBeforeMonth(year: number, month: number): number {
  return (DAYS_BEFORE_MONTH[month - 1] as number) + (month > 2 && isLeapYear(year) ? 1 : 0);
}

/** The digits from one place to another as a number; days are read so often that no text is cut out for it. */
function numberAt(date: IsoDate, from: number, to: number): number {
  let number = 0;
  for (let index = from; index < to; index++) number = number * 10 + date.charCodeAt(index) - 48;
  return number;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 is Monday and 7 is Sunday (ISO 8601). */
export function weekday(date: IsoDate): number {
  return ((dayNumber(date) + 6) % 7) + 1;
}

/** Day number of 30 December 1899, day 0 of Excel's 1900 system for every day from 1 March 1900. */
const EXCEL_DAY_ZERO = dayNumber("1899-12-30");
/** Excel's 1904 system counts 1,462 days less. */
const DAYS_1900_TO_1904 = 1462;

/**
 * The day that an Excel serial number stands for; a time of day is cut off.
 * Serial 60 is Excel's 29 February 1900, which never was: it is read as the 28th, and what is below it stands
 * one day later than the sum says.
 */
export function dateOfSerial(serial: number, date1904 = false): IsoDate {
  const whole = Math.floor(serial) + (date1904 ? DAYS_1900_TO_1904 : 0);
  return dateOfDayNumber(EXCEL_DAY_ZERO + (whole < 60 ? whole + 1 : whole));
}

/** The serial number under which Excel keeps the day (from 1 March 1900 on), in the workbook's own system. */
export function serialOfDate(date: IsoDate, date1904 = false): number {
  return dayNumber(date) - EXCEL_DAY_ZERO - (date1904 ? DAYS_1900_TO_1904 : 0);
}

export const MONTH_NAMES = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
] as const; // prettier-ignore

/** "31 March 2021", as people in the United Kingdom write a day. */
export function longDate(date: IsoDate): string {
  const { year, month, day } = partsOfDate(date);
  return `${day} ${MONTH_NAMES[month - 1]} ${year}`;
}
