/** No fault is told twice: where a rule covers another, its finding at a cell stands for that of the other. */
import type { Rule } from "../model/finding";
import type { Unsaid } from "./unsaid";

/** The findings of each rule, in the order of the rules, without those that a stronger one at the cell covers. */
export function leaveOutCovered(
  rules: readonly Rule[],
  findings: readonly (readonly Unsaid[])[],
): readonly (readonly Unsaid[])[] {
  const covered = new Map<string, Set<string>>();
  rules.forEach((rule, index) => {
    for (const other of rule.covers ?? []) {
      const places = covered.get(other) ?? new Set();
      covered.set(other, places);
      for (const finding of findings[index] ?? []) places.add(placeOf(finding));
    }
  });
  return findings.map((list, index) => {
    const places = covered.get(rules[index]?.id ?? "");
    return places === undefined || places.size === 0
      ? list
      : list.filter((finding) => !places.has(placeOf(finding)));
  });
}

/** A finding is known by its first cell, the one that is selected. */
function placeOf({ at: [first] }: Unsaid): string {
  return `${first?.sheet ?? ""}\n${first?.row ?? ""}\n${first?.column ?? ""}`;
}
