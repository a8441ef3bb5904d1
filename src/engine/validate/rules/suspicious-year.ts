import { DATE_FIELDS } from "../../model/field";
import type { Noticed, Rule } from "../../model/finding";
import type { Action } from "../../model/plan";
import { valueOf } from "../../model/reading";
import { isOpen } from "../../model/standing";
import { findStrayYears, type DatedCell } from "../strayYears";
import { notAMonday } from "../notAMonday";
import { quoted } from "../wording";
import { writtenDays } from "../writtenDays";

export const suspiciousYear: Rule = {
  id: "suspicious-year",
  severity: "check",
  what: "The year of a date looks mistyped.",
  why: "A wrong year makes an action look long overdue, or not due for years.",
  advice: "Compare it with the dates around it and correct the year.",
  check(_, { notice }) {
    const cells: DatedCell[] = [];
    const weeks: Noticed[] = [];
    return {
      action(action) {
        // Dates of finished actions may well be old.
        if (!isOpen(action)) return;
        addDatedCells(action, cells);
        addWeeksInText(action, weeks);
      },
      end() {
        const stray = new Map(findStrayYears(cells).map((found) => [found.cell, found]));
        for (const cell of cells) {
          const weekday = cell.kind === "week" ? notAMonday(cell.day) : null;
          const year = stray.get(cell);
          if (weekday === null && year === undefined) continue;
          const reasons = [
            ...(weekday === null ? [] : [weekday]),
            ...(year === undefined
              ? []
              : [`every other date of the plan lies at least ${year.months} months ${year.side}`]),
          ];
          notice(noticed(cell, reasons));
        }
        weeks.forEach(notice);
      },
    };
  },
};

function addDatedCells(action: Action, cells: DatedCell[]): void {
  for (const field of DATE_FIELDS) {
    const date = valueOf(action[field]);
    const day = date?.kind === "week" ? (date.start ?? date.date) : date?.date;
    if (date === null || day === null || day === undefined || date.yearInferred === true) continue;
    cells.push({ action: action.id, reading: action[field], kind: date.kind, day });
  }
}

const WEEK = /\b(?:week (?:of|commencing|beginning|starting)|w\/?[cb])[:.]?\s*$/i;

const NAMES_WEEK = /week|\bw\/?[cb]\b/i;

/** Such as "Set up week of 01/02/2020" among how the action is done. */
function addWeeksInText(action: Action, found: Noticed[]): void {
  for (const { text, at } of [action.action, action.detail]) {
    if (!NAMES_WEEK.test(text)) continue;
    for (const { text: written, index, day } of writtenDays(text)) {
      const week = WEEK.exec(text.slice(Math.max(0, index - 20), index))?.[0];
      const notice = week === undefined ? null : notAMonday(day);
      if (notice === null) continue;
      found.push({
        at,
        action: action.id,
        message: `The year of ${quoted(`${week}${written}`)} may be mistyped: ${notice}.`,
      });
    }
  }
}

function noticed(cell: DatedCell, reasons: readonly string[]): Noticed {
  return {
    at: cell.reading.at,
    action: cell.action,
    message: `The year of ${quoted(cell.reading.text)} may be mistyped: ${reasons.join(", and ")}.`,
  };
}
