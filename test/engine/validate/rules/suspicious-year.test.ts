import { suspiciousYear } from "../../../../src/engine/validate/rules/suspicious-year";
import { checkRule } from "../checkRule";

const month = (date: string) => ({ due: { text: date, kind: "month" as const, date } });
const plan2021 = [
  "2021-02-28",
  "2021-04-30",
  "2021-04-30",
  "2021-07-31",
  "2021-07-31",
  "2021-07-31",
  "2021-07-31",
].map(month);
const week = (text: string, start: string) => ({
  start: { text, kind: "week" as const, start, date: start },
});

checkRule(suspiciousYear, {
  finds: [
    [
      "a week that begins on a Saturday, and on a Monday a year later",
      week("week of 01/02/2020", "2020-02-01"),
      "The year of “week of 01/02/2020” may be mistyped: it is a Saturday; in 2021 it is a Monday.",
    ],
    [
      "a date a year before all others",
      [...plan2021, { start: { text: "29/01/2020", date: "2020-01-29" } }],
      "The year of “29/01/2020” may be mistyped: every other date of the plan lies at least 12 months later.",
    ],
    [
      "a date a decade after all others",
      [...plan2021, { due: { text: "31/07/2031", date: "2031-07-31" } }],
      "The year of “31/07/2031” may be mistyped: every other date of the plan lies at least 120 months earlier.",
    ],
  ],
  accepts: [
    ["a week that begins on a Monday", week("w/c 01/02/2021", "2021-02-01")],
    ["a week after a bank holiday, in no year a Monday nearby", week("w/c 07/04/2021", "2021-04-07")],
    ["dates of one year", plan2021],
    ["a start some months before", [...plan2021, { start: { text: "01/09/2020", date: "2020-09-01" } }]],
    ["a long action", [...plan2021, { due: { text: "March 2024", kind: "month", date: "2024-03-31" } }]],
    ["an old action that is complete", [...plan2021, { due: "2019-07-31", status: "complete" }]],
    ["few dates", [month("2021-07-31"), month("2020-01-31")]],
    [
      "a plan that runs over the years",
      ["2016-10-31", "2017-04-30", "2017-09-30", "2018-02-28", "2018-07-31", "2019-01-31", "2019-04-30"].map(
        month,
      ),
    ],
  ],
});
