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
