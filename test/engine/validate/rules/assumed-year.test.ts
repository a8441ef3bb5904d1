import { assumedYear } from "../../../../src/engine/validate/rules/assumed-year";
import { checkRule } from "../checkRule";

checkRule(assumedYear, {
  finds: [
    [
      "a month alone",
      { due: { text: "September", kind: "month", date: "2019-09-30", yearInferred: true } },
      "“September” names no year; from the dates around it, it is taken as 30 September 2019.",
    ],
    [
      "something ongoing, by its start",
      { start: { text: "from June", kind: "ongoing", start: "2019-06-01", yearInferred: true } },
      "“from June” names no year; from the dates around it, it is taken as 1 June 2019.",
    ],
  ],
  accepts: [
    ["a month with its year", { due: { text: "September 2019", kind: "month", date: "2019-09-30" } }],
  ],
});
