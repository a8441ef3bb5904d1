/** No fault is told twice: where a rule covers another, its finding at a cell stands for that of the other. */
import type { Finding, Rule } from "../model/finding";

/** The findings of each rule, in the order of the rules, without those that a stronger one at the cell covers. */
export function leaveOutCovered(
  rules: readonly Rule[],
  findings: readonly (readonly Finding[])[],
): readonly (readonly Finding[])[] {
  const covered = new Set<string>();
  rules.forEach((rule, index) => {
    for (const other of rule.covers ?? []) {
      for (const finding of findings[index] ?? []) covered.add(placeOf(other, finding));
    }
  });
  if (covered.size === 0) return findings;
  return findings.map((list) => list.filter((finding) => !covered.has(placeOf(finding.rule, finding))));
}

/** A finding is known by its first cell, the one that is selected. */
function placeOf(rule: string, { at: [first] }: Finding): string {
  return `${rule}\n${first?.sheet ?? ""}\n${first?.row ?? ""}\n${first?.column ?? ""}`;
}
