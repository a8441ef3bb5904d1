/** What step 3 says: what is written, and what was. */
import { counted, listed } from "./phrases";

export const build = {
  heading: "Register and board summary",
  promise: "Makes new sheets beside yours. Your own sheets are not changed.",
  refreshPromise: "Brings these sheets up to date. Your own sheets are not changed.",
  button: "Build register and board summary",
  refresh: "Refresh register and board summary",
  done: (sheets: readonly string[]): string => `Written: ${listed(sheets)}.`,
  written: (asOf: string): string => `Written, with figures for ${asOf}.`,
  cut: "holds more text than Excel can keep in a cell, so its end was cut. The whole text is on your sheet.",
};

export const registerChoice = {
  label: "Where the workbook has several plans",
  one: "One register for all of them",
  each: "A register for each",
  chosen: "Kept in this workbook.",
  note: "This counts when the first register is made. Registers that stand are kept as they are: to change over, write back what only they say, delete their sheets and build again.",
};

export const sheetContents = {
  register: (actionCount: number): string => counted(actionCount, "action"),
  summary: (): string => "the figures for the board",
  checks: (findings: number): string => counted(findings, "finding"),
};
