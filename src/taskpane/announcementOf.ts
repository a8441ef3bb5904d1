/** What a screen reader is told when the pane changes by itself. Failures are alerts and speak for themselves. */
import { groupFindings } from "./check/groupFindings";
import { verdictOf } from "./check/verdictOf";
import type { PaneState } from "./paneState";
import { recognisedSentence } from "./recognised/recognisedSentence";
import { listed, wording } from "./wording";

/** What the pane is doing or has done. */
export function announcementOf(state: PaneState): string {
  if (state.step === "reading") return wording.busy.reading;
  if (state.step === "no-plan") return wording.noPlan.verdict;
  if (state.step === "unreadable") return "";
  const { analysis, work } = state;
  switch (work.kind) {
    case "reading":
      return wording.busy.reading;
    case "building":
      return wording.busy.building;
    case "failed":
      return "";
    case "built":
      return `${wording.build.done} ${listed(work.written.map(({ name }) => name))}.`;
    case "idle":
      return `${recognisedSentence(analysis)} ${verdictOf(groupFindings(analysis.findings))}`;
  }
}

/** The finding that the user went to: the focus stays on "Next", so its sentence has to be told. */
export function findingAnnouncementOf(state: PaneState): string {
  if (state.step !== "plan" || state.current === null) return "";
  return state.analysis.findings[state.current]?.message ?? "";
}

/** How many of the user's choices hold: said whenever that changes. */
export function choicesAnnouncementOf(state: PaneState): string {
  if (state.step !== "plan" && state.step !== "no-plan") return "";
  const fitting = state.analysis.corrections?.filter(({ fits }) => fits).length ?? 0;
  return fitting === 0 ? "" : wording.corrections.taken(fitting);
}
