import { cellName, type CellAddress } from "../../model/address";
import type { Rule } from "../../model/finding";
import type { Action } from "../../model/plan";
import { valueOf } from "../../model/reading";
import { fold } from "../../text/fold";
import { quoted } from "../wording";

/** At or below this share of different references, the column numbers the recommendations and not the actions. */
const SHARE_OF_DIFFERENT = 0.6;

export const duplicateRef: Rule = {
  id: "duplicate-ref",
  severity: "check",
  what: "Two actions have the same reference.",
  why: "Minutes and reports that name the reference point to two actions.",
  advice: "Give each action a reference of its own.",
  check(_, { notice }) {
    /** By recommendation and reference: many plans number anew under each. */
    const first = new Map<string, Map<string, CellAddress | undefined>>();
    const repeated: { action: Action; ref: string; at: CellAddress; known: CellAddress }[] = [];
    let [count, different] = [0, 0];
    return {
      action(action) {
        const ref = valueOf(action.ref);
        if (ref === null) return;
        count++;
        let references = first.get(action.group.text);
        if (references === undefined) first.set(action.group.text, (references = new Map()));
        const key = fold(action.ref.text);
        if (!references.has(key)) different++;
        const [at] = action.ref.at;
        const known = references.get(key);
        if (at === undefined || known === undefined) references.set(key, known ?? at);
        // One cell can hold the reference of several actions.
        else if (known.row !== at.row || known.column !== at.column)
          repeated.push({ action, ref, at, known });
      },
      end() {
        if (different <= count * SHARE_OF_DIFFERENT) return;
        for (const { action, ref, at, known } of repeated) {
          const message = `The reference ${quoted(ref, 30)} stands at ${cellName(known)} already.`;
          notice({ at: [at, known], action: action.id, message });
        }
      },
    };
  },
};
