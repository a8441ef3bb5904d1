import { groupWrittenOnce } from "../../../../src/engine/validate/rules/group-written-once";
import { checkRule } from "../checkRule";

const plan = (more: string) => `sheet Plan
A1 | Improvement plan
A3 | Ref | Recommendation | Action | Lead | Due date
| 1 | Update the policy | Write the policy | Head of Service | 31/12/2019
| 2 | | Train all case managers | Head of Service | 31/12/2019
| 3 | | Recruit a victim worker | Head of Service | 31/12/2019
| 4 | Work with victims | Write to all victims | Head of Service | 31/12/2019
${more}`;

checkRule(groupWrittenOnce, {
  finds: [
    [
      "rows beneath the recommendation",
      plan(""),
      "Its recommendation stands only further up, in row 4.",
      "Its recommendation stands only further up, in row 4.",
    ],
  ],
  accepts: [
    ["a recommendation at each", plan("B5 | Update the policy\nB6 | Update the policy")],
    ["merged cells, which are another finding", plan("merge B4:B6")],
  ],
});
