/** The actions that the board should look at: open ones that are Red, overdue, or worse than at the last board. */
import type { ExceptionLine, ExceptionReason } from "../model/figures";
import type { Movement } from "../model/movement";
import { valueOf } from "../model/reading";
import { isOpen } from "../model/standing";
import type { Count } from "./count";

const GRAVITY: Readonly<Record<ExceptionReason, number>> = {
  "Red and overdue": 0,
  Red: 1,
  Overdue: 2,
  Worsened: 3,
};

/**
 * Most serious first: Red and overdue, Red, overdue, worsened since the last board; among like ones the latest first,
 * then the plan's order.
 */
export function findExceptions(movement?: Movement): Count<readonly ExceptionLine[]> {
  const worsened = new Map(movement?.worsened.map(({ action, before }) => [action, before?.rating ?? null]));
  const lines: ExceptionLine[] = [];
  return {
    add(action, late) {
      if (!isOpen(action)) return;
      const was = worsened.get(action.id) ?? null;
      const reason = reasonOf(valueOf(action.rag) === "Red", late !== null, was !== null);
      if (reason === null) return;
      lines.push({
        action: action.id,
        reason,
        daysLate: late,
        ...(was === null ? {} : { worsenedFrom: was }),
      });
    },
    result: () =>
      lines.sort(
        (one, other) =>
          GRAVITY[one.reason] - GRAVITY[other.reason] || (other.daysLate ?? 0) - (one.daysLate ?? 0),
      ),
  };
}

function reasonOf(red: boolean, late: boolean, worse: boolean): ExceptionReason | null {
  if (red) return late ? "Red and overdue" : "Red";
  if (late) return "Overdue";
  return worse ? "Worsened" : null;
}
