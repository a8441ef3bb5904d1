import { noProgressNearDue } from "../../../../src/engine/validate/rules/no-progress-near-due";
import { checkRule } from "../checkRule";

const other = { progress: "Two of three teams trained" };

checkRule(noProgressNearDue, {
  finds: [
    [
      "an action due within 30 days",
      [other, { due: { text: "mid September 2019", date: "2019-09-15" } }],
      "Due soon (mid September 2019), and no progress is written.",
    ],
  ],
  accepts: [
    ["an action due later", [other, { due: "2019-09-19" }]],
    ["an overdue action, which is found already", [other, { due: "2019-08-18" }]],
    ["a Red, which is found already", [other, { due: "2019-09-15", rag: "Red" }]],
    ["an action with progress", { due: "2019-09-15", progress: "Nearly there" }],
    ["a plan without progress anywhere", { due: "2019-09-15" }],
  ],
});
