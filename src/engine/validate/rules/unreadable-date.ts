import { DATE_FIELDS } from "../../model/field";
import type { Rule } from "../../model/finding";
import { quoted } from "../wording";

export const unreadableDate: Rule = {
  id: "unreadable-date",
  severity: "check",
  what: "A date column holds a text that is no date.",
  why: "What cannot be read as a date is never shown as due or overdue.",
  advice: "Write a day, a month or a quarter, and put the explanation into another column.",
  check(_, { notice }) {
    return {
      action(action) {
        for (const field of DATE_FIELDS) {
          const reading = action[field];
          if (reading.state !== "unreadable") continue;
          notice({
            at: reading.at,
            action: action.id,
            message: `${quoted(reading.text)} is not read as a date.`,
          });
        }
      },
    };
  },
};
