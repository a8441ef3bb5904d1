import { mergedCells } from "../../../../src/engine/validate/rules/merged-cells";
import { checkRule } from "../checkRule";

const plan = (more: string, head = "A1 | Improvement plan") => `sheet Plan
${head}
A3 | Ref | Action | Lead | Due date
| 1 | Write the policy | Head of Service | 31/12/2019
| 2 | Train all case managers | Head of Service | 31/12/2019
| 3 | Recruit a victim worker | Head of Service | 31/12/2019
${more}`;

checkRule(mergedCells, {
  finds: [
    ["a merged title", plan("merge A1:D1"), "Cells are merged: A1:D1."],
    [
      "many",
      plan("merge A1:D1 A4:A5 B4:B5 C4:C5 D4:D5"),
      "5 ranges are merged: A1:D1, A4:A5, B4:B5, C4:C5 and 1 more.",
    ],
  ],
  accepts: [["a sheet without", plan("")]],
});
