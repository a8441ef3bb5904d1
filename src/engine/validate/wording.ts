/** Turns of phrase that the rules' messages share. */
import type { Action } from "../model/plan";

/** The text in quotation marks, on one line, cut at so many characters. */
export function quoted(text: string, limit = 90): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= limit ? `“${line}”` : `“${line.slice(0, limit - 1).trimEnd()}…”`;
}

export function days(count: number): string {
  return count === 1 ? "1 day" : `${count} days`;
}

/** The due date as the plan writes it. */
export function dueAsWritten(action: Action): string {
  return action.due.text.replace(/\s+/g, " ").trim().slice(0, 60);
}

/** "3 April or 4 March 2022", "a, b and c". */
export function list(parts: readonly string[], last: "and" | "or" = "and"): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${last} ${parts.at(-1)}`;
}
