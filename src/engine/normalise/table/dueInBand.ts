/** When, where no column says so and the section or heading above the action does. */
import type { PlanDate, Reading } from "../../model/reading";
import { mayHoldDate } from "../dates/mayHoldDate";
import type { TableReaders } from "./tableReaders";

/** No heading of a section that says when is longer. */
const LONGEST = 120;
/** "To be completed by 31 March 2027", "Short term (within six months)": the last of such words counts. */
const LED =
  /(?:\b(?:by|before|within|due(?: date| by)?|deadline|target(?: date)?|timescale|timeframe|when)\b|\()[\s:–-]*([^()]{3,40})\)?\s*$/i;
/** A day on which something else was, and years of the plan itself. */
const OF_SOMETHING_ELSE =
  /\b(?:meeting|board|minutes|update|review(?:ed)?|inspection|report|audit|agreed|from|plan|strategy|as at|published)\b/i;

/**
 * The day in the text above, where it stands by itself ("Q1 2026/27", "September 2026") or behind "by" and the like;
 * null where there is none, as in "Board of 12 May 2026" or "Priority 1".
 */
export function dueInBand(
  band: Reading<string>,
  readers: TableReaders,
  nearYear: () => number | null,
): Reading<PlanDate> | null {
  const { text, at } = band;
  if (text === "" || text.length > LONGEST || text.includes("\n") || !mayHoldDate(text)) return null;
  const led = LED.exec(text);
  if (led === null && OF_SOMETHING_ELSE.test(text)) return null;
  const words =
    led === null
      ? text
      : text
          .slice(led.index)
          .replace(/^\(/, "")
          .replace(/\)\s*$/, "");
  if (led !== null && OF_SOMETHING_ELSE.test(words)) return null;
  const reading = readers.dateText(words, at, nearYear());
  if (reading.state !== "read" && reading.state !== "assumed") return null;
  const { kind, date, inPassing } = reading.value;
  if (date === null || kind === "completed" || kind === "carried-forward" || inPassing) return null;
  const assumption = `No column says when; it stands beneath “${text}”.`;
  return { state: "assumed", value: reading.value, assumption, text, at };
}
