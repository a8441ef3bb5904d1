import { draftRegister } from "../../../src/engine/draft/draftRegister";
import { makeAnalysis, type ActionInput, type PlanInput } from "../makePlan";
import { recordsOf, valuesOf } from "./valuesOf";

const AS_OF = "2019-08-19";
const registerOf = (...plans: readonly PlanInput[]) => draftRegister(makeAnalysis(plans, AS_OF));
const one = (action: ActionInput, plan: Partial<PlanInput> = {}) =>
  recordsOf(registerOf({ ...plan, actions: [action] }))[0] ?? {};

const FULL: ActionInput = {
  ref: "1.10",
  group: "Recommendation 1\nOut-of-court disposals",
  action: "Agree a joint protocol",
  detail: "Meet police",
  owners: ["Head of Service", { name: "Police", leads: false }],
  resources: "£2,000",
  start: "2019-06-03",
  review: "2019-09-30",
  due: { text: "Dec 2019", kind: "month", date: "2019-12-31" },
  progress: "Draft sent",
  outcome: "Fewer first-time entrants",
  evidence: "Minutes",
  rag: "Amber",
  priority: "High",
  extras: { "Link to strategy": "Aim 2" },
};

test("an action with everything: every column in its order, dates as serial numbers", () => {
  expect(Object.entries(one(FULL))).toEqual([
    ["Ref", "1.10"],
    ["Recommendation", "Recommendation 1 Out-of-court disposals"],
    ["Action", "Agree a joint protocol"],
    ["How", "Meet police"],
    ["Lead", "Head of Service"],
    ["Other owners", "Police (supports)"],
    ["Resources", "£2,000"],
    ["Start", 43619],
    ["Review", 43738],
    ["Due", 43830],
    ["Due as written", "Dec 2019"],
    ["Status", "In progress"],
    ["RAG", "Amber"],
    ["Progress", "Draft sent"],
    ["Outcome", "Fewer first-time entrants"],
    ["Evidence", "Minutes"],
    ["Source", { formula: `=HYPERLINK("#'Plan'!C5","Plan C5")` }],
    ["Priority", "High"],
    ["Link to strategy", "Aim 2"],
  ]);
});

test("columns that the plan gives nothing for are left out, but for those that the summary counts by", () => {
  expect(Object.keys(one({ action: "Train staff" }))).toEqual([
    "Action",
    "Lead",
    "Due",
    "Status",
    "RAG",
    "Source",
  ]);
});

test("a Plan column where the actions stand on several sheets", () => {
  const plan = (sheet: string) => ({ sheet, actions: [{ action: `Action of ${sheet}` }] });
  const records = recordsOf(registerOf(plan("Objectives"), plan("Inspection")));
  expect(records.map((record) => [record.Plan, record.Action])).toEqual([
    ["Objectives", "Action of Objectives"],
    ["Inspection", "Action of Inspection"],
  ]);
  expect(recordsOf(registerOf(plan("A"), plan("A")))[0]).not.toHaveProperty("Plan");
});

describe("nothing that was written is lost", () => {
  test.each<[string, ActionInput, string, string]>([
    [
      "a date that is a status",
      { due: { text: "Completed", kind: "completed" } },
      "Due as written",
      "Completed",
    ],
    [
      "the day of completion",
      { due: { text: "Completed March 2018", kind: "completed", date: "2018-03-31" } },
      "Due as written",
      "Completed March 2018",
    ],
    ["an unreadable date", { due: { unreadable: "see minutes" } }, "Due as written", "see minutes"],
    [
      "words around a review",
      { review: { text: "Progress review April 2021", kind: "month", date: "2021-04-30" } },
      "Review as written",
      "Progress review April 2021",
    ],
    [
      "an instruction to the lead",
      { owners: ["Ops manager"], ownersText: "Ops manager to allocate within 24 hours" },
      "Lead as written",
      "Ops manager to allocate within 24 hours",
    ],
    ["a word that is no rating", { rag: { unreadable: "Purple" } }, "RAG as written", "Purple"],
    [
      "a status in other words",
      { status: { word: "complete", text: "Signed off" } },
      "Status as written",
      "Signed off",
    ],
    ["struck-through text", { struck: ["NA", "IN place"] }, "Struck through", "NA\nIN place"],
    [
      "dated updates",
      { progress: "Begun", updates: [{ text: "Group met", date: "2019-07-03" }] },
      "Progress",
      "Begun\n03/07/2019: Group met",
    ],
  ])("%s", (_, action, heading, text) => expect(one(action)[heading]).toBe(text));

  test.each<[string, ActionInput, string]>([
    ["a plain date", { due: "2019-12-31" }, "Due as written"],
    ["a long date", { due: { text: "31 December 2019", date: "2019-12-31" } }, "Due as written"],
    [
      "owners joined in another way",
      { owners: ["Ops manager", "Police"], ownersText: "Ops Manager & Police" },
      "Lead as written",
    ],
    ["a rating in capitals", { rag: "Red" }, "RAG as written"],
    [
      "a status that stands in the progress",
      { progress: "None", status: { word: "not-started", text: "None", in: "progress" } },
      "Status as written",
    ],
    [
      "an update that the progress holds",
      { progress: "3/7/19 Group met", updates: [{ text: "Group met", date: null }] },
      "Status as written",
    ],
  ])("but %s is not written twice", (_, action, heading) =>
    expect(one(action)).not.toHaveProperty([heading]),
  );
});

