import { blankRowInTable } from "../../../../src/engine/validate/rules/blank-row-in-table";
import { checkRule } from "../checkRule";

const plan = (more: string, head = "A1 | Improvement plan") => `sheet Plan
${head}
A3 | Ref | Action | Lead | Due date
| 1 | Write the policy | Head of Service | 31/12/2019
| 2 | Train all case managers | Head of Service | 31/12/2019
| 3 | Recruit a victim worker | Head of Service | 31/12/2019
${more}`;

checkRule(blankRowInTable, {
  finds: [
    [
      "a row",
      plan("A8 | 4 | Report to the board | Head of Service | 31/12/2019"),
      "Row 7 of the table is blank.",
    ],
  ],
  accepts: [["a table without", plan("| 4 | Report to the board | Head of Service | 31/12/2019")]],
});
