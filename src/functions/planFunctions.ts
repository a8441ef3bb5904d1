/** What the custom functions give back. The same readers read the cells of a plan. */
import {
  longDate,
  NO_DATE_HINTS,
  readDate,
  readRag,
  readStatus,
  serialOfDate,
  STATUS_NAMES,
  type IsoDate,
  type Reading,
} from "../engine";

/** Those that Excel has days for. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 9999];

/** What Excel hands over for a cell; null where a parameter was left out. */
export type CellInput = string | number | boolean | null;

/** The cell says nothing of the wanted kind; the message is a sentence for whoever wrote the formula. */
export class NoValue extends Error {
  override readonly name = "NoValue";
}

/**
 * `PLAN.DUE`: the day that a text such as "Q4 2020-21" means, as the serial number that Excel counts days with. A
 * period means its last day. "" stays "", and a number that is a day stays that day.
 * @param year that of the dates nearby, for a month without one
 * @throws NoValue where there is no date, or more than one that it could be
 */
export function due(cell: CellInput, year?: CellInput): number | "" {
  if (isEmpty(cell)) return "";
  const nearYear = yearOf(year);
  const text = String(cell);
  // Excel hands over no number format: whoever asks for a date takes the number for one.
  const reading = readDate(
    { text, value: cell, numberFormat: "dd/mm/yyyy", at: [] },
    { ...NO_DATE_HINTS, nearYear },
  );
  const { date, ambiguous = [] } = valueIn(reading);
  if (typeof cell === "number") return cell;
  if (date === null)
    throw new NoValue(`“${text}” names no day. Write a date, a month or a quarter with its year.`);
  if (ambiguous.length > 1) throw new NoValue(severalDays(text, ambiguous));
  return serialOfDate(date);
}

/**
 * `PLAN.RAG`: Red, Amber, Green or Blue for a word, a letter, a sign or a phrase; "" stays "".
 * @throws NoValue where it is no rating
 */
export function rag(cell: CellInput): string {
  return isEmpty(cell) ? "" : valueIn(readRag({ text: String(cell), look: {}, at: [] }));
}

/**
 * `PLAN.STATUS`: Not started, In progress, Complete, Carried forward or Superseded; "" stays "".
 * @throws NoValue where it is no status
 */
export function status(cell: CellInput): string {
  return isEmpty(cell) ? "" : STATUS_NAMES[valueIn(readStatus({ text: String(cell), at: [] }))];
}

function isEmpty(cell: CellInput): cell is null | "" {
  return cell === null || (typeof cell === "string" && cell.trim() === "");
}

function yearOf(cell: CellInput | undefined): number | null {
  if (cell === undefined || cell === null || cell === "") return null;
  const year = Number(cell);
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR)
    throw new NoValue(`“${String(cell)}” is no year. Write one such as 2026, or leave it out.`);
  return year;
}

function valueIn<T>(reading: Reading<T>): T {
  if (reading.state === "read" || reading.state === "assumed") return reading.value;
  throw new NoValue(reading.state === "unreadable" ? reading.reason : "The cell is empty.");
}

/** A formula cannot ask, and must not guess. */
function severalDays(text: string, days: readonly IsoDate[]): string {
  return `“${text}” can mean ${days.map(longDate).join(" or ")}. Write the date in full.`;
}
