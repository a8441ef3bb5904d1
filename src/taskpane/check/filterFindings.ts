/** Which findings the list shows. */
import type { Finding } from "../../engine";
import type { FindingFilter } from "./checkState";
import { leadOfFinding } from "./findLeads";

/** True for the findings that the filter lets through. */
export function passes(
  filter: FindingFilter,
  leads: ReadonlyMap<string, string>,
): (finding: Finding) => boolean {
  const { lead, sheet, severity } = filter;
  return (finding) =>
    (severity === null || finding.severity === severity) &&
    (sheet === null || finding.at.some((at) => at.sheet === sheet)) &&
    (lead === null || leadOfFinding(finding, leads) === lead);
}
