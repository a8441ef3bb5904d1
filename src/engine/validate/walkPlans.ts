/** One walk through the plans for all rules: each of some seventy walking alone takes most of its time with walking. */
import type { Noticed, Rule, RuleContext, RuleWalk } from "../model/finding";
import type { Plan } from "../model/plan";
import { ROWS_IN_A_STEP, type Steps } from "../model/steps";
import { findSheet } from "./sheetCells";
import { walkTexts } from "./walkTexts";

/** What each of the rules notices, in their order; what one notices is in the order of the plans. */
export function* noticeInSteps(
  rules: readonly Rule[],
  context: RuleContext,
): Steps<readonly (readonly Noticed[])[]> {
  const noticed = rules.map((): Noticed[] => []);
  const looks = noticed.map((list) => ({ ...context, notice: (one: Noticed) => void list.push(one) }));
  const through: RuleWalk[] = [];
  for (const plan of context.plans) {
    const here: RuleWalk[] = [];
    for (const [index, look] of looks.entries()) {
      const walk = rules[index]?.check(plan, look);
      if (walk) (walk.throughAllPlans === true ? through : here).push(walk);
      yield;
    }
    yield* walkActions(plan, [...through, ...here]);
    const texts = here.flatMap((walk) => walk.texts ?? []);
    const sheet = texts.length === 0 ? null : findSheet(context.snapshot, plan.sheet);
    if (sheet !== null) yield* walkTexts(sheet, texts);
    yield* endAll(here);
  }
  yield* endAll(through);
  return noticed;
}

function* walkActions(plan: Plan, walks: readonly RuleWalk[]): Steps<void> {
  const looking = walks.filter((walk) => walk.action !== undefined);
  for (const [index, action] of plan.actions.entries()) {
    for (const walk of looking) walk.action?.(action, plan);
    if (index % ROWS_IN_A_STEP === 0) yield;
  }
}

function* endAll(walks: readonly RuleWalk[]): Steps<void> {
  for (const walk of walks) {
    if (walk.end === undefined) continue;
    walk.end();
    yield;
  }
}
