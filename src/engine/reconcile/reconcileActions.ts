/** Where each action stands for the board, from all that its cells say. */
import type { Action, DocumentFacts, ReadAction, Standing } from "../model/plan";
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
    reconciled.push(withStanding(action, readStanding(action, habits)));
    if (reconciled.length % ROWS_IN_A_STEP === 0) yield;
  }
  return reconciled;
}

/** All that an action of any plan has, so that the compiler tells when a key is missing below. */
type PlainAction = Required<Omit<Action, "history">>;

/** Written out key by key: V8 takes twenty times as long to spread an object behind a key. */
function withStanding(action: ReadAction, standing: Standing): Action {
  if (action.history !== undefined) return { standing, ...action };
  const plain: PlainAction = {
    standing,
    id: action.id,
    rows: action.rows,
    ref: action.ref,
    group: action.group,
    action: action.action,
    detail: action.detail,
    owners: action.owners,
    resources: action.resources,
    start: action.start,
    review: action.review,
    due: action.due,
    outcome: action.outcome,
    evidence: action.evidence,
    progress: action.progress,
    rag: action.rag,
    status: action.status,
    priority: action.priority,
    extras: action.extras,
    updates: action.updates,
    struck: action.struck,
    parts: action.parts,
  };
  return plain;
}
