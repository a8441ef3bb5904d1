import type { RagKeyEntry } from "../../../src/engine/model/ragKey";
import type { StatusWord } from "../../../src/engine/model/reading";
import { makeContext, type ActionInput } from "../makePlan";

const standingOf = (action: ActionInput, ragKey: readonly RagKeyEntry[] = []) =>
  makeContext([{ actions: [action], ragKey }], "2019-08-19").plans[0]?.actions[0]?.standing;

const CASES: readonly (readonly [string, ActionInput, StatusWord, string])[] = [
  [
    "a word says that it is complete",
    { status: { word: "complete", text: "Completed" }, rag: "Red" },
    "complete",
    "The plan says “Completed”.",
  ],
  [
    "a day of completion",
    { status: { word: "complete", text: "20/03/2026" } },
    "complete",
    "It has a day of completion: “20/03/2026”.",
  ],
  [
    "a day of completion in words",
    { status: { word: "complete", text: "3rd Sept 2026" } },
    "complete",
    "It has a day of completion: “3rd Sept 2026”.",
  ],
  [
    "a word beside a day",
    { status: { word: "complete", text: "Closed 20/03/2026" } },
    "complete",
    "The plan says “Closed 20/03/2026”.",
  ],
  ["a share", { status: { word: "complete", text: "100%" } }, "complete", "The plan says “100%”."],
  [
    "a word says that it is under way, which a Blue does not change",
    { status: { word: "in-progress", text: "Ongoing" }, rag: "Blue" },
    "in-progress",
    "The plan says “Ongoing”.",
  ],
  [
    "the progress says that there is none",
    { progress: "None", status: { word: "not-started", text: "None", in: "progress" } },
    "not-started",
    "The plan says “None”.",
  ],
  [
    "the date column says that it is complete",
    { due: { kind: "completed", text: "Completed March 2018", date: "2018-03-31" } },
    "complete",
    "The date column says “Completed March 2018”.",
  ],
  [
    "the date column carries it forward",
    {
      due: { kind: "carried-forward", text: "RETAIN FOR 2019-20", date: "2020-03-31" },
      progress: "To transfer",
    },
    "carried-forward",
    "The date column says “RETAIN FOR 2019-20”.",
  ],
  [
    "a Blue",
    { rag: "Blue" },
    "complete",
    "It is rated Blue, which is taken for complete: no key of the plan says otherwise.",
  ],
  [
    "an action that is struck through",
    { action: "Train staff", struck: ["Train staff"], rag: "Red" },
    "superseded",
    "The action is struck through.",
  ],
  [
    "an action that is struck through, with progress that tells of its end",
    { action: "Train staff", struck: ["Train staff"], progress: "Delivered to all teams" },
    "complete",
    "The action is struck through, and its progress tells that it is done.",
  ],
  [
    "an action of which only the owner is struck through",
    { action: "Train staff", struck: ["Gwen Aldous"], progress: "Dates agreed" },
    "in-progress",
    "There is progress written down.",
  ],
  [
    "a Green in a plan that tells of no progress",
    { rag: "Green" },
    "in-progress",
    "It is rated Green, and the plan keeps no progress.",
  ],
  ["a Red in such a plan", { rag: "Red" }, "not-started", "There is no progress and no status."],
  [
    "a Red with progress",
    { rag: "Red", progress: "Escalated" },
    "in-progress",
    "There is progress written down.",
  ],
  ["a Red that says none", { rag: "Red", progress: "None" }, "not-started", "The progress says “None”."],
  [
    "an update beneath the action",
    { updates: [{ text: "Group met", date: "2019-07-03" }] },
    "in-progress",
    "There is progress written down.",
  ],
  ["nothing at all", { action: "Train staff" }, "not-started", "There is no progress and no status."],
];

test.each(CASES.map(([title, action, status, reason]) => ({ title, action, status, reason })))(
  "$title: $status",
  ({ action, status, reason }) => expect(standingOf(action)).toEqual({ status, reason }),
);

test.each([
  ["Blue: new", { rating: "Blue", meaning: "New or not yet due" }, "Blue", "not-started"],
  ["Green: complete", { rating: "Green", meaning: "Completed" }, "Green", "complete"],
  [
    "Green: on track to be completed",
    { rating: "Green", meaning: "On track to be completed" },
    "Green",
    "in-progress",
  ],
  [
    "White: not started / no progress",
    { rating: "Blue", meaning: "Not started / no progress" },
    "Blue",
    "not-started",
  ],
  [
    "Red: not started or late",
    { rating: "Red", meaning: "Not started, or will miss its date" },
    "Red",
    "in-progress",
  ],
  ["Red: not started/overdue", { rating: "Red", meaning: "Not yet started/overdue" }, "Red", "in-progress"],
  ["Blue, which the key leaves out", { rating: "Green", meaning: "On track" }, "Blue", "complete"],
] as const)("the plan's own key decides: %s", (_, entry, rag, status) => {
  expect(standingOf({ rag, progress: "Two teams trained" }, [entry])?.status).toBe(status);
});

test("a rating that the plan's key explains is said to be the key's", () => {
  const key: RagKeyEntry = { rating: "Blue", meaning: "Completed" };
  expect(standingOf({ rag: "Blue" }, [key])?.reason).toBe(
    "It is rated Blue, which means complete in the plan's key.",
  );
});

test("a long status is cut in the reason", () => {
  const text = "Completed in part by the working group and signed off by the management board in July";
  expect(standingOf({ status: { word: "complete", text } })?.reason).toBe(
    "The plan says “Completed in part by the working group and signed off by…”.",
  );
});

test("a Green without progress in a plan that tells of progress elsewhere is not started", () => {
  const context = makeContext(
    [{ actions: [{ rag: "Green" }, { rag: "Red", progress: "Escalated" }] }],
    "2019-08-19",
  );
  expect(context.plans[0]?.actions.map((action) => action.standing.status)).toEqual([
    "not-started",
    "in-progress",
  ]);
});
