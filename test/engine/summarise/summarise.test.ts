import type { Counted } from "../../../src/engine/model/figures";
import { findCounted } from "../../../src/engine/summarise/findCounted";
import { summarise } from "../../../src/engine/summarise/summarise";
import { makeContext, type ActionInput, type PlanInput } from "../makePlan";

const AS_OF = "2019-08-19";
const figuresOf = (...plans: readonly PlanInput[]) => {
  const context = makeContext(plans, AS_OF);
  return summarise(context.plans, AS_OF);
};
const month = (text: string, date: string) => ({ text, kind: "month" as const, date });

const PANEL = "1. Out-of-court disposals";
const VOICE = "2. Voice of the child";
/** Thornbury Vale's plan, counted by hand: see the expected figures below. */
const ACTIONS: readonly ActionInput[] = [
  {
    group: PANEL,
    owners: ["Head of Service", "Police"],
    due: month("July 2019", "2019-07-31"),
    rag: "Red",
    progress: "Met in June",
  },
  {
    group: PANEL,
    owners: [
      { name: "Police", leads: false },
      { name: "Ops manager", leads: true },
    ],
    due: "2019-08-18",
    rag: "Amber",
    progress: "Tool chosen",
  },
  { group: PANEL, owners: ["head of service"], due: "2019-08-19", rag: "Amber", progress: "Draft sent" },
  { group: VOICE, owners: ["Ops manager"], due: "2019-09-18", rag: "Red", progress: "None" },
  { group: VOICE, due: "2019-09-19", rag: "Green", progress: "Panel set up" },
  { group: VOICE, owners: ["Data Analyst"], rag: "Green", progress: "First report" },
  {
    owners: ["Head of Service"],
    due: "2019-07-31",
    rag: "Green",
    status: { word: "complete", text: "Done" },
  },
  { owners: ["Head of Service"], due: "2019-07-31", rag: "Blue" },
  { owners: ["Data Analyst"], due: { text: "Retain 2020-21", kind: "carried-forward", date: "2021-03-31" } },
  { owners: ["Data Analyst"], status: "superseded", rag: "Red" },
  { action: "Publish the plan" },
];

describe("figures of a plan", () => {
  const figures = figuresOf({ actions: ACTIONS });

  test("status first", () => {
    expect(figures.all.actions).toBe(11);
    expect(figures.all.byStatus).toEqual({
      "not-started": 2,
      "in-progress": 5,
      complete: 2,
      "carried-forward": 1,
      superseded: 1,
    });
    expect(figures.all.open).toBe(7);
  });

  test("ratings of all, and of what is open", () => {
    expect(figures.all.byRating).toEqual({ Red: 3, Amber: 2, Green: 3, Blue: 1, "Not rated": 2 });
    expect(figures.all.openByRating).toEqual({ Red: 2, Amber: 2, Green: 2, Blue: 0, "Not rated": 1 });
  });

  test("dates: the day itself is not overdue, and 30 days on is within 30 days", () => {
    expect(figures.all.overdue).toBe(2);
    expect(figures.dueIn30).toBe(2);
    expect(figures.dueIn90).toBe(3);
    expect(figures.withoutDue).toBe(2);
    expect(figures.withoutOwner).toBe(2);
  });

  test("by recommendation, in order of appearance, what has none last", () => {
    expect(figures.byGroup.map(({ name, actions, open, overdue }) => [name, actions, open, overdue])).toEqual(
      [
        [PANEL, 3, 3, 2],
        [VOICE, 3, 3, 0],
        ["No recommendation", 5, 1, 0],
      ],
    );
  });

  test("by first leading owner, letter case apart", () => {
    expect(figures.byLead.map(({ name, actions, open }) => [name, actions, open])).toEqual([
      ["Head of Service", 4, 2],
      ["Ops manager", 2, 2],
      ["Data Analyst", 3, 1],
      ["No lead", 2, 2],
    ]);
  });

  test("exceptions: Red and overdue, Red, overdue", () => {
    expect(figures.exceptions).toEqual([
      { action: "Plan!A4#5", reason: "Red and overdue", daysLate: 19 },
      { action: "Plan!A4#8", reason: "Red", daysLate: null },
      { action: "Plan!A4#6", reason: "Overdue", daysLate: 1 },
    ]);
  });

  test("in words", () => {
    expect(figures.inWords).toBe(
      "11 actions: 2 complete, 5 in progress, 2 not started, 1 carried forward, 1 superseded. " +
        "Of the 7 open, 2 are Red, 2 Amber, 2 Green, 1 not rated; 2 are overdue, the longest by 19 days.",
    );
  });
});

test.each<[string, readonly ActionInput[], string]>([
  ["none", [], "There are no actions."],
  [
    "one, overdue by a day",
    [{ rag: "Red", due: "2019-08-18", progress: "Met" }],
    "1 action: 1 in progress. Of the 1 open, 1 is Red; 1 is overdue, by 1 day.",
  ],
  [
    "some, none overdue",
    [{ rag: "Amber" }, { rag: "Amber" }, { progress: "Met" }],
    "3 actions: 1 in progress, 2 not started. Of the 3 open, 2 are Amber, 1 not rated; none is overdue.",
  ],
  ["all complete", [{ status: "complete" }, { status: "complete" }], "2 actions: 2 complete. None is open."],
])("in words: %s", (_, actions, words) => expect(figuresOf({ actions }).inWords).toBe(words));

describe("the actions behind each number", () => {
  const { plans } = makeContext([{ actions: ACTIONS }], AS_OF);
  /** Rows of `ACTIONS`, from 0, by the rows of the sheet. */
  const rowsOf = (counts: Counted) =>
    findCounted(plans, AS_OF, counts).map((action) => plans[0]?.actions.indexOf(action));

  test.each<[Counted, readonly number[]]>([
    ["open", [0, 1, 2, 3, 4, 5, 10]],
    ["overdue", [0, 1]],
    ["longest overdue", [0]],
    [{ status: "complete" }, [6, 7]],
    [{ status: "not-started" }, [3, 10]],
    [{ rating: "Red" }, [0, 3]],
    [{ rating: "Not rated" }, [10]],
    [{ rating: "Blue" }, []],
  ])("%j", (counts, rows) => expect(rowsOf(counts)).toEqual(rows));

  test("each is what the sentence says", () => {
    for (const { text, counts } of summarise(plans, AS_OF).words) {
      if (counts === undefined || counts === "longest overdue") continue;
      expect(`${text}: ${rowsOf(counts).length}`).toMatch(/^(\d+)\b.*: \1$/);
    }
  });
});

test("several plans are counted together, and sums agree", () => {
  const figures = figuresOf({ sheet: "2018", actions: ACTIONS }, { sheet: "2019", actions: ACTIONS });
  expect(figures.all.actions).toBe(22);
  for (const tallies of [figures.byGroup, figures.byLead]) {
    expect(tallies.reduce((sum, tally) => sum + tally.actions, 0)).toBe(22);
    expect(tallies.reduce((sum, tally) => sum + tally.overdue, 0)).toBe(figures.all.overdue);
  }
});

test("a day on which an action was completed is no due date", () => {
  const figures = figuresOf({
    actions: [
      { due: { text: "Completed March 2018", kind: "completed", date: "2018-03-31" }, status: "in-progress" },
    ],
  });
  expect(figures.all.overdue).toBe(0);
  expect(figures.withoutDue).toBe(1);
});
