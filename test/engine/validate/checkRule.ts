/** Every rule is tested by rows that it finds, with the sentence, and rows that it accepts. */
import type { IsoDate } from "../../../src/engine/model/calendar";
import type { Rule } from "../../../src/engine/model/finding";
import { makeContext, type ActionInput, type PlanInput } from "../makePlan";

export type RuleInput = ActionInput | readonly ActionInput[] | PlanInput | readonly PlanInput[];

export interface RuleCases {
  /** 19 August 2019 where nothing else is said. */
  readonly asOf?: IsoDate;
  /** What the case is, the plan, and the sentences in order. */
  readonly finds: readonly (readonly [string, RuleInput, ...string[]])[];
  readonly accepts: readonly (readonly [string, RuleInput])[];
}

export function checkRule(rule: Rule, { asOf = "2019-08-19", finds, accepts }: RuleCases): void {
  const messagesOf = (input: RuleInput) => {
    const context = makeContext(plansOf(input), asOf);
    return context.plans.flatMap((plan) => [...rule.check(plan, context)].map((noticed) => noticed.message));
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

function plansOf(input: RuleInput): readonly PlanInput[] {
  if (!Array.isArray(input)) {
    return ["actions" in input ? (input as PlanInput) : { actions: [input as ActionInput] }];
  }
  const items = input as readonly (ActionInput | PlanInput)[];
  return items.every((item) => "actions" in item)
    ? (items as readonly PlanInput[])
    : [{ actions: items as readonly ActionInput[] }];
}
