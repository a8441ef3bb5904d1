import type { Rule } from "../../model/finding";
import { valueOf } from "../../model/reading";
import { daysLate } from "../../model/standing";
import { days, dueAsWritten } from "../wording";

export const overdueOpen: Rule = {
  id: "overdue-open",
  severity: "check",
  what: "An open action is past its date.",
  why: "The board will ask why it is not done and when it will be.",
  advice: "Close it if it is done; else give the reason in the progress and agree a new date.",
  *check(plan, { asOf }) {
    for (const action of plan.actions) {
      const late = daysLate(action, asOf);
      const rating = valueOf(action.rag);
      // A Green one is a contradiction, and has a rule of its own.
      if (late === null || rating === "Green") continue;
      const by = `${days(late)} past its date (${dueAsWritten(action)})`;
      yield {
        at: action.due.at,
        action: action.id,
        message: rating === null ? `Open, and ${by}.` : `${rating}, but ${by}.`,
      };
    }
  },
};
