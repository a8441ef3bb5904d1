import type { Rule } from "../../model/finding";
import type { Action } from "../../model/plan";
import { valueOf } from "../../model/reading";
import { daysLate } from "../../model/standing";
import { daysInWords } from "../../text/daysInWords";
import { isFilledSomewhere } from "../planColumns";
import { dueInWords } from "../wording";

export const overdueOpen: Rule = {
  id: "overdue-open",
  severity: "check",
  what: "An open action is past its date.",
  why: "The board will ask why it is not done and when it will be.",
  advice: "Close it if it is done; else give the reason in the progress and agree a new date.",
  check(plan, { asOf, notice }) {
    const keepsProgress = isFilledSomewhere(plan, "progress");
    return {
      action(action) {
        const late = daysLate(action, asOf);
        // A Green one is a contradiction, and has a rule of its own.
        if (late === null || valueOf(action.rag) === "Green") return;
        const isBlank = action.progress.state === "blank" && action.updates.length === 0;
        // Of a Red without progress, another rule tells.
        const isSilent = keepsProgress && isBlank && valueOf(action.rag) !== "Red";
        notice({
          at: action.due.at,
          action: action.id,
          message: () =>
            `${ratingIn(action)} ${daysInWords(late)} past its date (${dueInWords(action)})${isSilent ? ", with no word of progress" : ""}.`,
        });
      },
    };
  },
};

function ratingIn(action: Action): string {
  const rating = valueOf(action.rag);
  if (rating === null) return "Open, and";
  return rating === "Red" ? "Red, and" : `${rating}, but`;
}
