import { summarise } from "../../../src/engine/summarise/summarise";
import { makeContext, type ActionInput } from "../makePlan";

const AS_OF = "2026-09-30";
const freshness = (...actions: readonly ActionInput[]) =>
  summarise(makeContext([{ actions }], AS_OF).plans, AS_OF).freshness;
const updated = (...days: readonly (string | null)[]): ActionInput => ({
  action: "Train",
  updates: days.map((date) => ({ text: "Met", date })),
});

test("counts the open actions without a word, and how old the newest word of the others is", () => {
  expect(
    freshness(
      { action: "A" },
      { action: "B", progress: "Begun" },
      updated("2026-03-01", "2026-06-30"),
      // 92 days before the day of the figures: not older than that yet.
      updated("2026-06-30"),
      updated("2026-06-29"),
      updated(null),
      { action: "Done long ago", status: "complete", updates: [{ text: "Done", date: "2025-01-01" }] },
    ),
  ).toEqual({ withoutProgress: 1, dated: 3, newest: "2026-06-30", stale: 1 });
});

test("no word bears a date; no action is open", () => {
  expect(freshness({ action: "A" })).toEqual({ withoutProgress: 1, dated: 0, newest: null, stale: 0 });
  expect(freshness({ action: "A", status: "complete" })).toBeUndefined();
});
