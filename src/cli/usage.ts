/** The help text. */
export const USAGE = `Action Plan Assistant in the terminal. It does what the add-in does in Excel, on a file.

  npm run plan -- read FILE [--as-of DATE]
      Prints what was read from the workbook, as JSON.

  npm run plan -- check FILE [--as-of DATE] [--json]
      Lists what to look at before the plan is circulated.
      Ends with 0 when nothing must be fixed, with 1 when something must.

  npm run plan -- build FILE [-o OUT] [--as-of DATE] [--stats]
      Writes the workbook with a register, a board summary and the checks beside its own sheets,
      by default to NAME-register.xlsx in the same folder, and prints the board's headline figures.
      --stats adds one line of JSON: round trips to Excel, bytes, milliseconds.

  npm run plan -- dates
      Reads lines of "text<TAB>nearby year or nothing" and prints one reading a line, as JSON.

  FILE is an .xlsx workbook; it is never changed.
  DATE is the day that the figures are for, such as 2026-03-31; without it, today.
  A file or a call that is of no use ends with 2 and one sentence.`;
