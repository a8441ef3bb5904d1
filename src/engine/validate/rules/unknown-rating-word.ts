import type { Rule } from "../../model/finding";
import { quoted } from "../wording";

export const unknownRatingWord: Rule = {
  id: "unknown-rating-word",
  severity: "check",
  what: "A rating cell holds a word that is no rating.",
  why: "It is counted as not rated.",
  advice: "Use one of the ratings of the plan's key.",
  *check(plan) {
    for (const action of plan.actions) {
      if (action.rag.state !== "unreadable") continue;
      yield {
        at: action.rag.at,
        action: action.id,
        message: `${quoted(action.rag.text, 50)} is not read as a rating.`,
      };
    }
  },
};
