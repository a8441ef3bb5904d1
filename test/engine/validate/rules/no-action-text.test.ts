import { noActionText } from "../../../../src/engine/validate/rules/no-action-text";
import { checkRule } from "../checkRule";

checkRule(noActionText, {
  finds: [
    ["a row with a lead and no action", { owners: ["Head of Service"] }, "This row has no action text."],
  ],
  accepts: [["an action", { action: "Train all case managers" }]],
});
