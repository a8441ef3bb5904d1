/** Where each action stands for the board, from all that its cells say. */
import type { Action, DocumentFacts, ReadAction } from "../model/plan";
import { DEFAULT_SETTINGS, type Settings } from "../model/settings";
import { ROWS_IN_A_STEP, runSteps, type Steps } from "../model/steps";
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
  return runSteps(reconcileActionsInSteps(actions, document, settings));
}

/** The same, pausing after each few milliseconds of work. */
export function* reconcileActionsInSteps(
  actions: readonly ReadAction[],
  document: DocumentFacts,
  settings: Pick<Settings, "ragKey"> = DEFAULT_SETTINGS,
): Steps<readonly Action[]> {
  const habits: PlanHabits = {
    complete: completeRatings(document.ragKey, settings.ragKey),
    notBegun: notBegunRatings(document.ragKey),
    explained: new Set(document.ragKey.map((entry) => entry.rating)),
    tellsProgress: actions.some(tellsProgress),
    spoken: new Map(),
  };
  const reconciled: Action[] = [];
  for (const action of actions) {
    // The spread comes last, which is the same as no action has a standing yet: with a key behind a spread, V8 gives
    // each object a shape of its own, and every later look at one is slow.
    reconciled.push({ standing: readStanding(action, habits), ...action });
    if (reconciled.length % ROWS_IN_A_STEP === 0) yield;
  }
  return reconciled;
}
