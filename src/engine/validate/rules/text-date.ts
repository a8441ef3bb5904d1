import type { CellAddress } from "../../model/address";
import { serialOfDate, type IsoDate } from "../../model/calendar";
import { DATE_FIELDS } from "../../model/field";
import type { Noticed, Rule } from "../../model/finding";
import type { Action } from "../../model/plan";
import { valueOf, type PlanDate, type Reading } from "../../model/reading";
import { valueAt } from "../../model/snapshot";
import { findSheet } from "../sheetCells";
import { quoted } from "../wording";

/** A day in figures, as one types it; longer texts say more than the day and stay as they are. */
const DAY = /^\s*\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\s*$/;

export const textDate: Rule = {
  id: "text-date",
  severity: "note",
  what: "A date is kept as text in a column of true dates.",
  why: "Excel neither sorts nor filters a text as a date.",
  advice: "Make it a true date.",
  check(plan, { snapshot, notice }) {
    const sheet = findSheet(snapshot, plan.sheet);
    if (sheet === null) return;
    const columns = DATE_FIELDS.map((field) => ({ field, hasTrueDates: false, texts: [] as Noticed[] }));
    return {
      action(action) {
        for (const column of columns) {
          const reading = action[column.field];
          const [at] = reading.at;
          if (at === undefined) continue;
          if (typeof valueAt(sheet, at.row, at.column) === "number") column.hasTrueDates = true;
          else if (reading.at.length === 1) {
            const day = typedDay(reading);
            if (day !== null) column.texts.push(noticed(action, reading.text, at, day, snapshot.date1904));
          }
        }
      },
      end() {
        for (const { hasTrueDates, texts } of columns) if (hasTrueDates) texts.forEach(notice);
      },
    };
  },
};

/** The day that the text gives and nothing else; null where it can be read in more than one way. */
function typedDay(reading: Reading<PlanDate>): IsoDate | null {
  const date = valueOf(reading);
  if (date?.kind !== "date" || date.ambiguous !== undefined || !DAY.test(reading.text)) return null;
  return date.date;
}

function noticed(action: Action, text: string, at: CellAddress, day: IsoDate, date1904: boolean): Noticed {
  return {
    at: [at],
    action: action.id,
    message: `${quoted(text)} is a text; other dates of the column are true dates.`,
    fix: {
      label: "Make it a true date",
      at,
      value: serialOfDate(day, date1904),
      numberFormat: "dd/mm/yyyy",
    },
  };
}
