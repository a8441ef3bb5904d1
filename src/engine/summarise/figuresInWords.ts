/** The figures as sentences for the top of the page, of which each number knows what it counts. */
import type { RatingOrNone, Tally, WordsPart } from "../model/figures";
import type { StatusWord } from "../model/reading";
import { daysInWords } from "../text/daysInWords";

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
 * The texts of the parts, one after the other, are the sentences.
 */
export function figuresInWords(all: Tally, longestLate: number): readonly WordsPart[] {
  if (all.actions === 0) return [{ text: "There are no actions." }];
  const statuses = STATUSES.filter(([status]) => all.byStatus[status] > 0).map(
    ([status, words]): WordsPart => ({ text: `${all.byStatus[status]} ${words}`, counts: { status } }),
  );
  const actions = `${all.actions} ${all.actions === 1 ? "action" : "actions"}`;
  const first = [{ text: actions, counts: "all" as const }, { text: ": " }, ...listed(statuses)];
  if (all.open === 0) return [...first, { text: ". None is open." }];
  const ratings = RATINGS.filter(([rating]) => all.openByRating[rating] > 0).map(
    ([rating, words], index): WordsPart => {
      const count = all.openByRating[rating];
      return { text: `${count} ${index > 0 ? "" : `${isOrAre(count)} `}${words}`, counts: { rating } };
    },
  );
  return [
    ...first,
    { text: ". Of the " },
    { text: `${all.open} open`, counts: "open" },
    { text: ", " },
    ...listed(ratings),
    { text: "; " },
    ...overdueInWords(all.overdue, longestLate),
    { text: "." },
  ];
}

function overdueInWords(overdue: number, longestLate: number): readonly WordsPart[] {
  if (overdue === 0) return [{ text: "none is overdue" }];
  const days = daysInWords(longestLate);
  if (overdue === 1) return [{ text: `1 is overdue, by ${days}`, counts: "overdue" }];
  return [
    { text: `${overdue} are overdue`, counts: "overdue" },
    { text: ", the " },
    { text: `longest by ${days}`, counts: "longest overdue" },
  ];
}

function listed(parts: readonly WordsPart[]): readonly WordsPart[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [{ text: ", " }, part]));
}

function isOrAre(count: number): string {
  return count === 1 ? "is" : "are";
}
