import { markingMisspelt } from "../../../../src/engine/validate/rules/marking-misspelt";
import { checkRule } from "../checkRule";

const marked = (head: string) => `sheet Plan
A1 | ${head}
A3 | Ref | Action | Lead | Due date
| 1 | Write the protocol | Head of Service | 31/12/2019
| 2 | Train all case managers | Head of Service | 31/12/2019
| 3 | Recruit a victim worker | Head of Service | 31/12/2019`;

checkRule(markingMisspelt, {
  finds: [
    [
      "small letters",
      marked("Official - sensitive"),
      "The marking is written “Official - sensitive”, not OFFICIAL-SENSITIVE.",
    ],
    ["signs around it", marked("** OFFICIAL **"), "The marking is written “** OFFICIAL **”, not OFFICIAL."],
  ],
  accepts: [
    ["the words of the policy", marked("OFFICIAL-SENSITIVE")],
    ["a marking that the policy does not know", marked("Confidential")],
    ["a title that it stands in", marked("OFFICIAL – Improvement plan 2019")],
    ["no marking", marked("Improvement plan")],
  ],
});
