/** Findings as the pane lists them: by severity, then by rule, each in the order that the engine gave. */
import type { Finding, Severity } from "../../engine";

export interface PlacedFinding {
  readonly finding: Finding;
  /** Its place in the analysis's list. */
  readonly index: number;
}

export interface RuleFindings {
  readonly rule: string;
  readonly findings: readonly PlacedFinding[];
}

export interface SeverityFindings {
  readonly severity: Severity;
  readonly count: number;
  readonly rules: readonly RuleFindings[];
}

const SEVERITIES: readonly Severity[] = ["must-fix", "check", "note"];

/** Groups without a finding are left out; so are findings that are not `shown`. */
export function groupFindings(
  findings: readonly Finding[],
  shown: (finding: Finding) => boolean = () => true,
): readonly SeverityFindings[] {
  return SEVERITIES.map((severity) => {
    const rules = new Map<string, PlacedFinding[]>();
    let count = 0;
    findings.forEach((finding, index) => {
      if (finding.severity !== severity || !shown(finding)) return;
      count++;
      const ofRule = rules.get(finding.rule) ?? [];
      ofRule.push({ finding, index });
      rules.set(finding.rule, ofRule);
    });
    return { severity, count, rules: [...rules].map(([rule, ofRule]) => ({ rule, findings: ofRule })) };
  }).filter(({ count }) => count > 0);
}

/** The findings' places in the order that they are shown in: what "next" and "previous" go by. */
export function shownOrder(groups: readonly SeverityFindings[]): readonly number[] {
  return groups.flatMap(({ rules }) => rules.flatMap(({ findings }) => findings.map(({ index }) => index)));
}
