import type { BoardRow, BoardSnapshot } from "../../../src/engine/model/board";
import type { MovedRow } from "../../../src/engine/model/movement";
import { boardRows } from "../../../src/engine/summarise/boardRows";
import { compareBoards } from "../../../src/engine/summarise/compareBoards";
import { summarise } from "../../../src/engine/summarise/summarise";
import { makeContext } from "../makePlan";

const row = (ref: string, text: string, more: Partial<BoardRow> = {}): BoardRow => ({
  ref,
  text,
  group: "",
  rating: "Amber",
  status: "in-progress",
  due: null,
  ...more,
});
const board = (on: string, ...rows: readonly BoardRow[]): BoardSnapshot => ({
  on,
  name: `Board ${on}`,
  rows,
});
const refs = (moved: readonly MovedRow[]) => moved.map((one) => one.row.ref);

const POLICY = row("1", "Write the policy for out-of-court disposals");
const TRAINING = row("2", "Train all staff in assessing risk");
const AUDIT = row("3", "Audit twenty case files");
const PANEL = row("4", "Set up a panel of young people");

describe("what moved between two boards", () => {
  test.each<[string, Partial<BoardRow>, Partial<BoardRow>, string]>([
    ["Red to Amber", { rating: "Red" }, { rating: "Amber" }, "improved"],
    ["Red to Green", { rating: "Red" }, { rating: "Green" }, "improved"],
    ["Green to Amber", { rating: "Green" }, { rating: "Amber" }, "worsened"],
    [
      "Green to Red, and under way",
      { rating: "Green", status: "not-started" },
      { rating: "Red" },
      "worsened",
    ],
    ["completed", { rating: "Red" }, { rating: "Green", status: "complete" }, "closed"],
    ["carried forward", {}, { status: "carried-forward" }, "closed"],
    ["open again", { status: "complete" }, { rating: "Red" }, "reopened"],
    ["rated for the first time", { rating: null }, { rating: "Green" }, ""],
    ["rating taken away", { rating: "Red" }, { rating: null }, ""],
    ["Blue, which means new in some plans", { rating: "Blue" }, { rating: "Green" }, ""],
    ["started, with the same rating", { status: "not-started" }, {}, ""],
    [
      "closed on both days",
      { status: "complete", rating: "Green" },
      { status: "superseded", rating: "Red" },
      "",
    ],
  ])("%s", (_, before, now, kind) => {
    const moved = compareBoards({
      from: board("2026-07-03", { ...POLICY, ...before }, AUDIT),
      to: board("2026-10-02", AUDIT, { ...POLICY, ...now }),
    });
    const kinds = (["improved", "worsened", "added", "closed", "reopened", "gone"] as const).filter(
      (one) => moved[one].length > 0,
    );
    expect(kinds).toEqual(kind === "" ? [] : [kind]);
  });

  test("in words, with what an earlier board had and this has not", () => {
    const moved = compareBoards({
      from: board("2026-07-03", { ...POLICY, rating: "Red" }, { ...TRAINING, rating: "Green" }, AUDIT),
      to: board("2026-10-02", POLICY, { ...TRAINING, rating: "Red" }, PANEL),
    });
    expect(moved.inWords).toBe("Since 3 July: 1 improved, 1 worsened, 1 new, 1 no longer in the plan.");
    expect(refs(moved.gone)).toEqual(["3"]);
  });

  test("another year is said, and so is that nothing moved", () => {
    const moved = compareBoards({ from: board("2025-12-05", POLICY), to: board("2026-01-09", POLICY) });
    expect(moved.inWords).toBe("Since 5 December 2025: nothing moved.");
  });

  test("two boards are compared from the earlier to the later, however they are given", () => {
    const [july, october] = [board("2026-07-03", { ...POLICY, rating: "Red" }), board("2026-10-02", POLICY)];
    expect(compareBoards({ from: october, to: july })).toEqual(compareBoards({ from: july, to: october }));
    expect(refs(compareBoards({ from: october, to: july }).improved)).toEqual(["1"]);
  });
});

describe("an action is known again", () => {
  const improved = (before: readonly BoardRow[], now: readonly BoardRow[]) => {
    const moved = compareBoards({ from: board("2026-07-03", ...before), to: board("2026-10-02", ...now) });
    return { improved: refs(moved.improved), added: refs(moved.added), gone: refs(moved.gone) };
  };
  const was = { ...POLICY, rating: "Red" } as const;

  test.each<[string, BoardRow]>([
    ["at another place with another reference", { ...POLICY, ref: "9" }],
    ["re-worded, with its reference", { ...POLICY, text: "Write and publish the disposals policy" }],
    ["re-worded a little, without one", { ...POLICY, ref: "", text: `${POLICY.text} and publish it` }],
    ["with other dashes and letter case", { ...POLICY, text: "WRITE the policy for out‑of‑court disposals" }],
  ])("%s", (_, now) => {
    expect(improved([was, AUDIT], [AUDIT, now])).toEqual({ improved: [now.ref], added: [], gone: [] });
  });

  test.each<[string, BoardRow]>([
    ["another text under its reference", { ...POLICY, text: "Appoint a new chair" }],
    [
      "another text without reference",
      { ...POLICY, ref: "", text: "Write to all partners about the budget" },
    ],
  ])("not %s", (_, now) => {
    expect(improved([was, AUDIT], [AUDIT, now])).toEqual({ improved: [], added: [now.ref], gone: ["1"] });
  });
});

