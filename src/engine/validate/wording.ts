/** Turns of phrase that the rules' messages share. */
import { longDate } from "../model/calendar";
import type { Action } from "../model/plan";
import { dueDay } from "../model/standing";
import { oneLine } from "../text/oneLine";

/** The text in quotation marks, on one line, cut at so many characters. */
export function quoted(text: string, limit = 90): string {
  const line = oneLine(text);
  return line.length <= limit ? `“${line}”` : `“${line.slice(0, limit - 1).trimEnd()}…”`;
}

/** The due date as the plan writes it. */
export function dueAsWritten(action: Action): string {
  return oneLine(action.due.text).slice(0, 60);
}

/** The due date within a sentence: as the plan writes it; the last of them, where the cell holds several. */
export function dueInWords(action: Action): string {
  const due = dueDay(action);
  const several = due !== null && /\n\s*\n/.test(action.due.text.trim());
  return several ? `the last of several, ${longDate(due)}` : dueAsWritten(action);
}

/** "3 April or 4 March 2022", "a, b and c". */
export function list(parts: readonly string[], last: "and" | "or" = "and"): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${last} ${parts.at(-1)}`;
}
