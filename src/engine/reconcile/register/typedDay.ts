/** A day that somebody typed into the register as a text. */
import { daysInMonth, serialOfDate } from "../../model/calendar";
import { DATE_FIELDS } from "../../model/field";
import type { RegisterCell } from "../../model/register";
import { fold } from "../../text/fold";

/** As people in the United Kingdom type it; Excel with the dates of another country leaves "31/12/2026" a text. */
const DAY = /^\s*(\d{1,2})[./-](\d{1,2})[./-](\d{4})\s*$/;
const DATE_HEADINGS: ReadonlySet<string> = new Set(DATE_FIELDS);

/** In a column of days the serial number that the text means; any other cell as it is. */
export function typedDay(heading: string, cell: RegisterCell, date1904: boolean): RegisterCell {
  const match = typeof cell === "string" && DATE_HEADINGS.has(fold(heading)) ? DAY.exec(cell) : null;
  if (match === null) return cell;
  const [day, month, year] = match.slice(1).map(Number) as [number, number, number];
  const isDay = year >= 1905 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  const two = (figure: number) => String(figure).padStart(2, "0");
  return isDay ? serialOfDate(`${year}-${two(month)}-${two(day)}`, date1904) : cell;
}
