/** Every rule is tested by rows that it finds, with the sentence, and rows that it accepts. */
import type { IsoDate } from "../../../src/engine/model/calendar";
import { analyse } from "../../../src/engine/analyse";
import type { Noticed, Rule, RuleContext } from "../../../src/engine/model/finding";
import type { Settings } from "../../../src/engine/model/settings";
import type { WorkbookSnapshot } from "../../../src/engine/model/snapshot";
import { runSteps } from "../../../src/engine/model/steps";
import { sentenceOf } from "../../../src/engine/validate/unsaid";
import { noticeInSteps } from "../../../src/engine/validate/walkPlans";
import { readGrid } from "../../cases/readGrid";
import { makeContext, type ActionInput, type PlanInput } from "../makePlan";

/** Actions, plans, or a workbook in the words of `readGrid`. */
export type RuleInput = ActionInput | readonly ActionInput[] | PlanInput | readonly PlanInput[] | string;

export interface RuleCases {
  /** 19 August 2019 where nothing else is said. */
  readonly asOf?: IsoDate;
  readonly settings?: Partial<Settings>;
  /** What else the workbook has. */
  readonly workbook?: Partial<WorkbookSnapshot>;
  /** What the case is, the plan, and the sentences in order. */
  readonly finds: readonly (readonly [string, RuleInput, ...string[]])[];
  readonly accepts: readonly (readonly [string, RuleInput])[];
}

export function checkRule(rule: Rule, cases: RuleCases): void {
  const { finds, accepts } = cases;
  const messagesOf = (input: RuleInput) => {
    return noticedBy(rule, contextOf(input, cases)).map(sentenceOf);
  };
  describe(rule.id, () => {
    test.each(finds.map(([title, input, ...messages]) => ({ title, input, messages })))(
      "finds $title",
      ({ input, messages }) => expect(messagesOf(input)).toEqual(messages),
    );
    test.each(accepts.map(([title, input]) => ({ title, input })))("accepts $title", ({ input }) =>
      expect(messagesOf(input)).toEqual([]),
    );
  });
}

export function noticedBy(rule: Rule, context: RuleContext): readonly Noticed[] {
  return runSteps(noticeInSteps([rule], context))[0] ?? [];
}

export function contextOf(
  input: RuleInput,
  { asOf = "2019-08-19", settings, workbook }: Omit<RuleCases, "finds" | "accepts"> = {},
): RuleContext {
  const made =
    typeof input === "string" ? analyse(readGrid(input), { asOf }) : makeContext(plansOf(input), asOf);
  return {
    asOf,
    plans: made.plans,
    settings: { ...made.settings, ...settings },
    snapshot: { ...made.snapshot, ...workbook },
  };
}

function plansOf(input: Exclude<RuleInput, string>): readonly PlanInput[] {
  if (!Array.isArray(input)) {
    return ["actions" in input ? (input as PlanInput) : { actions: [input as ActionInput] }];
  }
  const items = input as readonly (ActionInput | PlanInput)[];
  return items.every((item) => "actions" in item)
    ? (items as readonly PlanInput[])
    : [{ actions: items as readonly ActionInput[] }];
}
