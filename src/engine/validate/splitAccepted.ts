/** Sets apart the findings that the user let stand. */
import type { Acceptance } from "../model/acceptance";
import type { AcceptedFinding, Finding } from "../model/finding";

export interface SplitFindings {
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
}

/** A finding is back as soon as its cells say something else than when it was accepted. */
export function splitAccepted(
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
): SplitFindings {
  const byKey = new Map(acceptances.map((acceptance) => [acceptance.key, acceptance]));
  const open: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of findings) {
    const acceptance = byKey.get(finding.key ?? "");
    if (acceptance === undefined || acceptance.print !== finding.print) open.push(finding);
    else accepted.push({ finding, acceptance });
  }
  return { findings: open, accepted };
}
