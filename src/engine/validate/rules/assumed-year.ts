import { longDate } from "../../model/calendar";
import { DATE_FIELDS } from "../../model/field";
import type { Rule } from "../../model/finding";
import { valueOf } from "../../model/reading";
import { quoted } from "../wording";

export const assumedYear: Rule = {
  id: "assumed-year",
  severity: "note",
  what: "A date is written without its year.",
  why: "Next year nobody will know which year was meant.",
  advice: "Add the year.",
  check(_, { notice }) {
    return {
      action(action) {
        for (const field of DATE_FIELDS) {
          const reading = action[field];
          const date = valueOf(reading);
          const day = date?.date ?? date?.start;
          if (date?.yearInferred !== true || day === undefined) continue;
          notice({
            at: reading.at,
            action: action.id,
            message: `${quoted(reading.text)} names no year; from the dates around it, it is taken as ${longDate(day)}.`,
          });
        }
      },
    };
  },
};
