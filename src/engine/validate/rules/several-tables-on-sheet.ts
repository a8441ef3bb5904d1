import type { Rule } from "../../model/finding";
import { isFirstOnSheet } from "../sheetCells";

export const severalTablesOnSheet: Rule = {
  id: "several-tables-on-sheet",
  severity: "check",
  accessibility: true,
  what: "A sheet holds several tables.",
  why: "People who listen to it, and programs that read it, meet only the first.",
  advice: "Give each table a sheet of its own.",
  check(plan, { plans, notice }) {
    if (!isFirstOnSheet(plan, plans)) return;
    const here = plans.filter((other) => other.sheet === plan.sheet);
    if (here.length < 2) return;
    notice({
      at: here.map(({ range }) => ({ sheet: range.sheet, row: range.row, column: range.column })),
      message: `${here.length} tables stand on this sheet.`,
    });
  },
};
