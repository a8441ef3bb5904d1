/** What a screen reader is told when the pane changes by itself. Failures are alerts and speak for themselves. */
import { groupFindings } from "./check/groupFindings";
import { verdictOf } from "./check/verdictOf";
import { followSentence } from "./follow/followSentence";
import { isOnShow, type PaneState } from "./paneState";
import { firstSentence, recognisedSentence } from "./recognised/recognisedSentence";
import { said, type Said } from "./said";
import { wording } from "./wording";
import { workInWords } from "./workInWords";

/** What the pane is doing or has done. */
export function announcementOf(state: PaneState): string {
  if (state.step === "reading")
    return state.stage === "analyse" ? firstSentence(state.sheets) : wording.busy.stages[state.stage];
  if (!isOnShow(state)) return "";
  const { analysis, work, done, follow } = state;
  if (work.kind === "failed") return "";
  // What was done is said while its result is being read, and after that.
  if (work.kind === "writing" || (work.kind === "reading" && done === null)) return workInWords(work);
  const result =
    state.step === "no-plan"
      ? wording.noPlan.verdict
      : `${recognisedSentence(analysis)} ${verdictOf(groupFindings(analysis.findings))}`;
  return [done?.sentence ?? result, followSentence(follow)].filter((part) => part !== "").join(" ");
}

/** The finding that the user went to: the focus stays on "Next", so its sentence has to be told. */
export function findingAnnouncementOf(state: PaneState): Said {
  const finding =
    state.step === "plan" && state.check.current !== null
      ? state.analysis.findings[state.check.current]
      : undefined;
  return finding === undefined ? { text: "", lang: wording.lang } : said(finding.message);
}

/** How many of the user's choices hold: said whenever that changes. */
export function choicesAnnouncementOf(state: PaneState): string {
  if (!isOnShow(state)) return "";
  const fitting = state.analysis.corrections?.filter(({ fits }) => fits).length ?? 0;
  return fitting === 0 ? "" : wording.corrections.taken(fitting);
}
