import { longDate } from "../../model/calendar";
import type { Rule } from "../../model/finding";
import { valueOf } from "../../model/reading";
import { daysLate, isOpen } from "../../model/standing";

export const reviewPassed: Rule = {
  id: "review-passed",
  severity: "note",
  what: "The review date of an open action has passed.",
  why: "The board may ask what the review found.",
  advice: "Note what the review found, or set the next review.",
  check(_, { asOf, notice }) {
    return {
      action(action) {
        const review = valueOf(action.review)?.date ?? null;
        // What is overdue as a whole is found already.
        if (review === null || review >= asOf || !isOpen(action) || daysLate(action, asOf) !== null) return;
        if (action.updates.some((update) => update.date !== null && update.date >= review)) return;
        notice({
          at: action.review.at,
          action: action.id,
          message: () => `Its review date, ${longDate(review)}, has passed.`,
        });
      },
    };
  },
};
