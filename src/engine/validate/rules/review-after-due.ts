import type { Rule } from "../../model/finding";
import { valueOf } from "../../model/reading";
import { dueDay, isOpen } from "../../model/standing";
import { dueInWords, quoted } from "../wording";

export const reviewAfterDue: Rule = {
  id: "review-after-due",
  severity: "check",
  what: "The review comes after the action is due.",
  why: "A review is meant to show in time whether the date will be kept.",
  advice: "Bring the review forward, or correct the date that is wrong.",
  check(_, { notice }) {
    return {
      action(action) {
        const review = valueOf(action.review)?.date ?? null;
        const due = dueDay(action);
        if (review === null || due === null || review <= due || !isOpen(action)) return;
        notice({
          at: [...action.review.at, ...action.due.at],
          action: action.id,
          message: () =>
            `Its review (${quoted(action.review.text, 50)}) comes after its due date (${dueInWords(action)}).`,
        });
      },
    };
  },
};
