import { longDate } from "../../model/calendar";
import { DATE_FIELDS } from "../../model/field";
import type { Rule } from "../../model/finding";
import { valueOf } from "../../model/reading";
import { list, quoted } from "../wording";

export const ambiguousDate: Rule = {
  id: "ambiguous-date",
  severity: "check",
  what: "A date can be read in more than one way.",
  why: "Two readers take it for two different days.",
  advice: "Write the month as a word, or a full date.",
  *check(plan) {
    for (const action of plan.actions) {
      for (const field of DATE_FIELDS) {
        const reading = action[field];
        const open = valueOf(reading)?.ambiguous ?? [];
        if (open.length < 2) continue;
        const message = `${quoted(reading.text)} can mean ${list(open.map(longDate), "or")}.`;
        yield { at: reading.at, action: action.id, message };
      }
    }
  },
};
