import { addDays, type IsoDate } from "../../model/calendar";
import type { Rule } from "../../model/finding";
import { valueOf, type DateKind, type PlanDate } from "../../model/reading";
import { dueDay } from "../../model/standing";
import { dueInWords, quoted } from "../wording";

/** The longest that a period of the kind can be, in days; a start is given by its last day. */
const LENGTH: Readonly<Partial<Record<DateKind, number>>> = {
  week: 7,
  month: 31,
  quarter: 92,
  term: 125,
  year: 366,
};

export const dueBeforeStart: Rule = {
  id: "due-before-start",
  severity: "check",
  what: "An action is due before it starts.",
  why: "One of the two dates must be wrong.",
  advice: "Correct the date that is wrong.",
  check(_, { notice }) {
    return {
      action(action) {
        const start = firstDay(valueOf(action.start));
        const due = dueDay(action);
        if (start === null || due === null || due >= start) return;
        notice({
          at: [...action.due.at, ...action.start.at],
          action: action.id,
          message: () =>
            `It is due (${dueInWords(action)}) before it starts (${quoted(action.start.text, 50)}).`,
        });
      },
    };
  },
};

/** The earliest day that can be meant. */
function firstDay(date: PlanDate | null): IsoDate | null {
  if (date === null) return null;
  if (date.start !== undefined) return date.start;
  if (date.kind === "date") return date.date;
  const length = LENGTH[date.kind];
  return date.date === null || length === undefined ? null : addDays(date.date, 1 - length);
}
