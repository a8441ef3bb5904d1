/** What happened in the workbook since it was read, in a sentence. */
import { wording } from "../wording";
import type { FollowState } from "./followState";

/** "" where nothing did. */
export function followSentence({ changed, registerGone }: FollowState): string {
  if (registerGone) return wording.follow.registerGone;
  return changed.length === 0 ? "" : wording.follow.changed(changed);
}
