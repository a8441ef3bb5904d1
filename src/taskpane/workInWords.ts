/** What the pane is doing, in words. */
import { wording } from "./wording";
import type { Work } from "./workState";

/** "" while nothing is being done. */
export function workInWords(work: Work): string {
  if (work.kind === "writing") return work.what;
  return work.kind === "reading" ? wording.busy.stages[work.stage] : "";
}
