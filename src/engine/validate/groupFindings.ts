/** Many like findings become one, so that they do not bury the others. */
import { cellName, type CellAddress } from "../model/address";
import type { Finding, Fix, FixChoice, Rule } from "../model/finding";
import type { Unsaid } from "./unsaid";

/** From so many on, findings of one rule on one sheet are grouped. */
const MANY = 20;

/** The findings of one rule, those of a sheet with many of them grouped into one with all their cells. */
export function groupFindings(rule: Rule, findings: readonly Unsaid[]): readonly Unsaid[] {
  if (findings.length < MANY) return findings;
  const bySheet = new Map<string, Unsaid[]>();
  for (const finding of findings) {
    const sheet = finding.at[0]?.sheet ?? "";
    const group = bySheet.get(sheet) ?? [];
    bySheet.set(sheet, group);
    group.push(finding);
  }
  return [...bySheet.values()].flatMap((group) => (group.length < MANY ? group : [oneOf(rule, group)]));
}

function oneOf(rule: Rule, group: readonly Unsaid[]): Finding {
  const at: CellAddress[] = [];
  for (const finding of group) if (finding.at[0] !== undefined) at.push(finding.at[0]);
  const first = at[0];
  const place = first === undefined ? "" : `, first at ${cellName(first)}`;
  const what = rule.what.replace(/\.$/, "");
  const choice = allFixes(group);
  const { rule: id, severity, why, advice } = group[0] as Unsaid;
  return {
    rule: id,
    severity,
    at,
    action: null,
    message: `${group.length} times${place}: ${what.charAt(0).toLowerCase()}${what.slice(1)}.`,
    why,
    advice,
    fix: null,
    ...(choice === null ? {} : { choices: [choice] }),
  };
}

/** What each would offer, as one choice: one by one, nobody would do it. */
function allFixes(group: readonly Unsaid[]): FixChoice | null {
  const changes: Fix[] = [];
  for (const { fix } of group) if (fix !== null) changes.push(fix);
  const labels = new Set(changes.map(({ label }) => label));
  const [label] = labels;
  if (label === undefined) return null;
  const count = `${changes.length} ${changes.length === 1 ? "cell" : "cells"}`;
  return { label: labels.size === 1 ? `${label} (${count})` : `Write each value (${count})`, changes };
}
