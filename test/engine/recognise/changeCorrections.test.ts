import type { Correction, HeadingRowCorrection } from "../../../src/engine";
import { isCorrection } from "../../../src/engine";
import { changeCorrections } from "../../../src/engine/recognise/corrections/changeCorrections";

const OF = { sheet: "Plan", headings: ["Action", "Lead"] };
const lead: Correction = { kind: "field", ...OF, heading: "Lead", nth: 0, field: "owners" };
const second: Correction = { ...lead, nth: 1 };
const noPlan: Correction = { kind: "no-plan", ...OF, firstAction: null };
const row = (headings: string[], insteadOf: string[]): HeadingRowCorrection => ({
  kind: "heading-row",
  sheet: "Plan",
  headings,
  insteadOf,
});

test.each<[string, readonly Correction[], readonly Correction[], readonly Correction[]]>([
  ["a new one comes last", [lead], [noPlan], [lead, noPlan]],
  [
    "about the same column it takes the place",
    [lead, noPlan],
    [{ ...lead, heading: " LEAD", field: "due" }],
    [noPlan, { ...lead, heading: " LEAD", field: "due" }],
  ],
  ["another column of the heading is another matter", [lead], [second], [lead, second]],
  ["another sheet is another matter", [lead], [{ ...lead, sheet: "Q2" }], [lead, { ...lead, sheet: "Q2" }]],
  [
    "a heading chosen over one that was chosen is instead of the first",
    [row(["b", "c"], ["a"])],
    [row(["d"], ["b", "c"])],
    [row(["d"], ["a"])],
  ],
  [
    "back at the heading that was recognised nothing is left",
    [row(["b", "c"], ["a"])],
    [row(["a"], ["b", "c"])],
    [],
  ],
])("%s", (_, before, add, after) => {
  expect(changeCorrections(before, { add, remove: [] })).toEqual(after);
});

test("what is taken back is gone, and the rest stays in order", () => {
  expect(changeCorrections([lead, second, noPlan], { add: [], remove: [second] })).toEqual([lead, noPlan]);
});

describe("what is a correction", () => {
  test.each([[lead], [second], [noPlan], [{ ...lead, field: null }], [row(["a"], [])]])("%j is", (value) => {
    expect(isCorrection(JSON.parse(JSON.stringify(value)))).toBe(true);
  });

  test.each([
    [null],
    ["no-plan"],
    [[]],
    [{ ...lead, field: "deadline" }],
    [{ ...lead, nth: "0" }],
    [{ ...lead, headings: "Action" }],
    [{ ...lead, sheet: undefined }],
    [{ ...noPlan, firstAction: 3 }],
    [{ ...noPlan, kind: "no plan" }],
    [{ ...row(["a"], []), insteadOf: [1] }],
  ])("%j is not", (value) => {
    expect(isCorrection(value)).toBe(false);
  });
});
