import type { Rule } from "../../model/finding";
import { isOpen } from "../../model/standing";
import { cellFor, isFilledSomewhere } from "../planColumns";

export const noRating: Rule = {
  id: "no-rating",
  severity: "check",
  what: "An open action has no rating although others have one.",
  why: "The board's count of Red, Amber and Green leaves it out.",
  advice: "Rate it, or say why it has no rating yet.",
  check(plan, { settings, notice }) {
    if (!settings.requiredFields.includes("rag") || !isFilledSomewhere(plan, "rag")) return;
    return {
      action(action) {
        if (action.rag.state !== "blank" || !isOpen(action)) return;
        notice({ at: [cellFor(plan, action, "rag")], action: action.id, message: "No rating is given." });
      },
    };
  },
};
