import { columnLetters } from "../../model/address";
import type { Noticed, Rule } from "../../model/finding";
import { valueAt } from "../../model/snapshot";
import { findSheet, isFilled } from "../sheetCells";
import { list } from "../wording";

const NAMED = 8;

export const blankRowInTable: Rule = {
  id: "blank-row-in-table",
  severity: "check",
  accessibility: true,
  what: "A row or column within the table is blank.",
  why: "Screen readers, filters and Excel itself take the table to end there.",
  advice: "Delete it; use row height or borders to set rows apart.",
  check(plan, { snapshot, notice }) {
    const sheet = findSheet(snapshot, plan.sheet);
    // Blocks of labels are set apart by blank rows: they are no table.
    if (sheet === null || plan.table.layout !== "table") return;
    const { row, column, rows, columns } = plan.range;
    const lines = (count: number, from: number) => Array.from({ length: count }, (_, index) => from + index);
    const [down, across] = [lines(rows, row), lines(columns, column)];
    const blankRows = down.filter((r) => !across.some((c) => isFilled(valueAt(sheet, r, c))));
    const blankColumns = across.filter((c) => !down.some((r) => isFilled(valueAt(sheet, r, c))));
    const at = (r: number, c: number) => [{ sheet: sheet.name, row: r, column: c }];
    if (blankRows.length > 0) {
      const names = blankRows.map((r) => String(r + 1));
      notice(noticed("Row", names, at(blankRows[0] ?? row, column)));
    }
    if (blankColumns.length > 0) {
      notice(noticed("Column", blankColumns.map(columnLetters), at(row, blankColumns[0] ?? column)));
    }
  },
};

function noticed(kind: string, names: readonly string[], at: Noticed["at"]): Noticed {
  const shown = names.length > NAMED ? [...names.slice(0, NAMED), `${names.length - NAMED} more`] : names;
  const subject =
    names.length === 1 ? `${kind} ${names[0]} of the table is` : `${kind}s ${list(shown)} of the table are`;
  return { at, message: `${subject} blank.` };
}
