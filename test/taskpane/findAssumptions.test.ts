import { findAssumptions, takenFor } from "../../src/taskpane/recognised/findAssumptions";
import { BLANK } from "../../src/engine/model/reading";
import { planAnalysis } from "./madeUpAnalysis";
import { welsh } from "../../src/taskpane/wording/cy/welsh";
import { english } from "../../src/taskpane/wording/en/english";
import { speak } from "../../src/taskpane/wording";

speak(english);

test("like assumptions are told once, with each cell, its text and what it was taken for", () => {
  const assumptions = findAssumptions(planAnalysis.plans);
  expect(assumptions.map(({ field, assumption, cells }) => [field, assumption, cells.length])).toEqual([
    ["due", "A month means its last day.", 4],
  ]);
  const [first] = assumptions[0]?.cells ?? [];
  if (first === undefined) throw new Error("There is a cell.");
  expect(first.at).toEqual({ sheet: "Improvement plan", row: 5, column: 4 });
  expect(first.text).toBe("September 2026");
  expect(takenFor("due", first)).toBe("30 September 2026");
});

test.each([
  ["rag", "In hand", "Amber", "“In hand” is taken as Amber.", "Ambr"],
  ["status", "On hold", "in-progress", "“On hold” is taken as in progress.", "Ar y gweill"],
  ["action", "Ditto", "Train all staff", "“Ditto” is taken as the row above.", "Train all staff"],
] as const)("what %s was taken for has the pane's own name", (field, text, value, assumption, words) => {
  speak(welsh);
  const [plan] = planAnalysis.plans;
  const [action] = plan?.actions ?? [];
  if (plan === undefined || action === undefined) throw new Error("There is an action.");
  const at = [{ sheet: "Improvement plan", row: 5, column: 6 }];
  const assumed = { ...action, due: BLANK, [field]: { state: "assumed", text, value, assumption, at } };
  const cells = findAssumptions([{ ...plan, actions: [assumed] }]).flatMap((one) => one.cells);
  expect(cells.map((cell) => takenFor(field, cell))).toEqual([words]);
  speak(english);
});

test("what the cells say themselves is no assumption", () => {
  const [plan] = planAnalysis.plans;
  const sure = plan?.actions.filter(({ due }) => due.state === "read") ?? [];
  expect(sure.length).toBeGreaterThan(0);
  expect(findAssumptions(plan === undefined ? [] : [{ ...plan, actions: sure }])).toEqual([]);
});
