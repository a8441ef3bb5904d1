import { requiredFieldEmpty } from "../../../../src/engine/validate/rules/required-field-empty";
import { checkRule } from "../checkRule";

checkRule(requiredFieldEmpty, {
  settings: { requiredFields: ["action", "owners", "due", "rag", "evidence", "outcome"] },
  finds: [
    ["an action without it", [{ action: "a", evidence: "Audit" }, { action: "b" }], "“Evidence” is empty."],
  ],
  accepts: [
    ["actions that have it", [{ evidence: "Audit" }, { evidence: "Minutes" }]],
    ["an action that is done", [{ evidence: "Audit" }, { status: "complete" }]],
    ["a plan that has no place for it, which is another finding", [{ action: "a" }, { action: "b" }]],
    [
      "a lead that is missing, which has a rule of its own",
      [{ owners: ["A"], evidence: "x" }, { evidence: "y" }],
    ],
  ],
});
