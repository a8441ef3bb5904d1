import type { DocumentFacts } from "../../../../src/engine/model/plan";
import { valueOf } from "../../../../src/engine/model/reading";
import { readRows } from "../readRows";

const day = (value: string) => ({ state: "read" as const, value, text: value, at: [] });
const period = (from: string, to: string) => ({ ...day(""), value: { from, to } });

describe("what the document says settles dates without a year, and those that count from its report", () => {
  test.each<[string, Partial<DocumentFacts>, string | null]>([
    ["September", { period: period("2026-04-01", "2027-03-31") }, "2026-09-30"],
    ["February", { period: period("2026-04-01", "2027-03-31") }, "2027-02-28"],
    ["February", { period: period("2026-04-01", "2028-03-31") }, null],
    ["September", { written: day("2026-05-14") }, "2026-09-30"],
    ["February", { written: day("2026-05-14") }, "2027-02-28"],
    ["31 May", { updated: day("2026-05-14") }, "2026-05-31"],
    ["September", { title: day("Plan 2025-26"), written: day("2026-05-14") }, "2025-09-30"],
    ["September", {}, null],
    ["Within six weeks", { reported: day("2026-05-14") }, "2026-06-25"],
    ["Within six weeks", { written: day("2026-05-14") }, null],
  ])("%s with %j", (due, facts, expected) => {
    const [action] = readRows([{ action: "Agree the rota", due }], facts);
    expect(action && valueOf(action.due)?.date).toBe(expected);
  });
});

describe("a plan for one financial year settles what says no year", () => {
  const plan = "Youth Justice Plan 2026-27";
  const facts: readonly Partial<DocumentFacts>[] = [
    { title: day(plan) },
    { period: period("2026-04-01", "2027-03-31") },
    { title: day(plan), period: period("2026-04-01", "2027-03-31") },
  ];
  test.each([
    ["Q1", "2026-06-30"],
    ["Q4", "2027-03-31"],
    ["end of Q4", "2027-03-31"],
    ["Q3/Q4", "2027-03-31"],
    ["Spring term", "2027-03-31"],
    ["Summer term", "2026-07-31"],
    ["Christmas", "2026-12-25"],
    ["year end", "2027-03-31"],
    ["end of the financial year", "2027-03-31"],
    ["end of the year", "2027-03-31"],
    ["31/3", "2027-03-31"],
    ["by 30/09", "2026-09-30"],
    ["Jan - Mar", "2027-03-31"],
    ["Nov - Jan", "2027-01-31"],
    ["Feb half term", "2027-02-28"],
    ["Mar/Apr", "2027-04-30"],
  ])("%s", (due, date) => {
    for (const fact of facts) {
      const [action] = readRows([{ action: "Agree the rota", due }], fact);
      expect(action && valueOf(action.due)).toMatchObject({ date });
      expect(action && valueOf(action.due)?.ambiguous).toBeUndefined();
    }
  });

  test.each<[string, Partial<DocumentFacts>, string | null]>([
    ["Q2", { title: day("Action plan 2026") }, "2026-09-30"],
    ["Q2", { period: period("2026-01-01", "2026-12-31") }, "2026-09-30"],
    ["Q2", { period: period("2026-04-01", "2029-03-31") }, null],
    ["Q2 2026", { title: day(plan) }, "2026-09-30"],
    ["Spring term", { period: period("2026-04-01", "2029-03-31") }, null],
  ])("%s with %j is asked about", (due, fact, date) => {
    const [action] = readRows([{ action: "Agree the rota", due }], fact);
    const value = action && valueOf(action.due);
    expect(value?.date ?? null).toBe(date);
    if (date !== null) expect(value?.ambiguous?.length).toBeGreaterThan(1);
  });

  test("the other year of the plan, whatever the cells around say", () => {
    const rows = [
      { action: "Agree the rota", due: "Sept 2026" },
      { action: "Publish the rota", due: "Spring term" },
      { action: "Check the rota", due: "31/1" },
    ];
    const dates = readRows(rows, { period: period("2026-04-01", "2027-03-31") }).map(
      ({ due }) => valueOf(due)?.date,
    );
    expect(dates).toEqual(["2026-09-30", "2027-03-31", "2027-01-31"]);
  });
});
