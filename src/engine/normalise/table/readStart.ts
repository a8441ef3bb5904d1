/** What a date means for the field that it stands in. */
import type { IsoDate } from "../../model/calendar";
import type { PlanDate, Reading } from "../../model/reading";
import { mayHoldDate } from "../dates/mayHoldDate";
import type { TableReaders } from "./tableReaders";

/** The day that a reading stands for, its first day where it only has one. */
export function dayOf(reading: Reading<PlanDate>): IsoDate | null {
  if (reading.state !== "read" && reading.state !== "assumed") return null;
  return reading.value.date ?? reading.value.start ?? null;
}

/**
 * A start that was written as a period means the period's first day, where a due date means its last.
 */
export function asStart(reading: Reading<PlanDate>): Reading<PlanDate> {
  if (reading.state !== "read" && reading.state !== "assumed") return reading;
  const { value } = reading;
  const first =
    value.start ?? (value.kind === "month" && value.date !== null ? `${value.date.slice(0, 8)}01` : null);
  if (first === null || first === value.date) return reading;
  return {
    state: "assumed",
    value: { ...value, date: first },
    assumption: "For a start, a period means its first day.",
    text: reading.text,
    at: reading.at,
  };
}

/**
 * "Start date 05/06/2023", "To start in May 2021": words that begin a clause and make its date a start. In
 * "the new manager started on 1 May" it is somebody else's.
 */
const STARTS =
  /(?<=^|[.;:,(\n–-]\s{0,3}|\bto\s)(?:start(?:ed|ing|s)?(?: date)?|commenc(?:ed?|ing|es|ement)(?: date)?|beg(?:ins?|an|inning)|launch date)\b(?:\s{1,3}(?:in|on|from|is|was|of|by|the)\b|\s{0,3}[:=–-]){0,4}\s{0,3}/gi;
/** A date and the words within it take no more. */
const DATE_LENGTH = 24;

/** A start in the words of an action or its timescale, for plans without such a column; null where there is none. */
export function startInText(
  text: string,
  at: Reading<PlanDate>["at"],
  readers: TableReaders,
  nearYear: () => number | null,
): Reading<PlanDate> | null {
  for (const words of text.matchAll(STARTS)) {
    const from = words.index + words[0].length;
    const after = text.slice(from, from + DATE_LENGTH).split(/[\n;(]|\.(?:\s|$)|,\s/)[0] ?? "";
    if (!/^\d|^\p{Lu}/u.test(after) || !mayHoldDate(after)) continue;
    const reading = asStart(readers.dateText(after, at, nearYear()));
    if ((reading.state !== "read" && reading.state !== "assumed") || reading.value.date === null) continue;
    const written = (words[0] + after).trim();
    const assumption = `“${written}” stands in another of its cells.`;
    return {
      state: "assumed",
      value: reading.value,
      assumption,
      text: written,
      at,
    };
  }
  return null;
}
