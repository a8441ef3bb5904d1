/** The check in one sentence. */
import { wording } from "../wording";
import type { SeverityFindings } from "./groupFindings";

/** "Not ready: 3 must-fix, 11 to check." */
export function verdictOf(groups: readonly SeverityFindings[]): string {
  const count = (wanted: string) => groups.find(({ severity }) => severity === wanted)?.count ?? 0;
  return wording.check.verdict(count("must-fix"), count("check"), count("note"));
}
