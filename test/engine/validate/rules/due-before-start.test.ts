import { dueBeforeStart } from "../../../../src/engine/validate/rules/due-before-start";
import { checkRule } from "../checkRule";

checkRule(dueBeforeStart, {
  finds: [
    [
      "a due date before the start",
      { start: "2019-10-01", due: "2019-09-30" },
      "It is due (30/09/2019) before it starts (“01/10/2019”).",
    ],
    [
      "a month before the month of the start",
      {
        start: { text: "May 2020", kind: "month", date: "2020-05-31" },
        due: { text: "March 2020", kind: "month", date: "2020-03-31" },
      },
      "It is due (March 2020) before it starts (“May 2020”).",
    ],
  ],
  accepts: [
    ["the usual order", { start: "2019-09-01", due: "2019-09-30" }],
    [
      "a day within the month of the start",
      { start: { text: "May 2020", kind: "month", date: "2020-05-31" }, due: "2020-05-20" },
    ],
    ["a start alone", { start: "2019-09-01" }],
    [
      "a day on which it was completed",
      { start: "2019-09-01", due: { text: "Completed May 2019", kind: "completed", date: "2019-05-31" } },
    ],
  ],
});
