/** How Excel shows numbers and dates in the formats that the cases use. */
import { weekday } from "../../src/engine/model/calendar";

export function showNumber(value: number, format: string): string {
  const grouped = (number: number): string => String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, ",");
  if (format === "0%") return `${Math.round(value * 100)}%`;
  if (format === "£#,##0") return `£${grouped(value)}`;
  if (format === "#,##0") return grouped(value);
  if (format === "0.0" || format === "0.00") return value.toFixed(format.length - 2);
  if (format === "General") return String(value);
  throw new Error(`No way to show a number as ${format}`);
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);
const DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

export function showDate(iso: string, format: string): string {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  const name = MONTHS[month - 1] as string;
  const dayName = DAYS[weekday(iso) - 1] as string;
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(year),
    yy: String(year).slice(2),
    mmmm: name,
    mmm: name.slice(0, 3),
    mm: String(month).padStart(2, "0"),
    m: String(month),
    dddd: dayName,
    ddd: dayName.slice(0, 3),
    dd: String(day).padStart(2, "0"),
    d: String(day),
  };
  return format.replace(/yyyy|yy|m{1,4}|d{1,4}/g, (part) => parts[part] as string);
}
