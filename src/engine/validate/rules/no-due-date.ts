import type { Rule } from "../../model/finding";
import { isOpen } from "../../model/standing";
import { valueOf } from "../../model/reading";
import { cellFor, isFilledSomewhere } from "../planColumns";
import { dueAsWritten, quoted } from "../wording";

export const noDueDate: Rule = {
  id: "no-due-date",
  severity: "must-fix",
  what: "An open action has no date by which it is to be done.",
  why: "Without a date it can never be late, and drops out of sight.",
  advice: "Give a date, a month or a quarter; “ongoing” where it has no end.",
  check(plan, { settings, notice }) {
    if (!settings.requiredFields.includes("due") || !isFilledSomewhere(plan, "due")) return;
    return {
      action(action) {
        const blank = action.due.state === "blank";
        if (!isOpen(action) || (!blank && valueOf(action.due)?.kind !== "unknown")) return;
        const message = blank
          ? "No completion date is given."
          : `Instead of a completion date it says ${quoted(dueAsWritten(action))}.`;
        notice({ at: [cellFor(plan, action, "due")], action: action.id, message });
      },
    };
  },
};
