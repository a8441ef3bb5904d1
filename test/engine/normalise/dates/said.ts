import type { PlanDate, Reading } from "../../../../src/engine/model/reading";
import { NO_DATE_HINTS, type DateHints } from "../../../../src/engine/normalise/dates/dateHints";
import { readDateText } from "../../../../src/engine/normalise/readDate";

/**
 * A reading in one line, so that tables stay readable: `read date 2022-03-31`, `assumed range
 * 2021-04-01..2022-03-31`, `read ongoing 2016-10-01..`, `read completed`, `unreadable`; then
 * `was <day>` for what it replaces and `or <day>` for each other reading.
 */
export function saidOf(reading: Reading<PlanDate>): string {
  if (reading.state === "blank" || reading.state === "unreadable") return reading.state;
  const { kind, date, start, revisedFrom, ambiguous } = reading.value;
  const days = start === undefined ? date : `${start}..${date ?? ""}`;
  const parts = [reading.state, kind, days, revisedFrom && `was ${revisedFrom}`];
  const others = ambiguous?.slice(1).map((day) => `or ${day}`) ?? [];
  return [...parts, ...others].filter(Boolean).join(" ");
}

/** What the text says beside cells of the year. */
export function say(text: string, nearYear: number | null = null, more: Partial<DateHints> = {}): string {
  return saidOf(readDateText(text, { ...NO_DATE_HINTS, nearYear, ...more }));
}
