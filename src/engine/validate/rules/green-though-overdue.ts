import type { Rule } from "../../model/finding";
import { valueOf } from "../../model/reading";
import { daysLate } from "../../model/standing";
import { daysInWords } from "../../text/daysInWords";
import { dueInWords } from "../wording";

export const greenThoughOverdue: Rule = {
  id: "green-though-overdue",
  severity: "must-fix",
  what: "An action is rated Green and is past its date.",
  why: "Green tells the board that all is well, and the date says that it is not.",
  advice: "Mark it complete if it is done; else change the rating or agree a new date.",
  check(_, { asOf, notice }) {
    return {
      action(action) {
        const late = daysLate(action, asOf);
        if (late === null || valueOf(action.rag) !== "Green") return;
        notice({
          at: [...action.rag.at, ...action.due.at],
          action: action.id,
          message: () => `Rated Green, but ${daysInWords(late)} past its date (${dueInWords(action)}).`,
        });
      },
    };
  },
};
