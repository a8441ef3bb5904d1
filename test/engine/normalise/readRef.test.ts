import { leadingRef, looksLikeRef, readRef } from "../../../src/engine/normalise/readRef";

const at = [{ sheet: "Plan", row: 1, column: 0 }];

describe("a reference column", () => {
  test.each([
    ["1", "1"],
    ["1.", "1"],
    ["1.10", "1.10"],
    ["1.1", "1.1"],
    [" 2.3. ", "2.3"],
    ["5(a)", "5(a)"],
    ["5(a).", "5(a)"],
    ["(2b)", "2b"],
    ["3ii)", "3ii"],
    ["[A1]", "A1"],
    ["YJS 1", "YJS 1"],
    ["YJS\n1", "YJS 1"],
    ["A1:", "A1"],
    ["R2.3", "R2.3"],
    ["Rec 4", "Rec 4"],
    ["<p>7</p>", "7"],
  ])("%j is %s", (text, ref) => expect(readRef({ text, at })).toMatchObject({ state: "read", value: ref }));

  test.each(["-", "TBC", "?", "n/a", "Head of Service to review the rota with all partners by May"])(
    "%j is none",
    (text) => expect(readRef({ text, at }).state).toBe("unreadable"),
  );
  test("nothing is blank", () => expect(readRef({ text: " ", at }).state).toBe("blank"));
});

describe("a reference at the beginning of the action", () => {
  test.each([
    ["(4b) Publish the rota", "(4b)", "4b"],
    ["3ii) Audit the rota", "3ii)", "3ii"],
    ["5viii) Promote the scheme", "5viii)", "5viii"],
    ["5(a) Oversight", "5(a)", "5(a)"],
    ["5(C) Oversight", "5(C)", "5(C)"],
    ["1.1 Review the rota", "1.1", "1.1"],
    ["2.10. Review the rota", "2.10.", "2.10"],
    ["3. Review the rota", "3.", "3"],
    ["(a) Review the rota", "(a)", "a"],
    ["a. Review the rota", "a.", "a"],
    ["A1: Review the rota", "A1:", "A1"],
    ["KPI 3 - Review the rota", "KPI 3 -", "KPI 3"],
  ])("%j", (text, written, ref) => expect(leadingRef(text)).toEqual({ written, ref }));

  test.each([
    "1 day of training",
    "24 hours notice",
    "(newly added) Review the rota",
    "A review of the rota",
    "A. Reed to review the rota",
    "e.g. Review the rota",
    "370's to be allocated",
    "2021-22 plan to be agreed",
    "10% of cases are audited",
    "1st meeting",
    "July 2021",
    "Phase 2 begins",
    "(2b)",
    "1.5 posts are vacant",
  ])("%j has none", (text) => expect(leadingRef(text)).toBeNull());
});

describe("the form of a reference", () => {
  test.each([
    "1",
    "1.10",
    "5(a)",
    "YJS 1",
    "(2b)",
    "3ii)",
    "A1",
    "R2.3",
    "Rec 4",
    "Action 12",
    "KPI3",
    "2/3",
    "iv",
  ])("%s", (text) => expect(looksLikeRef(text)).toBe(true));
  test.each([
    "Red",
    "Head of Service",
    "July 2021",
    "Nov 22",
    "Q4",
    "12,500",
    "50%",
    "Review 3 cases",
    "TBC",
    "",
    "£5",
  ])("%s is none", (text) => expect(looksLikeRef(text)).toBe(false));
});
