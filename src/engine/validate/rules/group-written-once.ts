import type { CellAddress } from "../../model/address";
import type { Rule } from "../../model/finding";
import { valueOf } from "../../model/reading";
import { textAt } from "../../model/snapshot";
import { findSheet, isFilled } from "../sheetCells";

export const groupWrittenOnce: Rule = {
  id: "group-written-once",
  severity: "note",
  accessibility: true,
  what: "A recommendation is written at the first of its actions only.",
  why: "A filter or a screen reader meets the other actions without it.",
  advice: "Write it at each action.",
  *check(plan, { snapshot }) {
    const sheet = findSheet(snapshot, plan.sheet);
    const column = plan.table.columns.find(({ field }) => field === "group")?.column;
    if (sheet === null || column === undefined) return;
    for (const action of plan.actions) {
      const [written] = action.group.at;
      const [row] = action.rows;
      // Sections have a row of their own; merged cells are another finding.
      if (written === undefined || row === undefined || valueOf(action.group) === null) continue;
      if (written.column !== column || action.rows.includes(written.row)) continue;
      const at: CellAddress = { sheet: sheet.name, row, column };
      if (isFilled(textAt(sheet, row, column)) || sheet.merges.some((merge) => covers(merge, at))) continue;
      yield {
        at: [at],
        action: action.id,
        message: `Its recommendation stands only further up, in row ${written.row + 1}.`,
        fix: { label: "Write it here", at, value: textAt(sheet, written.row, written.column) },
      };
    }
  },
};

function covers(
  range: { row: number; column: number; rows: number; columns: number },
  at: CellAddress,
): boolean {
  const [row, column] = [at.row - range.row, at.column - range.column];
  return row >= 0 && row < range.rows && column >= 0 && column < range.columns;
}
