import { unreadableDate } from "../../../../src/engine/validate/rules/unreadable-date";
import { checkRule } from "../checkRule";

checkRule(unreadableDate, {
  finds: [
    [
      "a text in the date column",
      { due: { unreadable: "see minutes" } },
      "“see minutes” is not read as a date.",
    ],
    ["the same of a review", { review: { unreadable: "when ready" } }, "“when ready” is not read as a date."],
  ],
  accepts: [
    ["a date", { due: "2019-12-31" }],
    ["a placeholder, which has a rule of its own", { due: { kind: "unknown", text: "TBC" } }],
    ["a blank cell", { action: "Train staff" }],
  ],
});
