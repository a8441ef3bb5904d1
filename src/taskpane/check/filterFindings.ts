/** Which findings the list shows. */
import type { Finding, Plan } from "../../engine";
import type { FindingFilter } from "./checkState";
import { leadOfFinding, leadsByAction } from "./findLeads";

/** Looking them up in a long plan takes a moment. */
const NO_LEADS: ReadonlyMap<string, string> = new Map();

/** True for the findings that the filter lets through. */
export function passes(filter: FindingFilter, plans: readonly Plan[]): (finding: Finding) => boolean {
  const { lead, sheet, severity } = filter;
  const leads = lead === null ? NO_LEADS : leadsByAction(plans);
  return (finding) =>
    (severity === null || finding.severity === severity) &&
    (sheet === null || finding.at.some((at) => at.sheet === sheet)) &&
    (lead === null || leadOfFinding(finding, leads) === lead);
}
