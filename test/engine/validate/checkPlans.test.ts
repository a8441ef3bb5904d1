import type { Finding } from "../../../src/engine/model/finding";
import { checkPlans } from "../../../src/engine/validate/checkPlans";
import { makeContext, type ActionInput, type PlanInput } from "../makePlan";

const AS_OF = "2019-08-19";
const check = (...plans: readonly PlanInput[]): readonly Finding[] =>
  checkPlans(makeContext(plans.map(withKey), AS_OF)).findings;
/** Says what its ratings mean, as a plan should. */
const withKey = (plan: PlanInput): PlanInput => ({
  ragKey: [
    { rating: "Red", meaning: "Late" },
    { rating: "Blue", meaning: "Complete" },
  ],
  ...plan,
});
const ofRule = (findings: readonly Finding[], rule: string) =>
  findings.filter((finding) => finding.rule === rule);

/** Nothing that anybody could want of an action is missing or contradictory. */
const clean: ActionInput = {
  ref: "1",
  group: "1. Out-of-court disposals",
  action: "Agree a joint protocol with police",
  owners: ["Head of Service"],
  start: "2019-06-03",
  review: "2019-09-30",
  due: "2019-12-31",
  progress: "First draft shared with the panel",
  rag: "Green",
};

test("a clean plan gives nothing", () => {
  const actions = [
    clean,
    { ...clean, ref: "2", action: "Train all case managers", due: "2020-03-31", rag: "Amber" as const },
    { ...clean, ref: "3", action: "Recruit a victim worker", rag: "Blue" as const, progress: "In post" },
  ];
  expect(check({ actions })).toEqual([]);
});

test("an empty workbook gives nothing", () => expect(check()).toEqual([]));

test("the most serious come first, then the order of the sheet", () => {
  const actions: ActionInput[] = [
    { ...clean, due: "2019-07-31", rag: "Amber" },
    { ...clean, ref: "2", action: "Recruit a victim worker", owners: undefined },
    { ...clean, ref: "3", action: "Train case managers", due: "2019-07-31", rag: "Green" },
  ];
  expect(check({ actions }).map(({ rule, severity, at }) => [rule, severity, at[0]?.row])).toEqual([
    ["no-owner", "must-fix", 5],
    ["green-though-overdue", "must-fix", 6],
    // Its review stands to the left of its due date.
    ["review-after-due", "check", 4],
    ["overdue-open", "check", 4],
    ["review-after-due", "check", 6],
  ]);
});

test("sheets come in the workbook's order, whatever their names", () => {
  const plan = (sheet: string) => ({ sheet, actions: [{ ...clean, rag: { unreadable: "Purple" } }] });
  const found = ofRule(check(plan("Z"), plan("A")), "unknown-rating-word");
  expect(found.map(({ at }) => at[0]?.sheet)).toEqual(["Z", "A"]);
});

test("a finding carries its rule's texts, its action and its place", () => {
  const [found] = check({ actions: [{ ...clean, owners: ["TBC"] }] });
  expect(found).toMatchObject({
    rule: "placeholder",
    severity: "check",
    action: "Plan!A4#5",
    message: "The cell says only “TBC”.",
    advice: "Write what is meant, or leave the cell empty until it is known.",
    fix: null,
  });
});

describe("many like findings", () => {
  const ratings = (count: number): PlanInput => ({
    actions: Array.from({ length: count }, (_, index) => ({
      ...clean,
      ref: String(index),
      action: `Visit team number ${index} and report to the board`,
      rag: { fill: "Green" as const },
    })),
  });

  test("are grouped from twenty on, with all their cells and without a fix", () => {
    const [found, ...more] = ofRule(check(ratings(20)), "colour-without-word");
    expect(more).toEqual([]);
    expect(found?.message).toBe("20 times, first at M5: a rating is shown by colour alone.");
    expect(found?.at).toHaveLength(20);
    expect(found?.fix).toBeNull();
  });

  test("are listed up to nineteen", () => {
    expect(ofRule(check(ratings(19)), "colour-without-word")).toHaveLength(19);
  });
});

test("what several plans of a workbook have in common is said once", () => {
  const document = { draft: true, embargoUntil: "2019-08-31" } as const;
  const context = makeContext([withKey({ actions: [clean], document })], AS_OF);
  const { findings } = checkPlans({ ...context, plans: [...context.plans, ...context.plans] });
  expect(findings.map(({ rule }) => rule).sort()).toEqual(["draft-in-title", "embargo-running"]);
});

test("no fault is found twice: an empty column is not found again at each action", () => {
  const actions = [1, 2, 3].map((ref) => ({
    ...clean,
    ref: String(ref),
    action: `Action ${ref}`,
    rag: undefined,
  }));
  expect(check({ actions, columns: ["rag"] }).map(({ rule }) => rule)).toEqual(["empty-column"]);
});
