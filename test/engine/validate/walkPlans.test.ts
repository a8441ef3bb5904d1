import type { Rule, RuleWalk } from "../../../src/engine/model/finding";
import { ROWS_IN_A_STEP, runSteps } from "../../../src/engine/model/steps";
import { checkPlans, checkPlansInSteps } from "../../../src/engine/validate/checkPlans";
import { noticeInSteps } from "../../../src/engine/validate/walkPlans";
import { makeContext, type PlanInput } from "../makePlan";
import { contextOf } from "./checkRule";

const rule = (check: Rule["check"]): Rule => ({
  id: "example",
  severity: "note",
  what: "An example.",
  why: "To see what is shown.",
  advice: "Nothing.",
  check,
});
const messagesOf = (check: Rule["check"], context: Parameters<typeof noticeInSteps>[1]) =>
  runSteps(noticeInSteps([rule(check)], context))[0]?.map(({ message }) => message);

const TWO: readonly PlanInput[] = [
  { sheet: "One", actions: [{ action: "Agree the policy" }, { action: "Train staff" }] },
  { sheet: "Two", actions: [{ action: "Audit cases" }] },
];

test("a rule sees the actions of each plan, and then their end", () => {
  const seen = messagesOf(
    (plan, { notice }): RuleWalk => {
      return {
        action: ({ action }) => notice({ at: [], message: action.text }),
        end: () => notice({ at: [], message: `end of ${plan.sheet}` }),
      };
    },
    makeContext(TWO, "2026-09-30"),
  );
  expect(seen).toEqual(["Agree the policy", "Train staff", "end of One", "Audit cases", "end of Two"]);
});

test("a rule about all plans sees those that follow, and one end", () => {
  const context = makeContext(TWO, "2026-09-30");
  const seen = messagesOf((plan, { plans, notice }) => {
    if (plan !== plans[0]) return;
    return {
      throughAllPlans: true,
      action: ({ action }, { sheet }) => notice({ at: [], message: `${sheet}: ${action.text}` }),
      end: () => notice({ at: [], message: "end" }),
    };
  }, context);
  expect(seen).toEqual(["One: Agree the policy", "One: Train staff", "Two: Audit cases", "end"]);
});

const SHEET = `sheet Plan
A1 | Action plan ]
A3 | Action | Due date
| Buy 3 laptops | d:2026-12-31
| Ring 020 7946 0018 | d:2026-12-31
| Train staff \\\\ all | d:2026-12-31`;

test.each<[string, string | undefined, RegExp, readonly string[]]>([
  ["one of the characters", "0123456789", /\w/, ["Buy 3 laptops", "Ring 020 7946 0018"]],
  ["any", undefined, /^Train/, ["Train staff \\\\ all"]],
  ["characters that mean something in a pattern", "]^\\-", /./, ["Action plan ]", "Train staff \\\\ all"]],
  ["characters that no text holds", "@", /./, []],
])("texts that hold %s are shown to their pattern, in reading order", (_, holding, pattern, texts) => {
  const seen = messagesOf(
    (_, { notice }) => ({
      texts: {
        ...(holding === undefined ? {} : { holding }),
        pattern,
        found: (text, at) => notice({ at: [at], message: text }),
      },
    }),
    contextOf(SHEET),
  );
  expect(seen).toEqual(texts);
});

test("the check of a long plan pauses, and says the same", () => {
  const actions = Array.from({ length: 4 * ROWS_IN_A_STEP }, (_, index) => ({
    ref: `1.${index}`,
    action: `Visit school number ${index} and report to the board`,
    due: "2026-08-31",
  }));
  const context = makeContext([{ actions }], "2026-09-30");
  const steps = checkPlansInSteps(context);
  let pauses = 0;
  let last = steps.next();
  for (; last.done !== true; last = steps.next()) pauses++;
  expect(pauses).toBeGreaterThan(8);
  expect(last.value).toEqual(checkPlans(context));
  expect(last.value.findings.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/^1000 times, first at \w+: an open action is past its date\.$/),
  );
});
