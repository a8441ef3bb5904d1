import type { Rule } from "../../model/finding";
import { STATUS_NAMES, isOpen } from "../../model/standing";
import { saysDone } from "../progressWords";
import { quoted } from "../wording";

export const doneInProgressOnly: Rule = {
  id: "done-in-progress-only",
  severity: "check",
  what: "The progress says that the action is done, and the status does not.",
  why: "Finished work is counted as open, and perhaps as overdue.",
  advice: "Mark it complete, or say in the progress what is still to be done.",
  check(_, { notice }) {
    return {
      action(action) {
        if (!isOpen(action) || !saysDone(action.progress.text)) return;
        notice({
          at: [...action.progress.at, ...action.status.at],
          action: action.id,
          message: `The progress says ${quoted(action.progress.text, 60)}, but the status is ${STATUS_NAMES[action.standing.status]}.`,
        });
      },
    };
  },
};
