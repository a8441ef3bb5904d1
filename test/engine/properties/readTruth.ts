/** What the reading of a sheet says of its actions, beside what is true of them. */
import type { Analysis } from "../../../src/engine/model/analysis";
import type { Action } from "../../../src/engine/model/plan";
import { valueOf } from "../../../src/engine/model/reading";
import type { TrueAction } from "./drawTable";

/** Actions in the form in which the generator knows them. */
export function actionsRead(analysis: Analysis): readonly TrueAction[] {
  return analysis.plans.flatMap((plan) => plan.actions).map(readTruth);
}

function readTruth(action: Action): TrueAction {
  return {
    action: plain(valueOf(action.action) ?? "") ?? "",
    group: plain(valueOf(action.group)),
    ref: valueOf(action.ref),
    owners: (valueOf(action.owners) ?? []).map((owner) => owner.name),
    due: valueOf(action.due)?.date ?? null,
    rag: valueOf(action.rag),
    updates: action.updates.map((update) => plain(update.text) ?? ""),
  };
}

/** White space of every kind is one space. */
function plain(text: string | null): string | null {
  return text === null ? null : text.replace(/[\s\u00a0]+/g, " ").trim();
}
