import { listsSideBySide } from "../../../../src/engine/validate/rules/lists-side-by-side";
import { checkRule } from "../checkRule";

const HEADINGS = "sheet Plan\nA1 | Action | Lead | By when\nbold A1:C1";
const LIST = "1. Write a checklist\\n2. Train staff\\n3. Audit ten exits";
const OTHER = "| Tell all families about the new office | Business Manager | June 2026";

checkRule(listsSideBySide, {
  finds: [
    [
      "a date too few for three things to do",
      `${HEADINGS}\n| ${LIST} | Ann Low\\nBo Kite\\nCy Marsh | June 2026\\nJuly 2026\n${OTHER}`,
      "Its action lists 3 things, and its lead 3 and its due 2. It can be read as 3 actions.",
    ],
    [
      "lists that have nothing to do with each other",
      `${HEADINGS}\n| ${LIST}\\n4. Close the project | Ann Low | June 2026\\nJuly 2026\n${OTHER}`,
      "Its action lists 4 things, and its due 2.",
    ],
  ],
  accepts: [
    ["one lead and one date for all", `${HEADINGS}\n| ${LIST} | Ann Low | June 2026\n${OTHER}`],
    ["plain actions", `${HEADINGS}\n${OTHER}\n| Audit twenty case files | Quality Lead | July 2026`],
  ],
});
