/** What step 4 says: the board's figures, what moved, the boards that are kept, the copy for the public. */
import { counted, listed, number } from "./phrases";

export const board = {
  heading: "For the board",
  status: "Where the actions stand",
  rating: (open: number): string => `Rating of the ${counted(open, "open action")}`,
  noOpen: "No action is open, so there is no rating to show.",
  movement: (name: string, on: string): string => (name === "" ? `Since ${on}` : `Since ${on} (${name})`),
  moves: {
    worsened: "Worsened",
    improved: "Improved",
    slipped: "Put off",
    added: "New",
    closed: "Closed",
    reopened: "Open again",
    gone: "Gone from the plan",
    unchanged: "Unchanged for three boards or more",
  },
  fromTo: (from: string, to: string): string => `${from} → ${to}`,
  slippedBy: (days: number, times: number): string =>
    times > 1 ? `by ${counted(days, "day")}, the ${ordinal(times)} time` : `by ${counted(days, "day")}`,
  unchangedFor: (boards: number): string => counted(boards, "board"),
  save: "Save this as a board …",
  saveNote:
    "Keeps what the plan says now in the workbook, so that the next summary can show what moved since.",
  day: "Day of the board",
  name: "Name of the board",
  nameHint: "For example: Management board, July",
  saveButton: (on: string): string => `Save this as the board of ${on}`,
  noDay: "Give the day of the board.",
  replaces: (on: string): string => `The board of ${on} is kept already; saving replaces it.`,
  saved: (on: string): string => `Kept as the board of ${on}.`,
  kept: "Boards that are kept",
  keptLine: (name: string, on: string, actions: number): string =>
    `${name === "" ? on : `${on}, ${name}`}: ${counted(actions, "action")}`,
  boardName: (name: string, on: string): string => (name === "" ? on : `${on}, ${name}`),
  compare: "Compare boards",
  compareFrom: "From the board of",
  compareTo: "To",
  now: "The plan as it is now",
  remove: "Forget",
  removeLabel: (on: string): string => `Forget the board of ${on}`,
  removed: (on: string): string => `The board of ${on} is forgotten.`,
  publish: "A copy for the public",
  rollForward: "Roll the plan forward",
};

function ordinal(count: number): string {
  return count === 2 ? "second" : count === 3 ? "third" : `${number(count)}th`;
}

export const publish = {
  heading: "A copy for the public",
  intro:
    "The plan for your website, so that every screen reader can read it: as a plain page, or as plain sheets in this workbook. No colour stands without its word.",
  names: "Leave out the names of leads",
  namesReplaced: (places: number): string =>
    `Names of the plan's people give way to their role or to “[name]” in ${counted(places, "place")} of the texts.`,
  namesLeft: "Sentences that may still hold a name",
  contact: "Who readers can ask",
  contactHint: "A team's address rather than a person's",
  nextUpdate: "When it is updated next",
  look: "Read it before you publish: only you can tell whether a text names a child or a family.",
  file: "action-plan.html",
  save: "Save the page as a file",
  sheets: "Make the sheets in the workbook",
  copyHtml: "Copy the page instead",
  html: "The page as HTML",
  making: "Making the sheets …",
  made: (sheets: readonly string[]): string => `Written: ${listed(sheets)}.`,
};
