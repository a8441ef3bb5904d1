/** Runs the rules over the plans and makes one list of what they find. */
import type { Acceptance } from "../model/acceptance";
import type { AcceptedFinding, Finding, Rule, RuleContext } from "../model/finding";
import type { Settings } from "../model/settings";
import { groupFindings } from "./groupFindings";
import { identifyFindings } from "./identifyFindings";
import { leaveOutCovered } from "./leaveOutCovered";
import { orderFindings } from "./orderFindings";
import { RULES } from "./rules";
import { splitAccepted, type SplitFindings } from "./splitAccepted";

/**
 * What is to be looked at, most serious first, then in the order of the workbook. Only the rules of the profile
 * that the settings name are run. What several plans of a sheet have in common (a hidden sheet, a draft's title)
 * is said once; what a stronger finding says is left out; many like findings become one with a count. What the user
 * let stand is set apart, as long as it is what it was.
 */
export function checkPlans(context: RuleContext, acceptances: readonly Acceptance[] = []): SplitFindings {
  const rules = RULES.filter((rule) => isRun(rule, context.settings));
  const findings = leaveOutCovered(
    rules,
    rules.map((rule) => findingsOf(rule, context)),
  );
  const accepted: AcceptedFinding[] = [];
  // One that is let stand counts for no group; then a group may be let stand as a whole.
  const open = (found: readonly Finding[]) => {
    const split = splitAccepted(identifyFindings(found, context), acceptances);
    accepted.push(...split.accepted);
    return split.findings;
  };
  const grouped = rules.flatMap((rule, index) => {
    const found = findings[index] ?? [];
    return open(groupFindings(rule, acceptances.length === 0 ? found : open(found)));
  });
  return { findings: orderFindings(grouped, context.snapshot), accepted };
}

/** Whether the rule belongs to what the settings ask for. */
export function isRun(rule: Rule, { profile, accessibility }: Settings): boolean {
  if (rule.accessibility === true) return accessibility;
  return rule.profiles?.includes(profile) ?? true;
}

function findingsOf(rule: Rule, context: RuleContext): readonly Finding[] {
  const severity = rule.severityIn?.[context.settings.profile] ?? rule.severity;
  const found = new Map<string, Finding>();
  for (const plan of context.plans) {
    for (const noticed of rule.check(plan, context)) {
      const [first] = noticed.at;
      const key = `${noticed.message}\n${first?.sheet ?? ""}\n${first?.row ?? ""}\n${first?.column ?? ""}`;
      if (found.has(key)) continue;
      found.set(key, {
        rule: rule.id,
        severity,
        at: noticed.at,
        action: noticed.action ?? null,
        message: noticed.message,
        why: rule.why,
        advice: rule.advice,
        fix: noticed.fix ?? null,
        ...(noticed.choices === undefined ? {} : { choices: noticed.choices }),
      });
    }
  }
  return [...found.values()];
}
