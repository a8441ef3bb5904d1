/**
 * What is said until a workbook is on show: that it is being read, what it was taken for, or that something failed.
 * The rest is loaded while Excel is being asked.
 */
import { longDate } from "../../../engine";
import { busy, failure, frame } from "./frame";
import { counted, number } from "./phrases";

export const actions = (count: number): string => counted(count, "action");

export const firstWords = {
  ...frame,
  /** "21 November 2026". */
  longDate,
  number,
  recognised: {
    heading: "What was recognised",
    onePlan: (actionCount: number, columns: number | null): string =>
      columns === null
        ? `This looks like an action plan: ${actions(actionCount)} in labelled blocks.`
        : `This looks like an action plan: ${actions(actionCount)} in ${counted(columns, "column")}.`,
    manyTables: (actionCount: number, tables: number, sheets: number): string =>
      sheets === 1
        ? `This looks like an action plan: ${actions(actionCount)} in ${counted(tables, "table")}.`
        : `These look like action plans on ${counted(sheets, "sheet")}: ${actions(actionCount)} in ${counted(tables, "table")}.`,
  },
  noPlan: { verdict: "No action plan found" },
  busy,
  failure,
};
