import { valueOf } from "../../../../src/engine/model/reading";
import { readRows } from "../readRows";

describe("where no column says when, the section above does", () => {
  test.each([
    ["Immediate actions (by 30 September 2026)", "2026-09-30"],
    ["To be completed by 31 March 2027", "2027-03-31"],
    ["By 31 March 2027", "2027-03-31"],
    ["September 2026", "2026-09-30"],
    ["Q2 2026/27", "2026-09-30"],
    ["Autumn term 2026", "2026-12-31"],
    ["Short term: within the financial year 2026/27", "2027-03-31"],
  ])("%s", (group, date) => {
    const [action] = readRows([{ group, action: "Agree the rota" }]);
    expect(action && valueOf(action.due)?.date).toBe(date);
    expect(action?.due).toMatchObject({
      state: "assumed",
      assumption: `No column says when; it stands beneath “${group}”.`,
    });
  });

  test.each([
    "Priority 1",
    "Priority 5: reduce custody by 2028, and keep it low",
    "Board meeting 12 May 2026",
    "Actions from the inspection of June 2025",
    "Youth Justice Plan 2026/27",
    "Completed March 2026",
    "Carried forward from 2025/26",
    "Recommendation 3 (repeated from 2024)",
    "Safety of 10-17 year olds",
    "Short term – within 6 months",
  ])("%s says nothing of it", (group) => {
    const [action] = readRows([{ group, action: "Agree the rota" }]);
    expect(action?.due.state).toBe("blank");
  });

  test("the action's own date goes before it", () => {
    const [action] = readRows([{ group: "By 31 March 2027", action: "Agree the rota", due: "30/06/2026" }]);
    expect(action && valueOf(action.due)?.date).toBe("2026-06-30");
  });

  test("an empty cell beneath a heading for dates stays a missing date", () => {
    const actions = readRows([{ group: "By 31 March 2027", action: "Agree the rota" }], {}, ["due"]);
    expect(actions[0]?.due.state).toBe("blank");
  });
});
