import { cellName, type CellAddress } from "../../model/address";
import type { Rule } from "../../model/finding";
import { fold } from "../../text/fold";
import { cellFor } from "../planColumns";
import { quoted } from "../wording";

/** Short texts ("Training") are alike by chance. */
const TELLING = 25;

export const repeatedAction: Rule = {
  id: "repeated-action",
  severity: "note",
  what: "An action stands in the workbook twice, word for word.",
  why: "It is counted twice, and the two can come to say different things.",
  advice: "Keep one, and point to it from the other.",
  check(plan, { plans, notice }) {
    // All plans at once, so that each pair is found once.
    if (plan !== plans[0]) return;
    const first = new Map<string, CellAddress>();
    return {
      throughAllPlans: true,
      action(action, each) {
        const text = fold(action.action.text);
        if (text.length < TELLING) return;
        const at = cellFor(each, action, "action");
        const known = first.get(text);
        if (known === undefined) first.set(text, at);
        else if (known.row !== at.row || known.sheet !== at.sheet) {
          notice({
            at: [at, known],
            action: action.id,
            message() {
              const place = known.sheet === at.sheet ? cellName(known) : `${known.sheet} ${cellName(known)}`;
              return `${quoted(action.action.text, 70)} stands at ${place} already.`;
            },
          });
        }
      },
    };
  },
};
