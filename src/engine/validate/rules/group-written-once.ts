import type { CellAddress } from "../../model/address";
import type { Rule } from "../../model/finding";
import { valueOf } from "../../model/reading";
import { textAt } from "../../model/snapshot";
import { findSheet, isFilled, isWithin } from "../sheetCells";

export const groupWrittenOnce: Rule = {
  id: "group-written-once",
  severity: "note",
  accessibility: true,
  what: "A recommendation is written at the first of its actions only.",
  why: "A filter or a screen reader meets the other actions without it.",
  advice: "Write it at each action.",
  check(plan, { snapshot, notice }) {
    const sheet = findSheet(snapshot, plan.sheet);
    const column = plan.table.columns.find(({ field }) => field === "group")?.column;
    if (sheet === null || column === undefined) return;
    return {
      action(action) {
        const [written] = action.group.at;
        const [row] = action.rows;
        // Sections have a row of their own; merged cells are another finding.
        if (written === undefined || row === undefined || valueOf(action.group) === null) return;
        if (written.column !== column || action.rows.includes(written.row)) return;
        const at: CellAddress = { sheet: sheet.name, row, column };
        if (isFilled(textAt(sheet, row, column)) || sheet.merges.some((merge) => isWithin(merge, at))) return;
        notice({
          at: [at],
          action: action.id,
          message: `Its recommendation stands only further up, in row ${written.row + 1}.`,
          fix: { label: "Write it here", at, value: textAt(sheet, written.row, written.column) },
        });
      },
    };
  },
};
