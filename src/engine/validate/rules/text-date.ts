import { serialOfDate } from "../../model/calendar";
import { DATE_FIELDS } from "../../model/field";
import type { Rule } from "../../model/finding";
import { valueOf } from "../../model/reading";
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
  *check(plan, { snapshot }) {
    const sheet = findSheet(snapshot, plan.sheet);
    if (sheet === null) return;
    for (const field of DATE_FIELDS) {
      const isTrueDate = (at: { row: number; column: number } | undefined) =>
        at !== undefined && typeof valueAt(sheet, at.row, at.column) === "number";
      if (!plan.actions.some((action) => isTrueDate(action[field].at[0]))) continue;
      for (const action of plan.actions) {
        const reading = action[field];
        const date = valueOf(reading);
        const [at] = reading.at;
        if (at === undefined || reading.at.length > 1 || isTrueDate(at)) continue;
        if (
          date?.kind !== "date" ||
          date.date === null ||
          date.ambiguous !== undefined ||
          !DAY.test(reading.text)
        ) {
          continue;
        }
        yield {
          at: [at],
          action: action.id,
          message: `${quoted(reading.text)} is a text; other dates of the column are true dates.`,
          fix: {
            label: "Make it a true date",
            at,
            value: serialOfDate(date.date, snapshot.date1904),
            numberFormat: "dd/mm/yyyy",
          },
        };
      }
    }
  },
};