describe("over several boards", () => {
  const due = (day: string) => ({ ...POLICY, due: day });
  const boards = [
    board("2026-01-09", due("2026-03-31"), AUDIT),
    board("2026-04-10", due("2026-06-30"), AUDIT),
    board("2026-07-03", due("2026-06-30"), AUDIT),
  ];

  test("a date that slipped: by how much since the last board, and how often in all", () => {
    const to = board("2026-10-02", due("2026-09-30"), AUDIT);
    const { slipped } = compareBoards({ from: boards[2] as BoardSnapshot, to, boards });
    // 30 June to 30 September are 31 + 31 + 30 days; it had slipped once before.
    expect(slipped.map(({ row: { ref }, days, times }) => [ref, days, times])).toEqual([["1", 92, 2]]);
  });

  test("a date that came forward, or was given for the first time, has not slipped", () => {
    const from = board("2026-07-03", due("2026-09-30"), { ...AUDIT, due: null });
    const to = board("2026-10-02", due("2026-08-31"), { ...AUDIT, due: "2026-12-31" });
    expect(compareBoards({ from, to }).slipped).toEqual([]);
  });

  test("unchanged for three boards, this one included", () => {
    const to = board("2026-07-04", due("2026-06-30"), AUDIT);
    const { unchanged } = compareBoards({ from: boards[2] as BoardSnapshot, to, boards });
    expect(unchanged.map(({ row: { ref }, boards: count }) => [ref, count])).toEqual([
      ["1", 3],
      ["3", 4],
    ]);
  });

  test("two boards are too few for that, and closed actions do not count", () => {
    const two = compareBoards({ from: boards[2] as BoardSnapshot, to: board("2026-10-02", AUDIT) });
    expect(two.unchanged).toEqual([]);
    const done = { ...AUDIT, status: "complete" as const };
    const closed = [board("2026-01-09", done), board("2026-04-10", done)];
    const to = board("2026-07-03", done);
    expect(compareBoards({ from: closed[1] as BoardSnapshot, to, boards: closed }).unchanged).toEqual([]);
  });
});

test("a board sees reference, text, recommendation, rating, status and the day that counts", () => {
  const { plans } = makeContext(
    [
      {
        actions: [
          {
            ref: "1.2",
            action: "Train\nall staff",
            group: "1. Risk",
            rag: "Red",
            progress: "Begun",
            due: "2026-03-31",
          },
          { group: `2. ${"Reach every school ".repeat(12)}`, status: "complete" },
        ],
      },
    ],
    "2026-01-01",
  );
  const [first, second] = boardRows(plans);
  expect(first).toEqual({
    ref: "1.2",
    text: "Train all staff",
    group: "1. Risk",
    rating: "Red",
    status: "in-progress",
    due: "2026-03-31",
  });
  // 117 characters: six times "Reach every school " and "Reach" would be 122.
  expect(second?.text).toBe(
    "2. Reach every school Reach every school Reach every school Reach every school Reach every school Reach every school",
  );
  expect(second).toMatchObject({ rating: null, status: "complete", due: null });
});

test("an open action that worsened since the last board is an exception, behind the Red and the overdue", () => {
  const actions = [
    { ref: "1", action: "Write the policy", rag: "Amber" as const },
    { ref: "2", action: "Train all staff", rag: "Amber" as const },
    { ref: "3", action: "Audit twenty case files", rag: "Amber" as const, due: "2026-09-01" },
    { ref: "4", action: "Set up a panel", rag: "Red" as const },
  ];
  const { plans } = makeContext([{ actions }], "2026-10-02");
  const before = boardRows(plans).map((one) => ({
    ...one,
    rating: one.ref === "2" ? one.rating : ("Green" as const),
  }));
  const { exceptions } = summarise(plans, "2026-10-02", [board("2026-07-03", ...before)]);
  expect(
    exceptions.map(({ action, reason, worsenedFrom }) => [action.replace(/.*#/, ""), reason, worsenedFrom]),
  ).toEqual([
    ["8", "Red", "Green"],
    ["7", "Overdue", "Green"],
    ["5", "Worsened", "Green"],
  ]);
});
