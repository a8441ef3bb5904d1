import { textDate } from "../../../../src/engine/validate/rules/text-date";
import { makeContext } from "../../makePlan";
import { checkRule, noticedBy } from "../checkRule";

const trueDate = { due: { text: "31/12/2019", date: "2019-12-31", trueDate: true } };

checkRule(textDate, {
  finds: [
    [
      "a typed text beside true dates",
      [trueDate, { due: { text: "30.11.2019", date: "2019-11-30" } }],
      "“30.11.2019” is a text; other dates of the column are true dates.",
    ],
  ],
  accepts: [
    ["true dates", [trueDate, trueDate]],
    ["texts throughout", [{ due: "2019-11-30" }, { due: "2019-12-31" }]],
    [
      "a month, which is no day",
      [trueDate, { due: { text: "July 2020", kind: "month", date: "2020-07-31" } }],
    ],
    [
      "a text that says more",
      [trueDate, { due: { text: "by 30/11/2019 at the latest", date: "2019-11-30" } }],
    ],
  ],
});

test("offers the true date, which Excel keeps as 43799", () => {
  const context = makeContext(
    [{ actions: [trueDate, { due: { text: "30/11/2019", date: "2019-11-30" } }] }],
    "2019-08-19",
  );
  const [noticed] = noticedBy(textDate, context);
  expect(noticed?.fix).toEqual({
    label: "Make it a true date",
    at: noticed?.at[0],
    value: 43799,
    numberFormat: "dd/mm/yyyy",
  });
});
