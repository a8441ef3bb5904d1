import type { Rule } from "../../model/finding";
import { valueAt } from "../../model/snapshot";
import { findSheet, isFirstOnSheet } from "../sheetCells";

export const noTitleInA1: Rule = {
  id: "no-title-in-a1",
  severity: "check",
  accessibility: true,
  what: "Cell A1 holds no title.",
  why: "Screen readers begin at A1, and people expect to hear there what the sheet is.",
  advice: "Write the title of the plan into A1.",
  check(plan, { snapshot, plans, notice }) {
    if (!isFirstOnSheet(plan, plans)) return;
    const sheet = findSheet(snapshot, plan.sheet);
    if (sheet === null) return;
    const value = valueAt(sheet, 0, 0);
    const { row, column } = plan.range;
    const isHeading = plan.table.layout === "table" && row === 0 && column === 0;
    if (typeof value === "string" && value.trim() !== "" && !isHeading) return;
    const message = isHeading ? "The table begins in A1, where its title should stand." : "A1 is empty.";
    notice({ at: [{ sheet: plan.sheet, row: 0, column: 0 }], message });
  },
};
