import { noOwner } from "../../../../src/engine/validate/rules/no-owner";
import { checkRule } from "../checkRule";

const other = { action: "Train all case managers", owners: ["Head of Service"] };

checkRule(noOwner, {
  finds: [
    ["an open action beside one with a lead", [other, { action: "Review the panel" }], "No lead is named."],
  ],
  accepts: [
    ["an action with a lead", other],
    ["a complete action without one", [other, { action: "Review the panel", status: "complete" }]],
    [
      "a column that is empty throughout, which is one finding",
      { actions: [{ action: "Review" }], columns: ["owners"] },
    ],
  ],
});
