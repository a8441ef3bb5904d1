import { carriedForwardWithoutDate } from "../../../../src/engine/validate/rules/carried-forward-without-date";
import { checkRule } from "../checkRule";

checkRule(carriedForwardWithoutDate, {
  finds: [
    [
      "a status without a date",
      { status: { word: "carried-forward", text: "Retain" } },
      "Carried forward, but no new date is given.",
    ],
    [
      "a date that has passed",
      { status: "carried-forward", due: { text: "March 2019", kind: "month", date: "2019-03-31" } },
      "Carried forward, but its date (March 2019) has passed.",
    ],
  ],
  accepts: [
    ["a new year", { due: { text: "RETAIN FOR 2019-20", kind: "carried-forward", date: "2020-03-31" } }],
    ["an open action without a date", { action: "Train staff" }],
  ],
});