test("blank lines that kept cells level are not kept", () => {
  expect(one({ detail: "First element\n\n\n \n\nSecond element" }).How).toBe(
    "First element\n\nSecond element",
  );
});

test("extra columns get headings that the table can have", () => {
  const record = one({ action: "Train", extras: { Status: "x", "": "y", "Two\nlines": "z" } });
  expect(Object.keys(record)).toEqual(expect.arrayContaining(["Status", "Status (2)", "Notes", "Two lines"]));
});

test("a sheet's name in a link is quoted, and so are quotation marks in it", () => {
  expect(one({ action: "Train" }, { sheet: `Jo's "plan"` }).Source).toEqual({
    formula: `=HYPERLINK("#'Jo''s ""plan""'!C5","Jo's ""plan"" C5")`,
  });
});

describe("the sheet", () => {
  const draft = registerOf({
    actions: [FULL, { action: "Train staff" }],
    document: { title: "Youth justice plan", draft: true },
  });

  test("is titled above the table, says which plan and when, and freezes the headings", () => {
    const values = valuesOf(draft);
    expect(values.get("B1")).toBe("Action register");
    expect(values.get("B2")).toBe("Youth justice plan  ·  as at 19 August 2019  ·  DRAFT");
    expect(draft.tables).toEqual([
      {
        name: "ActionRegister",
        area: { row: 3, column: 0, rows: 3, columns: 19 },
        style: "TableStyleLight1",
      },
    ]);
    expect(draft.frozenRows).toBe(4);
  });

  test("prints the reference again on the pages to the right, and nothing of the title with it", () => {
    expect(draft.page.pagesWide).toBe(2);
    expect(draft.page.repeatColumns).toEqual({ first: 0, last: 0 });
    expect(valuesOf(draft).get("A1")).toBeUndefined();
  });

  test("where several plans share it, the title stands behind the reference as well", () => {
    const shared = registerOf({ actions: [FULL], sheet: "Board" }, { actions: [FULL], sheet: "Staff" });
    expect(shared.page.repeatColumns).toEqual({ first: 1, last: 1 });
    expect(valuesOf(shared).get("C1")).toBe("Action register");
  });

  test.each([
    ["a narrow one", { actions: [{ ref: "1.1", action: "Train staff", due: "2019-09-30" }] }],
    ["one without references", { actions: [{ ...FULL, ref: "" }] }],
  ])("%s is titled in A1, and no column is printed twice", (_, plan) => {
    const other = registerOf(plan);
    expect(valuesOf(other).get("A1")).toBe("Action register");
    expect(other.page.repeatColumns).toBeUndefined();
  });

  test("offers the statuses and the ratings of the key, in their columns", () => {
    expect(draft.choices.map(({ area, items }) => [area.column, area.row, area.rows, items])).toEqual([
      [12, 4, 2, ["Red", "Amber", "Green", "Blue"]],
      [11, 4, 2, ["Not started", "In progress", "Complete", "Carried forward", "Superseded"]],
    ]);
    for (const { items } of draft.choices) expect(items.join(",").length).toBeLessThanOrEqual(255);
  });

  test("colours the rating by its word", () => {
    expect(draft.colours).toHaveLength(1);
    expect(draft.colours[0]?.area).toEqual({ row: 4, column: 12, rows: 2, columns: 1 });
    expect(draft.colours[0]?.words.map(({ word }) => word)).toEqual(["Red", "Amber", "Green", "Blue"]);
  });

  test("shows dates as they are written in the United Kingdom", () => {
    const dated = draft.styles.filter((style) => style.numberFormat === "dd/mm/yyyy");
    expect(dated.map((style) => style.area.column)).toEqual([7, 8, 9]);
  });

  test("offers only the ratings of the plan's own key, and those in use", () => {
    const own = registerOf({
      actions: [{ rag: "Blue" }],
      ragKey: [
        { rating: "Red", meaning: "Late" },
        { rating: "Green", meaning: "Fine" },
      ],
    });
    expect(own.choices[0]?.items).toEqual(["Red", "Green", "Blue"]);
  });
});

test("a plan without actions still gives a table to type into", () => {
  const draft = registerOf({ actions: [] });
  expect(draft.tables[0]?.area.rows).toBe(2);
});
