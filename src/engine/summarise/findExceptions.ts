/** The actions that the board should look at: open ones that are Red, overdue, or worse than at the last board. */
import type { IsoDate } from "../model/calendar";
import type { ExceptionLine, ExceptionReason } from "../model/figures";
import type { Movement } from "../model/movement";
import type { Action } from "../model/plan";
import { valueOf } from "../model/reading";
import { daysLate, isOpen } from "../model/standing";

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
export function findExceptions(
  actions: readonly Action[],
  asOf: IsoDate,
  movement?: Movement,
): readonly ExceptionLine[] {
  const worsened = new Map(movement?.worsened.map(({ action, before }) => [action, before?.rating ?? null]));
  const lines = actions.filter(isOpen).flatMap((action): ExceptionLine[] => {
    const late = daysLate(action, asOf);
    const was = worsened.get(action.id) ?? null;
    const reason = reasonOf(valueOf(action.rag) === "Red", late !== null, was !== null);
    if (reason === null) return [];
    return [{ action: action.id, reason, daysLate: late, ...(was === null ? {} : { worsenedFrom: was }) }];
  });
  return lines.sort(
    (one, other) =>
      GRAVITY[one.reason] - GRAVITY[other.reason] || (other.daysLate ?? 0) - (one.daysLate ?? 0),
  );
}

function reasonOf(red: boolean, late: boolean, worse: boolean): ExceptionReason | null {
  if (red) return late ? "Red and overdue" : "Red";
  if (late) return "Overdue";
  return worse ? "Worsened" : null;
}
