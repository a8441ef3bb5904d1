import { longDate } from "../../model/calendar";
import type { Rule, RuleContext } from "../../model/finding";
import type { Plan } from "../../model/plan";
import { dueDay, isOpen } from "../../model/standing";
import { findSheet, findTextsOutside } from "../sheetCells";
import { dueInWords } from "../wording";
import { writtenDays } from "../writtenDays";

/** Says of a day that the plan was written on it; "updated" and "as at" say it of later versions. */
const WRITTEN =
  /\b(?:(?:plan|action plan) (?:written|dated|date)|date (?:of|plan|written|created|agreed|approved)|agreed|approved|adopted|written|prepared|created|drafted|signed off)\b/i;
/** Between such a word and its day. */
const NEAR = 60;

export const dueBeforePlanWritten: Rule = {
  id: "due-before-plan-written",
  severity: "check",
  what: "An open action was due before the plan was written.",
  why: "Nobody sets a date that has passed: the year or the month is probably wrong.",
  advice: "Correct the date, or close the action if it was done before.",
  covers: ["overdue-open", "green-though-overdue"],
  check(plan, context) {
    const written = dayWritten(plan, context);
    if (written === null) return;
    return {
      action(action) {
        const due = dueDay(action);
        if (due === null || due >= written || !isOpen(action)) return;
        context.notice({
          at: action.due.at,
          action: action.id,
          message: `It was due (${dueInWords(action)}) before the plan was written, ${longDate(written)}.`,
        });
      },
    };
  },
};

/**
 * The day that the document gives of itself; where that is assumed (a month, a day in the title), or missing, the
 * earliest day of which a text outside of the plans says so; null where none does.
 */
function dayWritten(plan: Plan, { snapshot, plans }: RuleContext): string | null {
  const { written } = plan.document;
  if (written?.state === "read") return written.value;
  const sheet = findSheet(snapshot, plan.sheet);
  if (sheet === null) return null;
  const ranges = plans.filter((other) => other.sheet === plan.sheet).map(({ range }) => range);
  const days = findTextsOutside(ranges, sheet, WRITTEN).flatMap(({ text }) => {
    const from = WRITTEN.exec(text)?.index ?? 0;
    return writtenDays(text).filter(({ index }) => index > from && index - from <= NEAR);
  });
  return days.map(({ day }) => day).sort()[0] ?? null;
}
