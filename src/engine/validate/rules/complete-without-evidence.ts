import type { Rule } from "../../model/finding";
import { cellFor, isFilledSomewhere } from "../planColumns";

export const completeWithoutEvidence: Rule = {
  id: "complete-without-evidence",
  severity: "note",
  what: "A complete action has no evidence, although the plan has a place for it.",
  why: "An inspector will ask how it is known to be done.",
  advice: "Name the document, audit or figure that shows it.",
  check(plan, { notice }) {
    if (!isFilledSomewhere(plan, "evidence")) return;
    return {
      action(action) {
        if (action.standing.status !== "complete" || action.evidence.state !== "blank") return;
        notice({
          at: [cellFor(plan, action, "evidence")],
          action: action.id,
          message: "Complete, but no evidence is named.",
        });
      },
    };
  },
};
