import { completeRatings } from "../../model/ragKey";
import type { Rule } from "../../model/finding";
import { valueOf } from "../../model/reading";
import { quoted } from "../wording";

export const completeNotRatedSo: Rule = {
  id: "complete-not-rated-so",
  severity: "check",
  what: "An action is said to be complete, and is rated as if it were not.",
  why: "It is counted as done in one place and as a concern in the other.",
  advice: "Bring the rating and the status together.",
  check(plan, { settings, notice }) {
    const own = completeRatings(plan.document.ragKey, []);
    const complete = completeRatings(plan.document.ragKey, settings.ragKey);
    return {
      action(action) {
        const rating = valueOf(action.rag);
        if (action.standing.status !== "complete" || rating === null || complete.has(rating)) return;
        // Green is right for finished work, but where the plan's own key has another rating for it.
        if (rating === "Green" && own.size === 0) return;
        notice({
          at: [...action.rag.at, ...action.status.at],
          action: action.id,
          message: `Complete (${quoted(action.status.text || action.due.text, 50)}), but rated ${rating}.`,
        });
      },
    };
  },
};
