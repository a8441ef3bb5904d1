import { overdueUnderOneLead } from "../../../../src/engine/validate/rules/overdue-under-one-lead";
import { checkRule } from "../checkRule";

const late = (name: string, count: number, due = "2019-07-31") =>
  Array.from({ length: count }, () => ({ owners: [name], due }));

checkRule(overdueUnderOneLead, {
  finds: [
    [
      "four of five",
      [
        ...late("Operations Manager", 2),
        ...late("Ops Manager", 2),
        ...late("Data Analyst", 1),
        { owners: ["Head of Service"] },
      ],
      "Operations Manager leads 4 of the 5 overdue actions.",
    ],
  ],
  accepts: [
    [
      "half of them",
      [...late("Operations Manager", 4), ...late("Data Analyst", 4), { owners: ["Head of Service"] }],
    ],
    ["three", [...late("Operations Manager", 3), { owners: ["A"] }, { owners: ["B"] }]],
    ["a plan of two leads", [...late("Operations Manager", 5), { owners: ["A"] }]],
    ["dates to come", [...late("Operations Manager", 5, "2019-12-31"), { owners: ["A"] }, { owners: ["B"] }]],
  ],
});
