import type { Rule } from "../../model/finding";
import { isOpen } from "../../model/standing";
import { cellFor, isFilledSomewhere } from "../planColumns";

export const noOwner: Rule = {
  id: "no-owner",
  severity: "must-fix",
  what: "An open action has no lead.",
  why: "An action that belongs to nobody is not done, and the board does not know whom to ask.",
  advice: "Name the person or post that answers for it.",
  check(plan, { settings, notice }) {
    if (!settings.requiredFields.includes("owners") || !isFilledSomewhere(plan, "owners")) return;
    return {
      action(action) {
        if (action.owners.state !== "blank" || !isOpen(action)) return;
        notice({ at: [cellFor(plan, action, "owners")], action: action.id, message: "No lead is named." });
      },
    };
  },
};
