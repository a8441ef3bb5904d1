/** Findings that somebody let stand: known again wherever their rows have moved, and back when their cells change. */
import type { Acceptance } from "../../../src/engine/model/acceptance";
import type { Finding } from "../../../src/engine/model/finding";
import { checkPlans } from "../../../src/engine/validate/checkPlans";
import { makeContext, type ActionInput } from "../makePlan";

const AS_OF = "2019-08-19";
const KEY = [
  { rating: "Red", meaning: "Late" },
  { rating: "Blue", meaning: "Complete" },
] as const;
const CLEAN: ActionInput = {
  ref: "1",
  group: "1. Out-of-court disposals",
  action: "Agree a joint protocol with police",
  owners: ["Head of Service"],
  due: "2019-12-31",
  progress: "First draft shared with the panel",
  rag: "Green",
};
const LATE: ActionInput = {
  ...CLEAN,
  ref: "2",
  action: "Train all case managers",
  due: "2019-07-31",
  rag: "Red",
};

const check = (actions: readonly ActionInput[], acceptances: readonly Acceptance[] = []) =>
  checkPlans(makeContext([{ actions, ragKey: KEY }], AS_OF), acceptances);

function accept({ key, print }: Pick<Finding, "key" | "print">): Acceptance {
  return {
    key: key as string,
    print: print as string,
    reason: "Agreed by the board",
    by: "N. Whitcombe",
    on: AS_OF,
  };
}

const [OVERDUE] = check([CLEAN, LATE]).findings as [Finding];

test("the example has one finding", () => {
  expect(check([CLEAN, LATE]).findings.map(({ rule }) => rule)).toEqual(["overdue-open"]);
});

test("one that is accepted is no finding any more, and is told with who, when and why", () => {
  const { findings, accepted } = check([CLEAN, LATE], [accept(OVERDUE)]);
  expect(findings).toEqual([]);
  expect(accepted).toEqual([{ finding: OVERDUE, acceptance: accept(OVERDUE) }]);
});

test.each<[string, readonly ActionInput[]]>([
  ["rows were put in above", [CLEAN, { ...CLEAN, ref: "1a", action: "Recruit a victim worker" }, LATE]],
  ["rows were sorted", [LATE, CLEAN]],
  ["another cell of the row says something else", [CLEAN, { ...LATE, progress: "Two sessions held" }]],
  ["the action is worded anew under the same reference", [CLEAN, { ...LATE, action: "Train everybody" }]],
  ["blanks were put into the cell", [CLEAN, { ...LATE, due: { text: " 31/07/2019 ", date: "2019-07-31" } }]],
])("it stays accepted when %s", (_, actions) => {
  expect(check(actions, [accept(OVERDUE)]).findings).toEqual([]);
});

test.each<[string, readonly ActionInput[]]>([
  ["its cell says something else", [CLEAN, { ...LATE, due: "2019-06-30" }]],
  ["it is another action under another reference", [CLEAN, { ...LATE, ref: "3" }]],
])("it is back when %s", (_, actions) => {
  expect(check(actions, [accept(OVERDUE)]).findings.map(({ rule }) => rule)).toEqual(["overdue-open"]);
});

test("without references, an action goes by its text", () => {
  const unnamed = { ...LATE, ref: undefined } as ActionInput;
  const [finding] = check([{ ...CLEAN, ref: undefined } as ActionInput, unnamed]).findings.filter(
    ({ rule }) => rule === "overdue-open",
  ) as [Finding];
  const rules = (actions: readonly ActionInput[]) =>
    check(actions, [accept(finding)]).findings.map(({ rule }) => rule);
  expect(rules([unnamed, { ...CLEAN, ref: undefined } as ActionInput])).not.toContain("overdue-open");
  expect(rules([{ ...unnamed, action: "Write the policy" }])).toContain("overdue-open");
});

test("of two that go by one reference, the one stays when the other is accepted", () => {
  const twice = [LATE, { ...LATE, action: "Write the policy", due: "2019-06-30" }];
  const overdue = check(twice).findings.filter(({ rule }) => rule === "overdue-open");
  expect(new Set(overdue.map(({ key }) => key)).size).toBe(2);
  const { findings } = check(twice, [accept(overdue[0] as Finding)]);
  expect(findings.filter(({ rule }) => rule === "overdue-open")).toEqual([overdue[1]]);
});

test("what is accepted one by one counts for no group of like findings, and a group is accepted whole", () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      ...LATE,
      ref: `${index + 1}`,
      action: `Do thing ${index}`,
    }));
  const five = check(many(19))
    .findings.filter(({ rule }) => rule === "overdue-open")
    .slice(0, 5);
  const without = check(many(22), five.map(accept)).findings.filter(({ rule }) => rule === "overdue-open");
  expect(without).toHaveLength(17);
  const [group] = check(many(22)).findings.filter(({ rule }) => rule === "overdue-open") as [Finding];
  expect(group.at).toHaveLength(22);
  expect(check(many(22), [accept(group)]).findings.map(({ rule }) => rule)).not.toContain("overdue-open");
  expect(check(many(23), [accept(group)]).findings.map(({ rule }) => rule)).toContain("overdue-open");
});

test("keys keep no text of the plan", () => {
  for (const { key } of check([CLEAN, LATE]).findings) expect(key).not.toMatch(/train|case|police/i);
});
