import type { Rule } from "../../model/finding";
import { cellFor } from "../planColumns";

export const noActionText: Rule = {
  id: "no-action-text",
  severity: "must-fix",
  what: "A row of the plan does not say what is to be done.",
  why: "Nobody can be held to an action that is not written down.",
  advice: "Write the action, or join the row with the one that it belongs to.",
  check(plan, { settings, notice }) {
    if (!settings.requiredFields.includes("action")) return;
    return {
      action(action) {
        if (action.action.text.trim() !== "") return;
        notice({
          at: [cellFor(plan, action, "action")],
          action: action.id,
          message: "This row has no action text.",
        });
      },
    };
  },
};
