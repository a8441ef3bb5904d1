/** The actions behind a number of the sentences. */
import type { IsoDate } from "../model/calendar";
import type { Counted } from "../model/figures";
import type { Action, Plan } from "../model/plan";
import { valueOf } from "../model/reading";
import { daysLate, isOpen } from "../model/standing";

/** What `counts` counts, in the order of the plans, the latest first where it is about the overdue. */
export function findCounted(plans: readonly Plan[], asOf: IsoDate, counts: Counted): readonly Action[] {
  const actions = plans.flatMap((plan) => plan.actions);
  if (counts === "all") return actions;
  const open = actions.filter(isOpen);
  if (counts === "open") return open;
  if (counts === "overdue" || counts === "longest overdue") {
    const late = open
      .map((action) => ({ action, days: daysLate(action, asOf) ?? 0 }))
      .filter(({ days }) => days > 0)
      .sort((one, other) => other.days - one.days);
    const longest = late[0]?.days;
    return late.filter(({ days }) => counts === "overdue" || days === longest).map(({ action }) => action);
  }
  if ("status" in counts) return actions.filter(({ standing }) => standing.status === counts.status);
  return open.filter(({ rag }) => (valueOf(rag) ?? "Not rated") === counts.rating);
}
