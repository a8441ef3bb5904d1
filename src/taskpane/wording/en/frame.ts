/** What is said around the steps: the day, at work, done, failed. */

export const frame = {
  /** What page and sentences are marked with. */
  lang: "en-GB",
  /** A sentence of the engine's in this language; null where there are no words for it, or need be none. */
  say: (_english: string): string | null => null,
  name: "Action Plan Assistant",
  asOf: "Figures for",
  changeDay: "Change day",
  help: "Help",
  back: "Back to the plan",
  copy: "Copy the text",
  copied: "Copied.",
  notCopied: "The text is selected: press Ctrl+C to copy it.",
  cancel: "Cancel",
};

export const busy = {
  loading: "One moment …",
  writing: "Writing …",
  cancel: "Stop",
  readAfterAll: "Read the workbook",
  stages: {
    read: "Reading the workbook …",
    recognise: "Recognising what is on it …",
    analyse: "Checking the plan …",
    draft: "Drawing up the sheets …",
    write: "Writing the sheets …",
  },
  stopped: "Stopped: nothing was written.",
};

export const undo = {
  undo: "Undo",
  undone: (label: string): string => `Taken back: ${label}.`,
  restore: "Restore",
  last: (label: string): string => `Last change: ${label}.`,
  restoring: "Bringing back what was there …",
};

export const follow = {
  changed: (sheets: readonly string[]): string =>
    sheets.length === 1
      ? `“${sheets[0]}” has changed since it was read.`
      : "The workbook has changed since it was read.",
  registerGone: "The register's sheet has been deleted. The next build makes a new one.",
  read: "Read again",
  otherSheet: (sheet: string): string => `You are on “${sheet}”, which holds no plan.`,
};

export const failure = {
  title: "That did not work",
  unforeseen:
    "Something happened that we did not foresee. Try again; if it happens again, send the details below to whoever supports you.",
  details: "Details for support",
  again: "Try again",
  dismiss: "Close",
};
