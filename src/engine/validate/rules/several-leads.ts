import type { Rule } from "../../model/finding";
import type { Action } from "../../model/plan";
import { valueOf } from "../../model/reading";
import { isOpen } from "../../model/standing";
import { isFirstOnSheet } from "../sheetCells";

export const severalLeads: Rule = {
  id: "several-leads",
  severity: "note",
  what: "Actions name more than one lead, and do not say which of them answers for it.",
  why: "What several people answer for is often done by none of them.",
  advice: "Write “lead” behind one of them, or name the others as support.",
  check(plan, { plans, notice }) {
    if (!isFirstOnSheet(plan, plans)) return;
    const shared: Action[] = [];
    return {
      throughAllPlans: true,
      action(action, { sheet }) {
        const owners = valueOf(action.owners) ?? [];
        if (sheet !== plan.sheet || owners.length < 2 || !isOpen(action)) return;
        const leading = owners.filter((owner) => owner.leads).length;
        // With parts in parallel, each owner answers for a part.
        if (leading !== 1 && action.parts.length < 2) shared.push(action);
      },
      end() {
        const [first] = shared;
        if (first === undefined) return;
        notice({
          at: shared.flatMap((action) => action.owners.at.slice(0, 1)),
          ...(shared.length === 1 ? { action: first.id } : {}),
          message:
            shared.length === 1
              ? `${(valueOf(first.owners) ?? []).length} leads are named, and none as the one who answers for it.`
              : `${shared.length} open actions name more than one lead, and none as the one who answers for it.`,
        });
      },
    };
  },
};
