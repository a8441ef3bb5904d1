import { findAssumptions } from "../../src/taskpane/recognised/findAssumptions";
import { planAnalysis } from "./madeUpAnalysis";
import { english } from "../../src/taskpane/wording/en/english";
import { speak } from "../../src/taskpane/wording";

speak(english);

test("like assumptions are told once, with each cell, its text and what it was taken for", () => {
  const assumptions = findAssumptions(planAnalysis.plans);
  expect(assumptions.map(({ field, assumption, cells }) => [field, assumption, cells.length])).toEqual([
    ["due", "A month means its last day.", 4],
  ]);
  expect(assumptions[0]?.cells[0]).toEqual({
    at: { sheet: "Improvement plan", row: 5, column: 4 },
    text: "September 2026",
    takenFor: "30 September 2026",
  });
});

test("what the cells say themselves is no assumption", () => {
  const [plan] = planAnalysis.plans;
  const sure = plan?.actions.filter(({ due }) => due.state === "read") ?? [];
  expect(sure.length).toBeGreaterThan(0);
  expect(findAssumptions(plan === undefined ? [] : [{ ...plan, actions: sure }])).toEqual([]);
});
