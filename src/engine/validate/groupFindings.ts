/** Many like findings become one, so that they do not bury the others. */
import { cellName } from "../model/address";
import type { Finding, Rule } from "../model/finding";

/** From so many on, findings of one rule on one sheet are grouped. */
const MANY = 20;

/** The findings of one rule, those of a sheet with many of them grouped into one with all their cells. */
export function groupFindings(rule: Rule, findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < MANY) return findings;
  const bySheet = new Map<string, Finding[]>();
  for (const finding of findings) {
    const sheet = finding.at[0]?.sheet ?? "";
    const group = bySheet.get(sheet) ?? [];
    bySheet.set(sheet, group);
    group.push(finding);
  }
  return [...bySheet.values()].flatMap((group) => (group.length < MANY ? group : [oneOf(rule, group)]));
}

function oneOf(rule: Rule, group: readonly Finding[]): Finding {
  const at = group.flatMap((finding) => finding.at.slice(0, 1));
  const first = at[0];
  const place = first === undefined ? "" : `, first at ${cellName(first)}`;
  const what = rule.what.replace(/\.$/, "");
  return {
    ...(group[0] as Finding),
    at,
    action: null,
    message: `${group.length} times${place}: ${what.charAt(0).toLowerCase()}${what.slice(1)}.`,
    fix: null,
  };
}
