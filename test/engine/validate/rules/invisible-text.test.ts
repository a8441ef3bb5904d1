import { invisibleText } from "../../../../src/engine/validate/rules/invisible-text";
import { checkRule } from "../checkRule";

const look = (directive: string) => `sheet Plan
A1 | Improvement plan
A3 | Ref | Action | Lead | Due date
| 1 | Write the policy | Head of Service | 31/12/2019
| 2 | Train all case managers | Head of Service | 31/12/2019
| 3 | Recruit a victim worker | Head of Service | 31/12/2019
${directive}`;

checkRule(invisibleText, {
  finds: [
    [
      "white on white",
      look("font B4 FFFFFF"),
      "“Write the policy” has the colour of its cell and can't be seen.",
    ],
    [
      "red on red",
      look("fill B4 FF0000\nfont B4 FF0000"),
      "“Write the policy” has the colour of its cell and can't be seen.",
    ],
  ],
  accepts: [
    ["white on a dark fill", look("fill B4 003366\nfont B4 FFFFFF")],
    ["grey on white", look("font B4 808080")],
    ["an empty cell", look("font E4 FFFFFF")],
    [
      "the headings of an Excel table, which its style paints",
      look("font A3:D3 FFFFFF\ntable Actions A3:D6"),
    ],
  ],
});
