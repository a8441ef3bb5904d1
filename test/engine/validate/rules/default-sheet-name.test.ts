import { defaultSheetName } from "../../../../src/engine/validate/rules/default-sheet-name";
import { checkRule } from "../checkRule";

const plan = `sheet Plan
A1 | Improvement plan
A3 | Ref | Action | Lead | Due date
| 1 | Write the policy | Head of Service | 31/12/2019
| 2 | Train all case managers | Head of Service | 31/12/2019
| 3 | Recruit a victim worker | Head of Service | 31/12/2019`;

checkRule(defaultSheetName, {
  finds: [
    ["Excel's own name", plan.replace("sheet Plan", "sheet Sheet1"), "The sheet is called “Sheet1”."],
    [
      "another sheet that holds something",
      `${plan}\nsheet Sheet2\nA1 | Funding`,
      "The sheet is called “Sheet2”.",
    ],
  ],
  accepts: [
    ["a name that says something", plan],
    ["an empty sheet", `${plan}\nsheet Sheet2`],
    ["a name that begins alike", plan.replace("sheet Plan", "sheet Sheet for 2019")],
  ],
});
