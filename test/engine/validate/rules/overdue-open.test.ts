import { overdueOpen } from "../../../../src/engine/validate/rules/overdue-open";
import type { DateInput } from "../../makePlan";
import { checkRule } from "../checkRule";

const july: DateInput = { text: "July 2019", kind: "month", date: "2019-07-31" };

checkRule(overdueOpen, {
  finds: [
    ["an Amber past its date", { due: july, rag: "Amber" }, "Amber, but 19 days past its date (July 2019)."],
    ["one without a rating", { due: "2019-08-18" }, "Open, and 1 day past its date (18/08/2019)."],
  ],
  accepts: [
    ["a Green, which has a rule of its own", { due: july, rag: "Green" }],
    [
      "a range that runs on",
      { due: { text: "July/Sept 2019", kind: "range", date: "2019-09-30" }, rag: "Amber" },
    ],
    ["an action due today", { due: "2019-08-19" }],
    ["a complete action", { due: july, status: "complete" }],
    ["a carried-forward action", { due: july, status: "carried-forward" }],
    ["something ongoing", { due: { text: "Ongoing", kind: "ongoing" }, rag: "Red" }],
  ],
});

checkRule(overdueOpen, {
  asOf: "2019-06-20",
  finds: [
    [
      "another, on the day after its date",
      { due: "2019-06-19" },
      "Open, and 1 day past its date (19/06/2019).",
    ],
  ],
  accepts: [["the same before its date", { due: july, rag: "Amber" }]],
});
