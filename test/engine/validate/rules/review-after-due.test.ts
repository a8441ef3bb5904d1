import { reviewAfterDue } from "../../../../src/engine/validate/rules/review-after-due";
import { checkRule } from "../checkRule";

checkRule(reviewAfterDue, {
  finds: [
    [
      "a review after the due date",
      { review: { text: "Sept 2019", kind: "month", date: "2019-09-30" }, due: "2019-08-31" },
      "Its review (“Sept 2019”) comes after its due date (31/08/2019).",
    ],
  ],
  accepts: [
    ["a review before", { review: "2019-06-30", due: "2019-08-31" }],
    ["a review in the month it is due", { review: "2019-08-31", due: "2019-08-31" }],
    ["a complete action", { review: "2019-09-30", due: "2019-08-31", status: "complete" }],
    ["a review that recurs", { review: { text: "Half-termly", kind: "recurring" }, due: "2019-08-31" }],
  ],
});
