/** The actions that the board should look at: open ones that are Red or overdue. */
import type { IsoDate } from "../model/calendar";
import type { ExceptionLine } from "../model/figures";
import type { Action } from "../model/plan";
import { valueOf } from "../model/reading";
import { daysLate, isOpen } from "../model/standing";

const GRAVITY: Readonly<Record<ExceptionLine["reason"], number>> = {
  "Red and overdue": 0,
  Red: 1,
  Overdue: 2,
};

/** Most serious first: Red and overdue, Red, overdue; among like ones the latest first, then the plan's order. */
export function findExceptions(actions: readonly Action[], asOf: IsoDate): readonly ExceptionLine[] {
  const lines: ExceptionLine[] = [];
  for (const action of actions) {
    if (!isOpen(action)) continue;
    const late = daysLate(action, asOf);
    const red = valueOf(action.rag) === "Red";
    if (!red && late === null) continue;
    const reason = red ? (late === null ? "Red" : "Red and overdue") : "Overdue";
    lines.push({ action: action.id, reason, daysLate: late });
  }
  return lines.sort(
    (one, other) =>
      GRAVITY[one.reason] - GRAVITY[other.reason] || (other.daysLate ?? 0) - (one.daysLate ?? 0),
  );
}
