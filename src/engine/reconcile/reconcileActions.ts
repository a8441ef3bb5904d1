/** Where each action stands for the board, from all that its cells say. */
import type { Action, DocumentFacts, ReadAction } from "../model/plan";
import { DEFAULT_SETTINGS, type Settings } from "../model/settings";
import { completeRatings, notBegunRatings } from "../model/ragKey";
import { readStanding, tellsProgress, type PlanHabits } from "./readStanding";

/**
 * Sets the standing of every action, in the order given. The plan's own key of ratings says which rating means
 * complete; where it has none, the user's key does.
 */
export function reconcileActions(
  actions: readonly ReadAction[],
  document: DocumentFacts,
  settings: Pick<Settings, "ragKey"> = DEFAULT_SETTINGS,
): readonly Action[] {
  const habits: PlanHabits = {
    complete: completeRatings(document.ragKey, settings.ragKey),
    notBegun: notBegunRatings(document.ragKey),
    explained: new Set(document.ragKey.map((entry) => entry.rating)),
    tellsProgress: actions.some(tellsProgress),
  };
  return actions.map((action) => ({ ...action, standing: readStanding(action, habits) }));
}
