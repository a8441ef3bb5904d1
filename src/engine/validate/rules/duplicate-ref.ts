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
    const references = referencesOf(plan);
    if (numberSomethingElse(references)) return;
    const first = new Map<string, CellAddress>();
    for (const { action, ref, key } of references) {
      const [at] = action.ref.at;
      if (at === undefined) continue;
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

interface Reference {
  readonly action: Action;
  readonly ref: string;
  readonly key: string;
}

/** Many plans number anew under each recommendation. */
function referencesOf(plan: Plan): readonly Reference[] {
  return plan.actions.flatMap((action) => {
    const ref = valueOf(action.ref);
    return ref === null ? [] : [{ action, ref, key: `${fold(action.ref.text)}\n${action.group.text}` }];
  });
}

/** Where few references differ, the column numbers the recommendations and not the actions. */
function numberSomethingElse(references: readonly Reference[]): boolean {
  return new Set(references.map(({ key }) => key)).size <= references.length * SHARE_OF_DIFFERENT;
}
