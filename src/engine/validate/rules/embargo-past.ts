import { longDate } from "../../model/calendar";
import type { Rule } from "../../model/finding";
import { valueOf } from "../../model/reading";

export const embargoPast: Rule = {
  id: "embargo-past",
  severity: "check",
  severityIn: { "working-copy": "note" },
  what: "An embargo that has ended is still printed.",
  why: "Readers think that they may not pass the plan on.",
  advice: "Take the line out.",
  check(plan, { asOf, notice }) {
    const { embargoUntil } = plan.document;
    const until = valueOf(embargoUntil);
    if (until === null || until >= asOf) return;
    notice({ at: embargoUntil.at, message: `The embargo ended on ${longDate(until)} and is still printed.` });
  },
};
