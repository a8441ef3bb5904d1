/** Whatever of the engine can pause says the same whether it is let pause or not, and whoever works in between. */
import {
  analyse,
  analyseInSteps,
  draftPublication,
  draftPublicationInSteps,
  draftRollForward,
  draftRollForwardInSteps,
  draftSheets,
  draftSheetsInSteps,
  proposeRollForward,
  proposeRollForwardInSteps,
  publicationHtml,
  publicationHtmlInSteps,
  publicationNames,
  publicationNamesInSteps,
  refreshRegister,
  refreshRegisterInSteps,
  ROWS_IN_A_STEP,
  type Steps,
} from "../../src/engine";
import { readGrid } from "../cases/readGrid";
import { choicesAsProposed } from "./draft/rollForward/choicesAsProposed";

const ROWS = 4 * ROWS_IN_A_STEP;
const STATUSES = ["Not started", "In progress", "Complete"];

/** A plan of many actions; `school` makes two of them different. */
function longPlan(school: string): string {
  const lines = Array.from({ length: ROWS }, (_, index) =>
    [
      `1.${index}`,
      `Visit ${school} number ${index} and report to the board`,
      "Ann Low (Head of Service)",
      `d:2026-${String((index % 12) + 1).padStart(2, "0")}-28`,
      STATUSES[index % 3],
      "Ann has booked the room.",
    ].join(" | "),
  );
  const heading = "A1 | Ref | Action | Lead | By when | Status | Progress";
  return ["sheet Plan", heading, ...lines.map((line) => `| ${line}`), "bold A1:F1"].join("\n");
}

const options = { asOf: "2026-09-30" };
const snapshot = readGrid(longPlan("school"));
const analysis = analyse(snapshot, options);
const choices = choicesAsProposed(analysis);
const nameless = { withoutNames: true };

const DOORS: readonly (readonly [string, () => Steps<unknown>, () => unknown])[] = [
  ["analyse", () => analyseInSteps(snapshot, options), () => analyse(snapshot, options)],
  ["draftSheets", () => draftSheetsInSteps(analysis), () => draftSheets(analysis)],
  ["refreshRegister", () => refreshRegisterInSteps(analysis), () => refreshRegister(analysis)],
  ["proposeRollForward", () => proposeRollForwardInSteps(analysis), () => proposeRollForward(analysis)],
  [
    "draftRollForward",
    () => draftRollForwardInSteps(analysis, choices),
    () => draftRollForward(analysis, choices),
  ],
  [
    "draftPublication",
    () => draftPublicationInSteps(analysis, nameless),
    () => draftPublication(analysis, nameless),
  ],
  [
    "publicationHtml",
    () => publicationHtmlInSteps(analysis, nameless),
    () => publicationHtml(analysis, nameless),
  ],
  [
    "publicationNames",
    () => publicationNamesInSteps(analysis, nameless),
    () => publicationNames(analysis, nameless),
  ],
];

test("the plan is one", () => {
  expect(analysis.plans[0]?.actions).toHaveLength(ROWS);
  expect(choices.filter(({ decision }) => decision === "done")).toHaveLength(Math.floor(ROWS / 3));
  expect(publicationNames(analysis, nameless).replaced).toBe(ROWS);
});

test.each(DOORS)("%s pauses, and gives the same", (_, begin, atOnce) => {
  const steps = begin();
  let pauses = 0;
  let last = steps.next();
  for (; last.done !== true; last = steps.next()) pauses++;
  expect(pauses).toBeGreaterThanOrEqual(ROWS / ROWS_IN_A_STEP);
  expect(last.value).toEqual(atOnce());
});

test("two workbooks that are understood in turns do not get into each other's way", () => {
  const other = readGrid(longPlan("nursery"));
  const [mine, others] = inTurns(analyseInSteps(snapshot, options), analyseInSteps(other, options));
  expect(mine).toEqual(analysis);
  expect(others).toEqual(analyse(other, options));
});

/** Both results, of work that is let on one step after the other. */
function inTurns<T>(...works: readonly Steps<T>[]): readonly T[] {
  const results: T[] = [];
  const left = new Set(works.keys());
  while (left.size > 0) {
    for (const index of left) {
      const step = (works[index] as Steps<T>).next();
      if (step.done !== true) continue;
      results[index] = step.value;
      left.delete(index);
    }
  }
  return results;
}
