/** The figures as sentences for the top of the page. */
import type { Tally } from "../model/figures";
import type { RatingOrNone } from "../model/figures";
import type { StatusWord } from "../model/reading";

const STATUSES: readonly (readonly [StatusWord, string])[] = [
  ["complete", "complete"],
  ["in-progress", "in progress"],
  ["not-started", "not started"],
  ["carried-forward", "carried forward"],
  ["superseded", "superseded"],
];
const RATINGS: readonly (readonly [RatingOrNone, string])[] = [
  ["Red", "Red"],
  ["Amber", "Amber"],
  ["Green", "Green"],
  ["Blue", "Blue"],
  ["Not rated", "not rated"],
];

/**
 * Such as "30 actions: 4 complete, 22 in progress, 4 not started. Of the 26 open, 14 are Red, 10 Amber,
 * 2 Green; 5 are overdue, the longest by 19 days." What there is none of is left out, but for the overdue.
 */
export function figuresInWords(all: Tally, longestLate: number): string {
  if (all.actions === 0) return "There are no actions.";
  const statuses = STATUSES.filter(([status]) => all.byStatus[status] > 0).map(
    ([status, words]) => `${all.byStatus[status]} ${words}`,
  );
  const first = `${all.actions} ${all.actions === 1 ? "action" : "actions"}: ${statuses.join(", ")}.`;
  if (all.open === 0) return `${first} None is open.`;
  const ratings = RATINGS.filter(([rating]) => all.openByRating[rating] > 0).map(([rating, words], index) => {
    const count = all.openByRating[rating];
    return `${count} ${index > 0 ? "" : isOrAre(count) + " "}${words}`;
  });
  return `${first} Of the ${all.open} open, ${ratings.join(", ")}; ${overdueInWords(all.overdue, longestLate)}.`;
}

function overdueInWords(overdue: number, longestLate: number): string {
  if (overdue === 0) return "none is overdue";
  const days = `${longestLate} ${longestLate === 1 ? "day" : "days"}`;
  return overdue === 1 ? `1 is overdue, by ${days}` : `${overdue} are overdue, the longest by ${days}`;
}

function isOrAre(count: number): string {
  return count === 1 ? "is" : "are";
}
