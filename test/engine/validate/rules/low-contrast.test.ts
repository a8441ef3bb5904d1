import { lowContrast } from "../../../../src/engine/validate/rules/low-contrast";
import { checkRule } from "../checkRule";

const plan = (more: string, head = "A1 | Improvement plan") => `sheet Plan
${head}
A3 | Ref | Action | Lead | Due date
| 1 | Write the policy | Head of Service | 31/12/2019
| 2 | Train all case managers | Head of Service | 31/12/2019
| 3 | Recruit a victim worker | Head of Service | 31/12/2019
${more}`;

checkRule(lowContrast, {
  finds: [
    [
      "white on red",
      plan("fill B4:B5 FF0000\nfont B4:B5 FFFFFF"),
      "Text in #FFFFFF on #FF0000 has a contrast of 3.9 to 1; 4.5 is the least.",
    ],
    [
      "grey on white",
      plan("font B4 999999"),
      "Text in #999999 on #FFFFFF has a contrast of 2.8 to 1; 4.5 is the least.",
    ],
  ],
  accepts: [
    ["black on amber", plan("fill B4 FFC000")],
    ["white on dark blue", plan("fill B4 003366\nfont B4 FFFFFF")],
    ["a text that is not seen at all, which is another finding", plan("font B4 FFFFFF")],
  ],
});
