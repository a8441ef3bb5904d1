import { cellName, type CellAddress } from "../../model/address";
import type { Rule } from "../../model/finding";
import type { Action, Plan } from "../../model/plan";
import { valueOf } from "../../model/reading";
import { fold } from "../../text/fold";
import { quoted } from "../wording";

/** At or below this share of different references, they number something else. */
const SHARE_OF_DIFFERENT = 0.6;

export const duplicateRef: Rule = {
  id: "duplicate-ref",
  severity: "check",
  what: "Two actions have the same reference.",
  why: "Minutes and reports that name the reference point to two actions.",
  advice: "Give each action a reference of its own.",
  *check(plan) {
    if (numbersSomethingElse(plan)) return;
    const first = new Map<string, CellAddress>();
    for (const action of plan.actions) {
      const ref = valueOf(action.ref);
      const [at] = action.ref.at;
      if (ref === null || at === undefined) continue;
      const key = keyOf(action);
      const known = first.get(key);
      if (known === undefined) first.set(key, at);
      // One cell can hold the reference of several actions.
      else if (known.row !== at.row || known.column !== at.column) {
        yield {
          at: [at, known],
          action: action.id,
          message: `The reference ${quoted(ref, 30)} stands at ${cellName(known)} already.`,
        };
      }
    }
  },
};

/** Many plans number anew under each recommendation. */
function keyOf(action: Action): string {
  return `${fold(action.ref.text)}\n${fold(action.group.text)}`;
}

/** Where few references differ, the column numbers the recommendations and not the actions. */
function numbersSomethingElse(plan: Plan): boolean {
  const numbered = plan.actions.filter((action) => valueOf(action.ref) !== null);
  return new Set(numbered.map(keyOf)).size <= numbered.length * SHARE_OF_DIFFERENT;
}
