import type { Rule } from "../../model/finding";
import { valueOf } from "../../model/reading";
import { dueDay, isOpen } from "../../model/standing";
import { saysNone } from "../progressWords";
import { quoted } from "../wording";

export const greenWithoutProgress: Rule = {
  id: "green-without-progress",
  severity: "check",
  what: "An action is rated Green although its progress says that there is none.",
  why: "The board will ask what the Green stands for.",
  advice: "Write what has been done, or change the rating.",
  check(_, { asOf, notice }) {
    return {
      action(action) {
        if (valueOf(action.rag) !== "Green" || !isOpen(action) || !saysNone(action.progress.text)) return;
        const due = dueDay(action);
        // An overdue Green is found already.
        if (due !== null && due < asOf) return;
        notice({
          at: [...action.rag.at, ...action.progress.at],
          action: action.id,
          message: `Rated Green, but the progress says ${quoted(action.progress.text, 50)}.`,
        });
      },
    };
  },
};
