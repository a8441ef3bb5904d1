import type { Rule } from "../../model/finding";
import { RAG_RATINGS } from "../../model/settings";
import { quoted } from "../wording";

export const unknownRatingWord: Rule = {
  id: "unknown-rating-word",
  severity: "check",
  what: "A rating cell holds a word that is no rating.",
  why: "It is counted as not rated.",
  advice: "Use one of the ratings of the plan's key.",
  check(plan, { notice }) {
    const key = plan.document.ragKey.map(({ rating }) => rating);
    const ratings = key.length > 0 ? key : RAG_RATINGS;
    return {
      action(action) {
        if (action.rag.state !== "unreadable") return;
        const [at] = action.rag.at;
        // A text that says more than a rating would be lost.
        const isWord =
          at !== undefined && action.rag.at.length === 1 && /^\S{1,20}$/.test(action.rag.text.trim());
        const choices = ratings.map((rating) => {
          const label = `Write ${rating}`;
          return { label, changes: at === undefined ? [] : [{ label, at, value: rating }] };
        });
        notice({
          at: action.rag.at,
          action: action.id,
          message: `${quoted(action.rag.text, 50)} is not read as a rating.`,
          ...(isWord ? { choices } : {}),
        });
      },
    };
  },
};
