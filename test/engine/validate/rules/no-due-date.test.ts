import { noDueDate } from "../../../../src/engine/validate/rules/no-due-date";
import { checkRule } from "../checkRule";

const other = { action: "Train all case managers", due: "2019-12-31" };

checkRule(noDueDate, {
  finds: [
    [
      "an open action without a date",
      [other, { action: "Review the panel" }],
      "No completion date is given.",
    ],
    [
      "a placeholder",
      [other, { action: "Review the panel", due: { kind: "unknown", text: "TBC" } }],
      "Instead of a completion date it says “TBC”.",
    ],
  ],
  accepts: [
    ["an action with a date", other],
    ["an ongoing action", [other, { action: "Meet monthly", due: { kind: "ongoing", text: "Ongoing" } }]],
    ["a superseded action", [other, { action: "Review the panel", status: "superseded" }]],
    ["a plan without the column", { action: "Review the panel" }],
  ],
});
