import { daysBetween, longDate } from "../../model/calendar";
import type { Rule } from "../../model/finding";
import { valueOf } from "../../model/reading";
import { daysInWords } from "../../text/daysInWords";

export const embargoRunning: Rule = {
  id: "embargo-running",
  severity: "must-fix",
  severityIn: { "working-copy": "note" },
  what: "The plan is under an embargo.",
  why: "It must not leave the service before the embargo ends.",
  advice: "Wait for the day, or ask whoever set the embargo.",
  check(plan, { asOf, notice }) {
    const { embargoUntil } = plan.document;
    const until = valueOf(embargoUntil);
    if (until === null || until < asOf) return;
    const left = daysBetween(asOf, until);
    notice({
      at: embargoUntil.at,
      message: `Under embargo until ${longDate(until)}, ${left === 0 ? "today" : `another ${daysInWords(left)}`}.`,
    });
  },
};
