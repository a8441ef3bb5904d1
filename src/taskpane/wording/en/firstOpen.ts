/** What is said when the pane is opened on a workbook for the first time. */
export const firstOpen = {
  lines:
    "Check it here before it goes out, or build a register and a summary for the board beside it. Your own sheets stay as they are.",
  sample: "Insert a sample plan",
  sampleNote: "A small made-up plan on a new sheet, to try things out.",
  inserting: "Inserting a sample plan …",
  inserted: (sheet: string): string => `A sample plan stands on “${sheet}”.`,
};
