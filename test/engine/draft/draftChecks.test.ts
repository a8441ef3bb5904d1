import { draftChecks } from "../../../src/engine/draft/draftChecks";
import type { Finding } from "../../../src/engine/model/finding";
import { makeAnalysis } from "../makePlan";
import { recordsOf, valuesOf } from "./valuesOf";

const finding = (severity: Finding["severity"], more: Partial<Finding> = {}): Finding => ({
  rule: "no-owner",
  severity,
  at: [{ sheet: "Plan", row: 17, column: 2 }],
  action: null,
  message: "No lead is named.",
  why: "Nobody is asked.",
  advice: "Name one.",
  fix: null,
  ...more,
});
const draftOf = (findings: readonly Finding[]) =>
  draftChecks({ ...makeAnalysis([{ actions: [{ action: "Train" }] }], "2019-08-19"), findings });

test.each([
  [[], "Ready: nothing was found."],
  [["must-fix", "check", "check", "note"], "Not ready: 1 must-fix, 2 to check, 1 note."],
  [["check", "note", "note"], "Nearly ready: 1 to check, 2 notes."],
  [["note"], "Ready: 1 note."],
] as const)("the verdict of %j", (severities, verdict) => {
  expect(valuesOf(draftOf(severities.map((severity) => finding(severity)))).get("A2")).toBe(verdict);
});

test("each finding is a row with a link to its place", () => {
  const cells = [
    { sheet: "Plan", row: 17, column: 2 },
    { sheet: "Plan", row: 18, column: 2 },
  ];
  expect(recordsOf(draftOf([finding("must-fix", { at: cells }), finding("note", { at: [] })]))).toEqual([
    {
      Severity: "Must fix",
      Where: { formula: `=HYPERLINK("#'Plan'!C18","Plan C18 and 1 more")` },
      What: "No lead is named.",
      "Why it matters": "Nobody is asked.",
      "What to do": "Name one.",
      Rule: "no-owner",
    },
    expect.objectContaining({ Severity: "Note", Where: "The workbook" }),
  ]);
});

test("the table is PlanChecks; without findings there is none", () => {
  expect(draftOf([finding("check")]).tables[0]?.name).toBe("PlanChecks");
  expect(draftOf([]).tables).toEqual([]);
});

describe("findings that somebody let stand", () => {
  const acceptance = {
    key: "k",
    print: "p",
    reason: "Agreed by the board",
    by: "N. Whitcombe",
    on: "2019-07-03",
  };
  const withAccepted = (findings: readonly Finding[]) =>
    draftChecks({
      ...makeAnalysis([{ actions: [{ action: "Train" }] }], "2019-08-19"),
      findings,
      accepted: [{ finding: finding("must-fix"), acceptance }],
    });

  test("stand in a table of their own beneath the others, with name, date and reason", () => {
    const draft = withAccepted([finding("check"), finding("note")]);
    const values = valuesOf(draft);
    expect(draft.tables.map(({ name, area: { row, rows } }) => [name, row, rows])).toEqual([
      ["PlanChecks", 4, 3],
      ["PlanChecksAccepted", 9, 2],
    ]);
    expect(values.get("A9")).toBe("Let stand: 1 finding, each until its cells change");
    expect(["A11", "B11", "C11", "D11", "E11", "F11"].map((cell) => values.get(cell))).toEqual([
      43649,
      { formula: `=HYPERLINK("#'Plan'!C18","Plan C18")` },
      "No lead is named.",
      "Agreed by the board",
      "N. Whitcombe",
      "no-owner",
    ]);
  });

  test("count for no verdict, and stand alone where nothing else is found", () => {
    const draft = withAccepted([]);
    expect(valuesOf(draft).get("A2")).toBe("Ready: nothing was found.");
    expect(draft.tables.map(({ name }) => name)).toEqual(["PlanChecksAccepted"]);
  });
});
