/** Where a finding is, in words. */
import { cellName, type Finding } from "../../engine";
import { wording } from "../wording";

/** "F9", "F9 and 3 more cells", "Plan, F9"; the whole document where there is no cell. */
export function placeOf({ at }: Finding, namesSheet: boolean): string {
  const [first] = at;
  if (first === undefined) return wording.check.document;
  const place = namesSheet ? `${first.sheet}, ${cellName(first)}` : cellName(first);
  return at.length === 1 ? place : `${place} ${wording.check.alsoAt(at.length - 1)}`;
}
