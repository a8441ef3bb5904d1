/** Counts actions by status and rating. */
import type { IsoDate } from "../model/calendar";
import type { RatingOrNone, Tally } from "../model/figures";
import type { Action } from "../model/plan";
import { valueOf, type StatusWord } from "../model/reading";
import { daysLate, isOpen } from "../model/standing";

export interface Counting {
  add(action: Action): void;
  tally(): Tally;
}

export function newTally(asOf: IsoDate): Counting {
  const byStatus: Record<StatusWord, number> = {
    "not-started": 0,
    "in-progress": 0,
    complete: 0,
    "carried-forward": 0,
    superseded: 0,
  };
  const openByRating: Record<RatingOrNone, number> = { Red: 0, Amber: 0, Green: 0, Blue: 0, "Not rated": 0 };
  const byRating = { ...openByRating };
  let actions = 0;
  let open = 0;
  let overdue = 0;
  return {
    add(action) {
      const rating = valueOf(action.rag) ?? "Not rated";
      actions++;
      byStatus[action.standing.status]++;
      byRating[rating]++;
      if (!isOpen(action)) return;
      open++;
      openByRating[rating]++;
      if (daysLate(action, asOf) !== null) overdue++;
    },
    tally: () => ({ actions, byStatus, openByRating, byRating, open, overdue }),
  };
}

export function tallyOf(actions: readonly Action[], asOf: IsoDate): Tally {
  const counting = newTally(asOf);
  for (const action of actions) counting.add(action);
  return counting.tally();
}
