import { completeWithoutEvidence } from "../../../../src/engine/validate/rules/complete-without-evidence";
import { checkRule } from "../checkRule";

const other = { action: "Train staff", evidence: "Training log" };

checkRule(completeWithoutEvidence, {
  finds: [
    [
      "a complete action",
      [other, { action: "Review", status: "complete" }],
      "Complete, but no evidence is named.",
    ],
  ],
  accepts: [
    ["an open action", [other, { action: "Review" }]],
    ["a complete action with evidence", { evidence: "Audit of May", status: "complete" }],
    ["a plan without evidence anywhere", { action: "Review", status: "complete" }],
  ],
});
