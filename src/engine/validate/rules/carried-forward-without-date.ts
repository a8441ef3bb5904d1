import type { Rule } from "../../model/finding";
import { valueOf } from "../../model/reading";
import { cellFor } from "../planColumns";
import { dueAsWritten } from "../wording";

export const carriedForwardWithoutDate: Rule = {
  id: "carried-forward-without-date",
  severity: "check",
  what: "An action is carried forward without a new date.",
  why: "What is carried forward without a date is carried forward again.",
  advice: "Give the date, or at least the year's plan, that it now belongs to.",
  check(plan, { asOf, notice }) {
    return {
      action(action) {
        if (action.standing.status !== "carried-forward") return;
        const date = valueOf(action.due)?.date ?? null;
        if (date !== null && date >= asOf) return;
        const message =
          date === null
            ? "Carried forward, but no new date is given."
            : `Carried forward, but its date (${dueAsWritten(action)}) has passed.`;
        notice({
          at: action.status.at.length > 0 ? action.status.at : [cellFor(plan, action, "due")],
          action: action.id,
          message,
        });
      },
    };
  },
};
