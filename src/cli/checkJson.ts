/** What a check found, as plain data. */
import { cellName, verdictInWords, type Analysis, type FixChoice } from "../engine";

/** @param workbook its name, with folders below the one that was checked */
export function checkJson(analysis: Analysis, workbook: string): object {
  return {
    workbook,
    asOf: analysis.asOf,
    profile: analysis.settings.profile,
    accessibility: analysis.settings.accessibility,
    plans: analysis.plans.length,
    actions: actionsOf(analysis),
    verdict: verdictInWords(analysis.findings),
    findings: analysis.findings.map(({ at, choices, ...finding }) => ({
      ...finding,
      at: at.map((cell) => ({ sheet: cell.sheet, cell: cellName(cell) })),
      fix: finding.fix === null ? null : { ...finding.fix, at: cellName(finding.fix.at) },
      ...(choices === undefined ? {} : { choices: choices.map(choiceJson) }),
    })),
  };
}

function choiceJson({ label, changes }: FixChoice): object {
  return { label, changes: changes.map((change) => ({ ...change, at: cellName(change.at) })) };
}

export function actionsOf({ plans }: Analysis): number {
  return plans.reduce((sum, plan) => sum + plan.actions.length, 0);
}
