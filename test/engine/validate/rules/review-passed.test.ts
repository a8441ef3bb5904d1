import { reviewPassed } from "../../../../src/engine/validate/rules/review-passed";
import { checkRule } from "../checkRule";

checkRule(reviewPassed, {
  finds: [
    [
      "a review that is over",
      { review: "2019-06-30", due: "2019-12-31" },
      "Its review date, 30 June 2019, has passed.",
    ],
  ],
  accepts: [
    ["a review to come", { review: "2019-08-19", due: "2019-12-31" }],
    ["an overdue action, which is found already", { review: "2019-06-30", due: "2019-07-31" }],
    ["an update since", { review: "2019-06-30", updates: [{ text: "Panel met", date: "2019-07-03" }] }],
    ["a complete action", { review: "2019-06-30", status: "complete" }],
  ],
});
