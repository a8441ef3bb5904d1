/** Runs the rules over the plans and makes one list of what they find. */
import type { Acceptance } from "../model/acceptance";
import type { AcceptedFinding, Finding, Noticed, Rule, RuleContext } from "../model/finding";
import type { Settings } from "../model/settings";
import { lookKey } from "../model/snapshot";
import { runSteps, type Steps } from "../model/steps";
import { sentenceOf, type Unsaid } from "./unsaid";
import { groupFindings } from "./groupFindings";
import { identifyFindingsInSteps } from "./identifyFindings";
import { leaveOutCovered } from "./leaveOutCovered";
import { orderFindings } from "./orderFindings";
import { RULES } from "./rules";
import { splitAccepted, type SplitFindings } from "./splitAccepted";
import { noticeInSteps } from "./walkPlans";

/**
 * What is to be looked at, most serious first, then in the order of the workbook. Only the rules of the profile
 * that the settings name are run. What several plans of a sheet have in common (a hidden sheet, a draft's title)
 * is said once; what a stronger finding says is left out; many like findings become one with a count. What the user
 * let stand is set apart, as long as it is what it was.
 */
export function checkPlans(context: RuleContext, acceptances: readonly Acceptance[] = []): SplitFindings {
  return runSteps(checkPlansInSteps(context, acceptances));
}

/** The same, pausing after each few milliseconds of work. */
export function* checkPlansInSteps(
  context: RuleContext,
  acceptances: readonly Acceptance[] = [],
): Steps<SplitFindings> {
  const rules = RULES.filter((rule) => isRun(rule, context.settings));
  const noticed = yield* noticeInSteps(rules, context);
  const told: (readonly Unsaid[])[] = [];
  for (const [index, rule] of rules.entries()) {
    told.push(findingsOf(rule, noticed[index] ?? [], context.settings));
    yield;
  }
  const findings = leaveOutCovered(rules, told);
  yield;
  const accepted: AcceptedFinding[] = [];
  // One that is let stand counts for no group; then a group may be let stand as a whole.
  function* open(found: readonly Unsaid[]): Steps<readonly Finding[]> {
    const split = splitAccepted(yield* identifyFindingsInSteps(found, context), acceptances);
    accepted.push(...split.accepted);
    return split.findings;
  }
  const grouped: Finding[] = [];
  for (const [index, rule] of rules.entries()) {
    const found = findings[index] ?? [];
    const group = groupFindings(rule, acceptances.length === 0 ? found : yield* open(found));
    yield;
    grouped.push(...(yield* open(group)));
    yield;
  }
  return { findings: orderFindings(grouped, context.snapshot), accepted };
}

/** Whether the rule belongs to what the settings ask for. */
export function isRun(rule: Rule, { profile, accessibility }: Settings): boolean {
  if (rule.accessibility === true) return accessibility;
  return rule.profiles?.includes(profile) ?? true;
}

function findingsOf(rule: Rule, noticed: readonly Noticed[], { profile }: Settings): readonly Unsaid[] {
  const severity = rule.severityIn?.[profile] ?? rule.severity;
  return withoutRepeats(noticed).map(({ at, action, message, fix, choices }) => ({
    rule: rule.id,
    severity,
    at,
    action: action ?? null,
    message,
    why: rule.why,
    advice: rule.advice,
    fix: fix ?? null,
    ...(choices === undefined ? undefined : { choices }),
  }));
}

/** What several plans of a sheet have in common is noticed at each of them, and told once. */
function withoutRepeats(noticed: readonly Noticed[]): readonly Noticed[] {
  if (noticed.every((one, index) => index === 0 || comesAfter(noticed[index - 1], one))) return noticed;
  const messages = new Map<string, Map<number, string[]>>();
  return noticed.filter((one) => {
    const [first] = one.at;
    const message = sentenceOf(one);
    const sheet = first?.sheet ?? "";
    const ofSheet = messages.get(sheet) ?? new Map<number, string[]>();
    messages.set(sheet, ofSheet);
    const place = first === undefined ? -1 : lookKey(first.row, first.column);
    const there = ofSheet.get(place);
    if (there === undefined) ofSheet.set(place, [message]);
    else if (there.includes(message)) return false;
    else there.push(message);
    return true;
  });
}

/** Most rules go down a sheet, and so meet no cell twice. */
function comesAfter(before: Noticed | undefined, one: Noticed): boolean {
  const [last, first] = [before?.at[0], one.at[0]];
  if (last === undefined || first === undefined || last.sheet !== first.sheet) return false;
  return lookKey(first.row, first.column) > lookKey(last.row, last.column);
}
