import type { Rule } from "../../model/finding";
import { saysNone, saysRunning } from "../progressWords";
import { quoted } from "../wording";

export const doneInStatusOnly: Rule = {
  id: "done-in-status-only",
  severity: "check",
  what: "The status says complete, and the progress says that it is not.",
  why: "The board is told of finished work that is not finished.",
  advice: "Bring the status and the progress together.",
  check(_, { notice }) {
    return {
      action(action) {
        const { status, progress } = action;
        if (action.standing.status !== "complete" || status.text === progress.text) return;
        if (!saysNone(progress.text) && !saysRunning(progress.text)) return;
        notice({
          at: [...status.at, ...progress.at],
          action: action.id,
          message: `Marked complete (${quoted(status.text || action.rag.text, 40)}), but the progress says ${quoted(progress.text, 60)}.`,
        });
      },
    };
  },
};
