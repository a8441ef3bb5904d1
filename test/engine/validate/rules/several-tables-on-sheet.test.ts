import { severalTablesOnSheet } from "../../../../src/engine/validate/rules/several-tables-on-sheet";
import { checkRule } from "../checkRule";

const plan = (more: string, head = "A1 | Improvement plan") => `sheet Plan
${head}
A3 | Ref | Action | Lead | Due date
| 1 | Write the policy | Head of Service | 31/12/2019
| 2 | Train all case managers | Head of Service | 31/12/2019
| 3 | Recruit a victim worker | Head of Service | 31/12/2019
${more}`;

checkRule(severalTablesOnSheet, {
  finds: [
    [
      "two plans beneath each other",
      plan(
        "A9 | Recommendation 2: Work with victims\nA10 | Ref | Action | Lead | Due date\n| 4 | Write to all victims | Head of Service | 31/12/2019\n| 5 | Ask them what they need | Head of Service | 31/12/2019\n| 6 | Report it | Head of Service | 31/12/2019",
      ),
      "2 tables stand on this sheet.",
    ],
  ],
  accepts: [["one", plan("")]],
});
