import {
  findPlanYear,
  moveYear,
  yearName,
  yearOfDay,
} from "../../../../src/engine/draft/rollForward/planYear";
import { DEFAULT_SETTINGS } from "../../../../src/engine/model/settings";

test.each<[string, string | null]>([
  ["Youth Justice Plan 2025-26", "2025-26"],
  ["Improvement plan 2025/2026 (draft 3)", "2025-26"],
  ["Plan for 2025 to 2026", "2025-26"],
  ["Action plan 2026", "2026"],
  ["Strategy 2024-2027", "2024-27"],
  // Days and months are no years of a plan.
  ["Improvement plan, March 2026", null],
  ["Updated 12/03/2026", null],
  ["Version 2026-03-12", null],
  ["Improvement plan", null],
])("the year that %s names", (title, name) => {
  const year = findPlanYear([title]);
  expect(year === null ? null : yearName(year)).toBe(name);
});

test.each<[string, string]>([
  ["Youth Justice Plan 2025-26", "Youth Justice Plan 2026-27"],
  ["Plan 2025/26 - see also 2024/25", "Plan 2026/27 - see also 2024/25"],
  ["Plan 2025 – 2026, agreed in March 2025", "Plan 2026 – 2027, agreed in March 2025"],
  ["2025-26: priorities", "2026-27: priorities"],
  ["Plan as at 1 July 2025", "Plan as at 1 July 2025"],
])("%s, moved on", (title, moved) => {
  expect(moveYear(title, { from: 2025, to: 2026 }, 1)).toBe(moved);
});

test("a calendar year moves on by itself", () => {
  expect(moveYear("Action plan 2026 (agreed May 2026)", { from: 2026, to: 2026 }, 1)).toBe(
    "Action plan 2027 (agreed May 2026)",
  );
});

test("the turn of the century is none", () => {
  expect(moveYear("Plan 2098-99", { from: 2098, to: 2099 }, 1)).toBe("Plan 2099-00");
});

test.each<[string, string]>([
  ["2027-03-20", "2026-27"],
  // In spring plans are still rolled forward from the year that has just ended.
  ["2027-05-20", "2026-27"],
  ["2027-07-01", "2027-28"],
  ["2027-11-30", "2027-28"],
])("a plan without a year, rolled forward on %s, is that of %s", (asOf, name) => {
  expect(yearName(yearOfDay({ asOf, settings: DEFAULT_SETTINGS }))).toBe(name);
});
