import { greenThoughOverdue } from "../../../../src/engine/validate/rules/green-though-overdue";
import { checkRule } from "../checkRule";

checkRule(greenThoughOverdue, {
  finds: [
    [
      "a Green past its date",
      { due: { text: "June 2019", kind: "month", date: "2019-06-30" }, rag: "Green" },
      "Rated Green, but 50 days past its date (June 2019).",
    ],
  ],
  accepts: [
    ["a Green in time", { due: "2019-09-30", rag: "Green" }],
    ["an Amber past its date, which has a rule of its own", { due: "2019-06-30", rag: "Amber" }],
    ["a Green that is complete", { due: "2019-06-30", rag: "Green", status: "complete" }],
  ],
});
