import { dueBeforePlanWritten } from "../../../../src/engine/validate/rules/due-before-plan-written";
import { checkRule } from "../checkRule";

const plan = (head: string, due: string) => `sheet Plan
A1 | Improvement plan
| ${head}
A4 | Ref | Action | Lead | Due date
| 1 | Write the protocol | Head of Service | ${due}
| 2 | Train all case managers | Head of Service | 31/12/2019
| 3 | Recruit a victim worker | Head of Service | 31/12/2019`;

checkRule(dueBeforePlanWritten, {
  finds: [
    [
      "a year that was not changed",
      plan("Agreed by the board on 3 May 2019", "31/05/2018"),
      "It was due (31/05/2018) before the plan was written, 3 May 2019.",
    ],
    [
      "a date of the plan in figures",
      plan("Date of plan: 03.05.2019", "30/04/2019"),
      "It was due (30/04/2019) before the plan was written, 3 May 2019.",
    ],
    [
      "a day that the document gives in words of its own",
      plan("Published by the partnership on 3 May 2019", "31/05/2018"),
      "It was due (31/05/2018) before the plan was written, 3 May 2019.",
    ],
  ],
  accepts: [
    ["a day of the report that it answers", plan("Inspection report published 3 May 2019", "31/05/2018")],
    ["a day after it", plan("Agreed by the board on 3 May 2019", "31/05/2019")],
    ["a day on which it was brought up to date", plan("Updated 3 May 2019", "31/05/2018")],
    ["a month alone", plan("Agreed in May 2019", "31/05/2018")],
    ["no word of it", plan("Thornbury Vale Council, 3 May 2019", "31/05/2018")],
  ],
});
