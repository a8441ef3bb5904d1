/** What is proposed for each action when the year ends; the words are of the kind that plans use. */
import { analyse, proposeRollForward } from "../../../../src/engine";
import type { RollDecision } from "../../../../src/engine/model/rollForward";
import { readGrid } from "../../../cases/readGrid";

function proposalsOf(sheet: string) {
  return proposeRollForward(analyse(readGrid(sheet), { asOf: "2027-03-20" }));
}

/** A plan of four actions; the one in question is the first. */
function planWith(
  status: string,
  due = "31 March 2027",
  progress = "",
  action = "Write the policy for visits",
) {
  return `
sheet Plan
A1 | Thornbury Vale Youth Justice Service: plan 2026-27
A3 | Ref | Action | Lead | By when | Status | Progress
| 1 | ${action} | Head of Service | ${due} | ${status} | ${progress}
| 2 | Train all staff | Operations Manager | 30 June 2027 | In progress | Two sessions held
| 3 | Audit case files | Quality Lead | 30 September 2027 | Not started |
| 4 | Publish the annual report | Data Analyst | 31 December 2026 | Complete | Published
bold A3:F3
`;
}

test.each<[string, string, string, string, RollDecision, boolean]>([
  ["in progress", "In progress", "31 March 2027", "Drafted", "retain", true],
  ["not started", "Not started", "31 March 2027", "", "retain", true],
  ["complete", "Complete", "31 March 2027", "Agreed", "done", true],
  ["done, and routine now", "Done - BAU", "31 March 2027", "", "routine", true],
  ["complete, business as usual", "Complete – now business as usual", "31 March 2027", "", "routine", true],
  ["the routine is in the progress", "Complete", "31 March 2027", "Now BAU", "routine", true],
  ["routine that goes on", "BAU ongoing", "31 March 2027", "", "routine", false],
  ["carried forward", "Carried forward", "31 March 2027", "", "retain", true],
  ["kept, in the words of many", "Keep – added to plan", "31 March 2027", "", "retain", true],
  ["the date column retains it", "", "RETAIN FOR 2027-28", "", "retain", true],
  ["complete and yet to be kept", "Complete", "Retain for 2027-28", "", "retain", false],
  ["superseded", "Superseded by action 2", "31 March 2027", "", "superseded", true],
  ["merged with another", "Merged with 3", "31 March 2027", "", "superseded", true],
  ["does not apply any more", "No longer required", "31 March 2027", "", "not-applicable", true],
  ["not applicable", "N/A - funding ended", "31 March 2027", "", "not-applicable", true],
  ["withdrawn", "Withdrawn", "31 March 2027", "", "not-applicable", true],
  ["done, in the date column", "", "Completed", "", "done", true],
  // Not this: the words stand there and mean something else.
  ["keep as an instruction", "In progress", "31 March 2027", "Asked to keep a log of visits", "retain", true],
  ["not done", "Not yet done", "31 March 2027", "", "retain", true],
  [
    "a long text that mentions routine",
    "Complete",
    "31 March 2027",
    "The policy was agreed by the board in May and the routine checks of files went well, so that nothing is left",
    "done",
    true,
  ],
])("%s", (_, status, due, progress, decision, sure) => {
  const [proposal] = proposalsOf(planWith(status, due, progress));
  expect(proposal).toMatchObject({ decision, sure, row: { ref: "1", text: "Write the policy for visits" } });
  expect(proposal?.reason).not.toBe("");
});

test("the words that led to it, and where they stand", () => {
  expect(proposalsOf(planWith("Done - BAU"))[0]).toMatchObject({
    words: "Done - BAU",
    reason: "The status says “Done - BAU”: the work goes on as routine.",
  });
  expect(proposalsOf(planWith("Complete", "31 March 2027", "Now BAU"))[0]).toMatchObject({
    words: "Now BAU",
    reason: "The progress says “Now BAU”: the work goes on as routine.",
  });
  expect(proposalsOf(planWith("", "RETAIN FOR 2027-28"))[0]).toMatchObject({ words: "RETAIN FOR 2027-28" });
});

test("a struck-through action of which nothing is said is superseded, and asked", () => {
  const struck = `${planWith("")}struck B4\n`;
  expect(proposalsOf(struck)[0]).toMatchObject({ decision: "superseded", sure: false });
});

test("a column that is kept for the question decides", () => {
  const plan = `
sheet Plan
A1 | Thornbury Vale: plan 2026-27
A3 | Ref | Action | Lead | Status | Carry forward to 2027-28?
| 1 | Write the policy | Head of Service | Complete | Yes - refresh it
| 2 | Train all staff | Operations Manager | In progress | No
| 3 | Audit case files | Quality Lead | In progress | Yes
| 4 | Publish the annual report | Data Analyst | In progress | Now BAU
| 5 | Set up a panel | Data Analyst | Complete | No
bold A3:E3
`;
  expect(proposalsOf(plan).map(({ decision }) => decision)).toEqual([
    "retain",
    "superseded",
    "retain",
    "routine",
    "done",
  ]);
});
