import type { Rule } from "../../model/finding";
import type { Action } from "../../model/plan";
import { cellFor } from "../planColumns";

/** Share of actions with a reference from which a missing one is an oversight. */
const HABIT = 0.7;

export const missingRef: Rule = {
  id: "missing-ref",
  severity: "note",
  what: "An action has no reference although most have one.",
  why: "It cannot be named in minutes and reports.",
  advice: "Give it a reference.",
  check(plan, { notice }) {
    const without: Action[] = [];
    return {
      action(action) {
        if (action.ref.state === "blank") without.push(action);
      },
      end() {
        const numbered = plan.actions.length - without.length;
        if (numbered < 3 || numbered < plan.actions.length * HABIT) return;
        for (const action of without) {
          notice({
            at: [cellFor(plan, action, "ref")],
            action: action.id,
            message: "No reference is given.",
          });
        }
      },
    };
  },
};
