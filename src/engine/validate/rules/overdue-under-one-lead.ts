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
  check(plan, { plans, asOf, notice }) {
    if (plan !== plans[0]) return;
    const overdueOf = new Map<string, Action[]>();
    let overdue = 0;
    return {
      throughAllPlans: true,
      action(action) {
        const lead = leadOf(action);
        if (lead === null) return;
        const key = ownerKey(lead);
        const held = overdueOf.get(key) ?? [];
        overdueOf.set(key, held);
        if (daysLate(action, asOf) === null) return;
        overdue++;
        held.push(action);
      },
      end() {
        // In a plan of two leads, one always holds the half.
        if ([...overdueOf.keys()].filter((key) => key !== "").length < 3) return;
        for (const held of overdueOf.values()) {
          const [first] = held;
          if (first === undefined || held.length < PILE || held.length * 2 <= overdue) continue;
          notice({
            at: held.flatMap((action) => action.owners.at.slice(0, 1)),
            message: `${leadOf(first)} leads ${held.length} of the ${overdue} overdue actions.`,
          });
        }
      },
    };
  },
};
