import { addDays } from "../../model/calendar";
import type { Rule } from "../../model/finding";
import { valueOf } from "../../model/reading";
import { dueDay, isOpen } from "../../model/standing";
import { cellFor, isFilledSomewhere } from "../planColumns";
import { dueInWords } from "../wording";

export const noProgressNearDue: Rule = {
  id: "no-progress-near-due",
  severity: "check",
  what: "An action is due soon, and nothing is written about its progress.",
  why: "The board cannot see whether the date will be kept.",
  advice: "Write where it stands.",
  check(plan, { asOf, settings, notice }) {
    if (!isFilledSomewhere(plan, "progress")) return;
    const soon = addDays(asOf, settings.soonDays);
    return {
      action(action) {
        const due = dueDay(action);
        // Overdue ones and Reds are found already.
        if (due === null || due < asOf || due > soon || valueOf(action.rag) === "Red") return;
        if (!isOpen(action) || action.progress.state !== "blank" || action.updates.length > 0) return;
        notice({
          at: [cellFor(plan, action, "progress"), ...action.due.at],
          action: action.id,
          message: `Due soon (${dueInWords(action)}), and no progress is written.`,
        });
      },
    };
  },
};
