import type { Rule } from "../../model/finding";

export const listsSideBySide: Rule = {
  id: "lists-side-by-side",
  severity: "check",
  what: "A row holds several things to do, and the leads or dates beside them are not as many.",
  why: "Nobody can tell which lead and which date go with which of them, and the row counts as one action.",
  advice: "Give each thing to do a row of its own, or one line for each of them in every cell.",
  check(plan, { notice }) {
    for (const [index, { lists }] of plan.table.records.entries()) {
      // Records and actions stand in one order.
      const action = plan.actions[index];
      if (lists === undefined || action === undefined) continue;
      const offer = lists.parts.length > 0 ? ` It can be read as ${lists.parts.length} actions.` : "";
      notice({ at: action.action.at.slice(0, 1), action: action.id, message: `${lists.reason}${offer}` });
    }
  },
};
