/** What next year's sheet says of where an action comes from. */
import type { IsoDate } from "../../model/calendar";
import type { Action } from "../../model/plan";
import { valueOf } from "../../model/reading";
import { dueDay, isOpen, STATUS_NAMES } from "../../model/standing";
import { oneLine } from "../../text/oneLine";

/** The heading of the column that keeps it; a plan that is rolled forward again has one already. */
export const HISTORY_HEADING = "Brought forward";

/**
 * "2025-26: in progress, was rated Amber, due July 2026. It is still open. The date has passed: agree a new one." `moved` are
 * words that closed the action in this year's sheet and would close it in the next.
 */
export function historyOf(
  action: Action,
  { year, asOf, reason, moved }: { year: string; asOf: IsoDate; reason: string; moved: readonly string[] },
): string {
  const due = oneLine(action.due.text);
  const day = dueDay(action);
  const rating = valueOf(action.rag);
  const stood = [
    STATUS_NAMES[action.standing.status].toLowerCase(),
    // "complete, Green" would read as a key of ratings.
    rating === null || !isOpen(action) ? "" : `was rated ${rating}`,
    due === "" ? "" : `due ${due}`,
  ].filter((part) => part !== "");
  return [
    `${year}: ${stood.join(", ")}.`,
    reason.trim(),
    day !== null && day < asOf ? "The date has passed: agree a new one." : "",
    ...moved.map((words) => `It said: “${words.trim()}”`),
  ]
    .filter((part) => part !== "")
    .join(" ");
}
