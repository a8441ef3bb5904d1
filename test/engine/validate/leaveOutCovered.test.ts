import { checkPlans } from "../../../src/engine/validate/checkPlans";
import { RULES } from "../../../src/engine/validate/rules";
import { contextOf } from "./checkRule";

const LATE = `sheet Plan
A1 | Improvement plan
| Agreed by the board on 3 May 2019
A4 | Ref | Action | Lead | Due date
| 1 | Write the protocol | Head of Service | 30/04/2019
| 2 | Train all case managers | Head of Service | 31/07/2019
| 3 | Recruit a victim worker | Head of Service | 31/12/2019`;

test("an action that was due before the plan was written is not told to be overdue as well", () => {
  const found = checkPlans(contextOf(LATE)).findings.map(({ rule, at }) => [rule, at[0]?.row]);
  expect(found.filter(([rule]) => rule !== "missing-column")).toEqual([
    ["due-before-plan-written", 4],
    ["overdue-open", 5],
  ]);
});

test("rules cover only rules that exist", () => {
  const ids = RULES.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(RULES.flatMap(({ covers }) => [...(covers ?? [])])));
});
