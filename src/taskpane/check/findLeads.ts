/** Who leads what, for showing the findings of one lead. */
import { leadOf, type Finding, type Plan } from "../../engine";

/** The lead of each action by its id; "" where nobody leads it. */
export function leadsByAction(plans: readonly Plan[]): ReadonlyMap<string, string> {
  return new Map(
    plans.flatMap(({ actions }) =>
      actions.map((action): [string, string] => [
        action.id,
        leadOf(action)?.replace(/\s+/g, " ").trim() ?? "",
      ]),
    ),
  );
}

/** The leads with findings, by name; "" last, where there is one. */
export function leadsOf(findings: readonly Finding[], leads: ReadonlyMap<string, string>): readonly string[] {
  const found = new Set(findings.map((finding) => leadOfFinding(finding, leads)));
  const named = [...found]
    .filter((lead) => lead !== "")
    .sort((one, other) => one.localeCompare(other, "en-GB"));
  return found.has("") ? [...named, ""] : named;
}

/** "" for what concerns the document, and for actions that nobody leads. */
export function leadOfFinding({ action }: Finding, leads: ReadonlyMap<string, string>): string {
  return action === null ? "" : (leads.get(action) ?? "");
}
