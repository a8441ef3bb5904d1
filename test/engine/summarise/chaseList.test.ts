import { chaseList } from "../../../src/engine/summarise/chaseList";
import { makeAnalysis, type ActionInput, type PlanInput } from "../makePlan";

const notesOf = (...plans: readonly PlanInput[]) => chaseList(makeAnalysis(plans, "2019-08-19"));
const done: ActionInput = {
  owners: ["Ops Manager"],
  due: "2019-07-31",
  status: "complete",
  action: "Buy a tool",
};

test("each lead gets what is overdue, due soon and missing, the latest first", () => {
  const actions: ActionInput[] = [
    {
      ref: "1",
      action: "Write the policy",
      owners: ["Ops Manager"],
      due: "2019-07-31",
      rag: "Amber",
      progress: "Begun",
    },
    { ref: "2", action: "Train all staff", owners: ["ops manager"], due: "2019-06-30", rag: "Red" },
    {
      ref: "3",
      action: "Ask parents",
      owners: ["Ops Manager"],
      due: "2019-09-18",
      rag: "Green",
      progress: "Begun",
    },
    { ref: "4", action: "Count cases", owners: ["Ops Manager"], rag: "Green", progress: "Begun" },
    {
      ref: "5",
      action: "Publish it",
      owners: ["Ops Manager"],
      due: "2019-12-31",
      rag: "Green",
      progress: "Begun",
    },
    done,
  ];
  expect(notesOf({ actions })).toEqual([
    {
      lead: "Ops Manager",
      overdue: 2,
      dueSoon: 1,
      missing: 1,
      text: `Ops Manager: actions to look at, as at 19 August 2019

Overdue:
- 2 Train all staff (due 30/06/2019, 50 days ago; please give the progress)
- 1 Write the policy (due 31/07/2019, 19 days ago)

Due in the next 30 days:
- 3 Ask parents (due 18/09/2019)

Still missing:
- 4 Count cases: a completion date`,
    },
  ]);
});

test("actions without a lead come last", () => {
  const notes = notesOf({
    actions: [
      { action: "Write the policy", due: "2019-08-18" },
      { action: "Train all staff", owners: ["Head of Service"], due: "2019-08-20" },
    ],
  });
  expect(notes.map(({ lead, text }) => [lead, text.split("\n").at(-1)])).toEqual([
    ["Head of Service", "- Train all staff (due 20/08/2019)"],
    ["No lead", "- Write the policy (due 18/08/2019, 1 day ago)"],
  ]);
});

test("of several plans, each action is named with its sheet", () => {
  const actions = [{ action: "Write the policy", owners: ["Head of Service"], due: "2019-08-18" }];
  const [note] = notesOf({ sheet: "Health", actions }, { sheet: "Education", actions });
  expect(note?.text.split("\n").slice(3)).toEqual([
    "- Health, Write the policy (due 18/08/2019, 1 day ago)",
    "- Education, Write the policy (due 18/08/2019, 1 day ago)",
  ]);
});

test.each<[string, readonly ActionInput[]]>([
  ["whose actions are done", [done]],
  [
    "whose actions have time and all that the plan keeps",
    [{ owners: ["A"], due: "2019-12-31", action: "Write it" }],
  ],
  [
    "whose actions go on without an end",
    [{ owners: ["A"], due: { kind: "ongoing", text: "Ongoing", date: null } }],
  ],
  ["of an empty plan", []],
])("a lead %s gets none", (_, actions) => expect(notesOf({ actions })).toEqual([]));

test("TBC is no date, and a plan without a column is not asked for one", () => {
  const due = { kind: "unknown" as const, text: "TBC", date: null };
  const [note] = notesOf({ actions: [{ action: "Write it", owners: ["A"], due }] });
  expect(note?.text.split("\n").at(-1)).toBe("- Write it: a completion date");
});
