import type { Rule } from "../../model/finding";
import { valueOf } from "../../model/reading";

export const draftInTitle: Rule = {
  id: "draft-in-title",
  severity: "check",
  severityIn: { "working-copy": "note" },
  what: "The plan still says that it is a draft.",
  why: "Once circulated, nobody knows whether it is the version that was agreed.",
  advice: "Take the word out when the plan is agreed, or give the draft a number and a date.",
  check(plan, { notice }) {
    const { draft } = plan.document;
    if (valueOf(draft) !== true) return;
    notice({ at: draft.at, message: "The plan says that it is a draft." });
  },
};
