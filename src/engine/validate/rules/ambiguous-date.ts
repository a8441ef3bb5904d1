import { longDate, serialOfDate, type IsoDate } from "../../model/calendar";
import { DATE_FIELDS } from "../../model/field";
import type { FixChoice, Rule } from "../../model/finding";
import type { CellAddress } from "../../model/address";
import { valueOf } from "../../model/reading";
import { list, quoted } from "../wording";

export const ambiguousDate: Rule = {
  id: "ambiguous-date",
  severity: "check",
  what: "A date can be read in more than one way.",
  why: "Two readers take it for two different days.",
  advice: "Write the month as a word, or a full date.",
  check(_, { snapshot, notice }) {
    return {
      action(action) {
        for (const field of DATE_FIELDS) {
          const reading = action[field];
          const open = valueOf(reading)?.ambiguous ?? [];
          if (open.length < 2) continue;
          const message = `${quoted(reading.text)} can mean ${list(open.map(longDate), "or")}.`;
          const [at] = reading.at;
          // A text that says more than the day stays as it is.
          const isDay = at !== undefined && DAY.test(reading.text);
          const choices = isDay ? open.map((day) => choiceOf(day, at, snapshot.date1904)) : [];
          notice({ at: reading.at, action: action.id, message, ...(choices.length > 0 ? { choices } : {}) });
        }
      },
    };
  },
};

const DAY = /^\s*\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\s*$/;

function choiceOf(day: IsoDate, at: CellAddress, date1904: boolean): FixChoice {
  const label = `Write ${longDate(day)}`;
  return { label, changes: [{ label, at, value: serialOfDate(day, date1904), numberFormat: "dd/mm/yyyy" }] };
}
