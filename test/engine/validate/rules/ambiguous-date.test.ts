import { ambiguousDate } from "../../../../src/engine/validate/rules/ambiguous-date";
import { checkRule } from "../checkRule";

checkRule(ambiguousDate, {
  finds: [
    [
      "a day and month that can be swapped",
      { due: { text: "03/04/2020", date: "2020-04-03", ambiguous: ["2020-04-03", "2020-03-04"] } },
      "“03/04/2020” can mean 3 April 2020 or 4 March 2020.",
    ],
  ],
  accepts: [["a plain date", { due: "2020-04-03" }]],
});
