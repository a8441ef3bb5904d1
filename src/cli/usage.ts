/** The help text. */
export const USAGE = `Action Plan Assistant in the terminal. It does what the add-in does in Excel, on a file.

  npm run plan -- read FILE [--as-of DATE]
      Prints what was read from the workbook, as JSON.

  npm run plan -- check FILE|FOLDER [--as-of DATE] [--profile PROFILE] [--accessibility] [--json]
      Lists what to look at before the plan is circulated; of a folder, a line for each workbook in it
      and below, and a total. A workbook that cannot be read is named, and the others are still checked.
      Ends with 0 when nothing must be fixed, with 1 when something must, with 2 when one could not be read.
      PROFILE is circulation (the usual one) or working-copy.
      --accessibility looks as well for what a copy for the web and for screen readers needs.

  npm run plan -- build FILE [-o OUT] [--as-of DATE] [--registers each] [--stats]
      Writes the workbook with a register, a board summary and the checks beside its own sheets,
      by default to NAME-register.xlsx in the same folder, and prints the board's headline figures.
      --registers each makes a register for each of several plans, where none stands yet; else one for all.
      --stats adds one line of JSON: round trips to Excel, bytes, milliseconds.

  npm run plan -- publish FILE [-o OUT] [--as-of DATE] [--without-names] [--contact TEXT] [--next-update TEXT]
      Writes the copy for the web and for screen readers: an accessible web page, by default NAME.html in the
      same folder, or, where OUT ends in .xlsx, a workbook with the copy as sheets of their own.
      --without-names leaves out the columns of people and roles, and the names of the plan's people in other texts.

  npm run plan -- dates
      Reads lines of "text<TAB>nearby year or nothing" and prints one reading a line, as JSON.

  FILE is an .xlsx workbook; it is never changed.
  DATE is the day that the figures are for, such as 2026-03-31; without it, today.
  A file or a call that is of no use ends with 2 and one sentence.`;
