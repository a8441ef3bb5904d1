/** `plan dates`: one reading for each line of standard input. */
import { NO_DATE_HINTS, readDate } from "../engine";
import { EXIT, UnusableCall, type Terminal } from "./terminal";

export async function datesCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  if (args.length > 0) throw new UnusableCall("dates takes no arguments: give it lines on standard input.");
  for await (const line of terminal.lines()) terminal.write(JSON.stringify(dateOfLine(line)));
  return EXIT.fine;
}

/** `text<TAB>nearby year or nothing` → what a date cell with this text says. */
function dateOfLine(line: string): object {
  const [text = "", year = ""] = line.split("\t");
  const nearYear = /^\d{4}$/.test(year.trim()) ? Number(year) : null;
  const reading = readDate(
    { text, value: text, numberFormat: "General", at: [] },
    { ...NO_DATE_HINTS, nearYear },
  );
  if (reading.state === "blank" || reading.state === "unreadable") {
    return {
      text,
      kind: reading.state === "blank" ? null : "unknown",
      start: null,
      date: null,
      assumed: null,
    };
  }
  const { kind, start, date, ...more } = reading.value;
  const assumed = reading.state === "assumed" ? reading.assumption : null;
  return { text, kind, start: start ?? null, date, assumed, ...more };
}
