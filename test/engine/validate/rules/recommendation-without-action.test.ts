import { recommendationWithoutAction } from "../../../../src/engine/validate/rules/recommendation-without-action";
import { checkRule } from "../checkRule";

const sections = (rest: string) => `sheet Plan
A1 | Improvement plan
A3 | Ref | Action | Lead | Due date
| Recommendation 1: Update the policy
| 1 | Write the policy | Head of Service | 31/12/2019
| 2 | Train all case managers | Head of Service | 31/12/2019
| ${rest}`;

checkRule(recommendationWithoutAction, {
  finds: [
    [
      "a section that another follows",
      sections(
        "Recommendation 2: Improve work with victims\n| Recommendation 3: Report on education\n| 3 | Count who is out of school | Analyst | 31/12/2019",
      ),
      "“Recommendation 2: Improve work with victims” has no action.",
    ],
    [
      "a section at the end",
      sections("Recommendation 2: Improve work with victims"),
      "“Recommendation 2: Improve work with victims” has no action.",
    ],
    [
      "a row with a recommendation and nothing to do",
      [{ group: "Improve work with victims", owners: ["Head of Service"] }],
      "“Improve work with victims” has no action.",
    ],
  ],
  accepts: [
    [
      "sections with actions",
      sections(
        "Recommendation 2: Improve work with victims\n| 3 | Write to all victims | Analyst | 31/12/2019",
      ),
    ],
    [
      "a heading above the sections",
      sections(
        "Priority 2\n| Recommendation 2: Improve work with victims\n| 3 | Write to all victims | Analyst | 31/12/2019",
      ),
    ],
    ["a plan whose recommendation is the action", [{ action: "Improve work with victims" }]],
  ],
});
