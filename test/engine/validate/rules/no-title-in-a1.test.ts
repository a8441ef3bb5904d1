import { noTitleInA1 } from "../../../../src/engine/validate/rules/no-title-in-a1";
import { checkRule } from "../checkRule";

const plan = (head: string, row: number) => `sheet Plan
${head}
A${row} | Ref | Action | Lead | Due date
| 1 | Write the policy | Head of Service | 31/12/2019
| 2 | Train all case managers | Head of Service | 31/12/2019
| 3 | Recruit a victim worker | Head of Service | 31/12/2019`;

checkRule(noTitleInA1, {
  finds: [
    ["an empty cell", plan("A2 | Improvement plan", 4), "A1 is empty."],
    [
      "a table that begins there",
      plan("; nothing above", 1),
      "The table begins in A1, where its title should stand.",
    ],
  ],
  accepts: [["a title", plan("A1 | Improvement plan", 3)]],
});
