/** Runs the rules over the plans and makes one list of what they find. */
import type { Finding, Rule, RuleContext } from "../model/finding";
import { groupFindings } from "./groupFindings";
import { orderFindings } from "./orderFindings";
import { RULES } from "./rules";

/**
 * What is to be looked at, most serious first, then in the order of the workbook. What several plans of a sheet
 * have in common (a hidden sheet, a draft's title) is said once; many like findings become one with a count.
 */
export function checkPlans(context: RuleContext): readonly Finding[] {
  const findings = RULES.flatMap((rule) => groupFindings(rule, findingsOf(rule, context)));
  return orderFindings(findings, context.snapshot);
}

function findingsOf(rule: Rule, context: RuleContext): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const plan of context.plans) {
    for (const noticed of rule.check(plan, context)) {
      const [first] = noticed.at;
      const key = `${noticed.message}\n${first?.sheet ?? ""}\n${first?.row ?? ""}\n${first?.column ?? ""}`;
      if (found.has(key)) continue;
      found.set(key, {
        rule: rule.id,
        severity: rule.severity,
        at: noticed.at,
        action: noticed.action ?? null,
        message: noticed.message,
        why: rule.why,
        advice: rule.advice,
        fix: noticed.fix ?? null,
      });
    }
  }
  return [...found.values()];
}
