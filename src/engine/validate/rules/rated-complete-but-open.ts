import type { Rule } from "../../model/finding";
import { completeRatings } from "../../model/ragKey";
import { valueOf } from "../../model/reading";
import { isOpen } from "../../model/standing";
import { quoted } from "../wording";

export const ratedCompleteButOpen: Rule = {
  id: "rated-complete-but-open",
  severity: "check",
  what: "The rating means complete, and the plan's words say that the action is open.",
  why: "It is counted as done in one place and as open in the other.",
  advice: "Bring the rating and the status together.",
  check(plan, { settings, notice }) {
    const complete = completeRatings(plan.document.ragKey, settings.ragKey);
    return {
      action(action) {
        const rating = valueOf(action.rag);
        if (rating === null || !complete.has(rating) || !isOpen(action)) return;
        notice({
          at: [...action.rag.at, ...action.status.at],
          action: action.id,
          message: `Rated ${rating}, which means complete, but the plan says ${quoted(action.status.text, 50)}.`,
        });
      },
    };
  },
};
