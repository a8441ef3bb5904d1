import { partsOfDate, isoDate, weekday, type IsoDate } from "../../model/calendar";
import { DATE_FIELDS } from "../../model/field";
import type { Noticed, Rule } from "../../model/finding";
import type { Plan } from "../../model/plan";
import { valueOf } from "../../model/reading";
import { isOpen } from "../../model/standing";
import { findStrayYears, type DatedCell } from "../strayYears";
import { quoted } from "../wording";

const MONDAY = 1;
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

export const suspiciousYear: Rule = {
  id: "suspicious-year",
  severity: "check",
  what: "The year of a date looks mistyped.",
  why: "A wrong year makes an action look long overdue, or not due for years.",
  advice: "Compare it with the dates around it and correct the year.",
  *check(plan) {
    const cells = datedCells(plan);
    const stray = new Map(findStrayYears(cells).map((found) => [found.cell, found]));
    for (const cell of cells) {
      const weekday = weekNotice(cell);
      const year = stray.get(cell);
      const reasons = [
        ...(weekday === null ? [] : [weekday]),
        ...(year === undefined
          ? []
          : [`every other date of the plan lies at least ${year.months} months ${year.side}`]),
      ];
      if (reasons.length > 0) yield noticed(cell, reasons);
    }
  },
};

/** Dates of finished actions may well be old. */
function datedCells(plan: Plan): readonly DatedCell[] {
  return plan.actions.filter(isOpen).flatMap((action) =>
    DATE_FIELDS.flatMap((field) => {
      const date = valueOf(action[field]);
      const day = date?.kind === "week" ? (date.start ?? date.date) : date?.date;
      return date === null || day === null || day === undefined || date.yearInferred === true
        ? []
        : [{ action: action.id, reading: action[field], kind: date.kind, day }];
    }),
  );
}

/** A week begins on a Monday; where it would in the year after or before, the year is probably that one. */
function weekNotice(cell: DatedCell): string | null {
  if (cell.kind !== "week" || weekday(cell.day) === MONDAY) return null;
  const { year, month, day } = partsOfDate(cell.day);
  const likely = [year + 1, year - 1].find((other) => {
    const date: IsoDate | null = isoDate(other, month, day);
    return date !== null && weekday(date) === MONDAY;
  });
  if (likely === undefined && weekday(cell.day) < 6) return null;
  const name = WEEKDAYS[weekday(cell.day) - 1];
  return `it is a ${name}${likely === undefined ? "" : `; in ${likely} it is a Monday`}`;
}

function noticed(cell: DatedCell, reasons: readonly string[]): Noticed {
  return {
    at: cell.reading.at,
    action: cell.action,
    message: `The year of ${quoted(cell.reading.text)} may be mistyped: ${reasons.join(", and ")}.`,
  };
}
