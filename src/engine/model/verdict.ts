/** The verdict of a check, in the one sentence that the pane, the checks sheet and the terminal all say. */
import type { Finding } from "./finding";

/** Such as "Not ready: 3 must-fix, 11 to check, 2 notes." or "Ready: nothing was found." */
export function verdictInWords(findings: readonly Pick<Finding, "severity">[]): string {
  const mustFix = findings.filter(({ severity }) => severity === "must-fix").length;
  const toCheck = findings.filter(({ severity }) => severity === "check").length;
  const notes = findings.length - mustFix - toCheck;
  if (findings.length === 0) return "Ready: nothing was found.";
  const parts = [
    mustFix > 0 ? `${mustFix} must-fix` : "",
    toCheck > 0 ? `${toCheck} to check` : "",
    notes > 0 ? `${notes} ${notes === 1 ? "note" : "notes"}` : "",
  ].filter((part) => part !== "");
  const verdict = mustFix > 0 ? "Not ready" : toCheck > 0 ? "Nearly ready" : "Ready";
  return `${verdict}: ${parts.join(", ")}.`;
}
