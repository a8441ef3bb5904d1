import { rangeName } from "../../model/address";
import type { Rule } from "../../model/finding";
import { findSheet, isFirstOnSheet } from "../sheetCells";
import { list } from "../wording";

const NAMED = 4;

export const mergedCells: Rule = {
  id: "merged-cells",
  severity: "check",
  accessibility: true,
  what: "The sheet has merged cells.",
  why: "Screen readers lose their place in them (Government Analysis Function, making spreadsheets accessible).",
  advice: "Unmerge them and write the text into each cell that it is for.",
  check(plan, { snapshot, plans, notice }) {
    if (!isFirstOnSheet(plan, plans)) return;
    const merges = findSheet(snapshot, plan.sheet)?.merges ?? [];
    if (merges.length === 0) return;
    const names = merges.slice(0, NAMED).map(rangeName);
    const more = merges.length > NAMED ? [`${merges.length - NAMED} more`] : [];
    notice({
      at: merges.map(({ sheet, row, column }) => ({ sheet, row, column })),
      message: `${merges.length === 1 ? "Cells are" : `${merges.length} ranges are`} merged: ${list([...names, ...more])}.`,
    });
  },
};
