/** Counts actions by status and rating. */
import type { RatingOrNone, Tally } from "../model/figures";
import { valueOf, type StatusWord } from "../model/reading";
import { isOpen } from "../model/standing";
import type { Count } from "./count";

export function newTally(): Count<Tally> {
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
    add(action, late) {
      const rating = valueOf(action.rag) ?? "Not rated";
      actions++;
      byStatus[action.standing.status]++;
      byRating[rating]++;
      if (!isOpen(action)) return;
      open++;
      openByRating[rating]++;
      if (late !== null) overdue++;
    },
    result: () => ({ actions, byStatus, openByRating, byRating, open, overdue }),
  };
}
