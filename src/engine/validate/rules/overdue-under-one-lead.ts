import type { Rule } from "../../model/finding";
import type { Action } from "../../model/plan";
import { daysLate, leadOf } from "../../model/standing";
import { ownerKey } from "../ownerKey";

/** Fewer are no pile. */
const PILE = 4;

export const overdueUnderOneLead: Rule = {
  id: "overdue-under-one-lead",
  severity: "note",
  what: "One lead holds most of the overdue actions.",
  why: "The board may have to share the work out, or to help.",
  advice: "Talk with the lead about what can be moved, shared or closed.",
  *check(plan, { plans, asOf }) {
    if (plan !== plans[0]) return;
    const actions = plans.flatMap((each) => each.actions);
    const overdue = actions.filter((action) => daysLate(action, asOf) !== null && leadOf(action) !== null);
    if (overdue.length < PILE) return;
    const leads = new Set(actions.map((action) => ownerKey(leadOf(action) ?? "")));
    leads.delete("");
    const byLead = new Map<string, Action[]>();
    for (const action of overdue) {
      const key = ownerKey(leadOf(action) ?? "");
      const held = byLead.get(key) ?? [];
      byLead.set(key, held);
      held.push(action);
    }
    for (const held of byLead.values()) {
      const [first] = held;
      // In a plan of two leads, one always holds the half.
      if (first === undefined || leads.size < 3 || held.length < PILE || held.length * 2 <= overdue.length)
        continue;
      yield {
        at: held.flatMap((action) => action.owners.at.slice(0, 1)),
        message: `${leadOf(first)} leads ${held.length} of the ${overdue.length} overdue actions.`,
      };
    }
  },
};
