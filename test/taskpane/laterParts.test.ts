/** What the refresh, the board, the settings and next year's page work out by themselves. */
import { DEFAULT_SETTINGS, type RollProposal } from "../../src/engine";
import { announcementOf } from "../../src/taskpane/announcementOf";
import { movesOf } from "../../src/taskpane/board/movesOf";
import { firstState, paneState, type PaneEvent } from "../../src/taskpane/paneState";
import { shownCell, shownRow } from "../../src/taskpane/refresh/shownCell";
import { choicesOf } from "../../src/taskpane/rollForward/rollChoices";
import { changedSettings, soonDaysOf } from "../../src/taskpane/settings/changedSettings";
import { noPlanAnalysis, planAnalysis } from "./madeUpAnalysis";
import { boardAnalysis } from "./workedAnalysis";
import { english } from "../../src/taskpane/wording/en/english";
import { speak } from "../../src/taskpane/wording";

speak(english);

test.each([
  [46357, "Due", "01/12/2026"],
  [46357, "Cost", "46357"],
  ["Held\ntwice", "Progress", "Held twice"],
  [null, "Progress", "(empty)"],
  ["", "Progress", "(empty)"],
  [true, "Kept", "true"],
  [{ formula: "=A1" }, "Sum", "=A1"],
])("%j under %s is shown as %s", (value, heading, text) => {
  expect(shownCell(value, heading)).toBe(text);
});

test("a row is named by its reference and the start of its text", () => {
  expect(shownRow({ ref: "2.1", text: "Train all staff" })).toBe("2.1 Train all staff");
  expect(shownRow({ ref: "", text: "Train all staff" })).toBe("Train all staff");
  expect(shownRow({ ref: "2.1", text: "x".repeat(80) })).toHaveLength(60);
});

test("what moved stands with the most serious first, and how it moved", () => {
  const { movement } = boardAnalysis.figures;
  if (movement === undefined) throw new Error("There is movement.");
  expect(movesOf(movement).map(({ kind, rows }) => [kind, rows.map(({ how }) => how)])).toEqual([
    ["worsened", ["Amber → Red"]],
    ["slipped", ["by 92 days, the second time"]],
    ["improved", ["Amber → Green"]],
    ["added", [""]],
  ]);
});

test("only settings that differ are kept, lists without empty lines", () => {
  expect(changedSettings(DEFAULT_SETTINGS, DEFAULT_SETTINGS)).toEqual({});
  const wanted = { ...DEFAULT_SETTINGS, soonDays: 14, markings: [" OFFICIAL", "", "  "] };
  expect(changedSettings(DEFAULT_SETTINGS, wanted)).toEqual({ soonDays: 14, markings: ["OFFICIAL"] });
  const spaces = { ...DEFAULT_SETTINGS, knownAcronyms: ["", " "] };
  expect(changedSettings(DEFAULT_SETTINGS, spaces)).toEqual({});
});

test.each([
  ["30", 30],
  [" 0 ", 0],
  ["366", 366],
  ["367", null],
  ["-1", null],
  ["3.5", null],
  ["", null],
  ["soon", null],
])("“%s” days are %s", (text, days) => {
  expect(soonDaysOf(text)).toBe(days);
});

test("the user's decision goes over the proposal, with its own reason", () => {
  const proposal = (action: string, decision: RollProposal["decision"]): RollProposal => ({
    action,
    row: { ref: "1", text: `Text of ${action}` },
    at: { sheet: "Plan", row: 1, column: 1 },
    decision,
    words: "",
    reason: "It is open.",
    sure: true,
  });
  const choices = choicesOf(
    [proposal("a", "retain"), proposal("b", "retain")],
    { b: "done" },
    "your decision",
  );
  expect(choices).toEqual([
    { action: "a", text: "Text of a", decision: "retain", reason: "It is open." },
    { action: "b", text: "Text of b", decision: "done", reason: "your decision" },
  ]);
});

describe("a screen reader is told", () => {
  const read: PaneEvent = { type: "read", asOf: "2026-11-21", analysis: planAnalysis };
  const after = (...events: PaneEvent[]) =>
    announcementOf(events.reduce(paneState, firstState("2026-11-21")));
  const done: PaneEvent = { type: "done", done: { sentence: "Done: Write Red.", undo: true } };
  const failed: PaneEvent = { type: "failed", failure: { sentence: "No.", code: "No" } };
  const verdict =
    "This looks like an action plan: 11 actions in 9 columns. Not ready: 3 must-fix, 6 to check, 1 note.";

  test.each<[string, PaneEvent[], string]>([
    ["that it is being read", [], "Reading the workbook …"],
    [
      "what was recognised, before it is checked",
      [
        {
          type: "reading progressed",
          asOf: "2026-11-21",
          progress: { stage: "analyse", sheets: noPlanAnalysis.sheets },
        },
      ],
      "No action plan found",
    ],
    ["the verdict", [read], verdict],
    ["what is being written", [read, { type: "writing", what: "Writing …" }], "Writing …"],
    [
      "what was done, and not the verdict again",
      [read, done, { type: "reading", asOf: "2026-11-21" }],
      "Done: Write Red.",
    ],
    ["nothing of a failure, which speaks for itself", [read, failed], ""],
    [
      "that the workbook has changed",
      [read, { type: "edited", sheet: "Plan" }],
      `${verdict} “Plan” has changed since it was read.`,
    ],
  ])("%s", (_, events, told) => {
    expect(after(...events)).toBe(told);
  });
});
