import type { CellAddress } from "../../model/address";
import type { Rule } from "../../model/finding";
import type { Plan } from "../../model/plan";
import { valueOf } from "../../model/reading";
import { list } from "../wording";

/** Two letters, as they stand for a person; longer ones are looked at with the other short forms. */
const INITIALS = /^\p{Lu}\.?\s?\p{Lu}\.?$/u;
/** Two letters that stand for no person. */
const KNOWN = new Set([
  "GP",
  "HR",
  "IT",
  "LA",
  "QA",
  "RJ",
  "PA",
  "PH",
  "SW",
  "EP",
  "ED",
  "UK",
  "CR",
  "YJ",
  "CJ",
  "NA",
]);

export const unexplainedInitials: Rule = {
  id: "unexplained-initials",
  severity: "check",
  severityIn: { "working-copy": "note" },
  what: "A lead is named by initials that the plan does not explain.",
  why: "People outside the team do not know whom to ask.",
  advice: "Write the name or the post, at least once.",
  check(plan, { plans, notice }) {
    if (plan !== plans[0]) return;
    const open = new Map<string, CellAddress>();
    return {
      throughAllPlans: true,
      action({ owners }) {
        const [at] = owners.at;
        if (at === undefined) return;
        for (const { name } of valueOf(owners) ?? []) {
          if (!INITIALS.test(name)) continue;
          const letters = name.replace(/[^\p{L}]/gu, "");
          if (!KNOWN.has(letters) && !open.has(letters)) open.set(letters, at);
        }
      },
      end() {
        if (open.size === 0) return;
        for (const letters of explainedInitials(plans)) open.delete(letters);
        if (open.size === 0) return;
        notice({
          at: [...open.values()],
          message: `The plan nowhere says who ${list([...open.keys()])} ${open.size === 1 ? "is" : "are"}.`,
        });
      },
    };
  },
};

/** Those that a text explains, and those of every lead who is named in full. */
function explainedInitials(plans: readonly Plan[]): ReadonlySet<string> {
  const explained = new Set<string>();
  for (const plan of plans) {
    for (const initials of Object.keys(plan.document.initials)) explained.add(initials);
    for (const { name } of plan.actions.flatMap((action) => valueOf(action.owners) ?? [])) {
      const words = name.match(/\p{Lu}[\p{L}'’-]+/gu) ?? [];
      if (words.length > 1) explained.add(words.map((word) => word.charAt(0)).join(""));
    }
  }
  return explained;
}
