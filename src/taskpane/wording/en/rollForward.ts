/** What the page for next year's plan says. */
import { counted, listed, number } from "./phrases";
import type { RollDecision } from "../../../engine";

export const rollForward = {
  heading: "Roll the plan forward",
  intro:
    "What becomes of each action when the year ends, as far as the plan says it. Change what you know better; then next year's sheets are made beside this year's, which stay as they are.",
  none: "There is no action to decide about.",
  sure: "Clear from the plan",
  decisions: {
    retain: "Retain",
    done: "Done",
    routine: "Now routine work",
    superseded: "Superseded",
    "not-applicable": "Not applicable",
  } satisfies Record<RollDecision, string>,
  decision: (row: string): string => `What becomes of ${row}`,
  counts: (retained: number, left: number): string =>
    `${counted(retained, "action")} retained, ${number(left)} left behind.`,
  words: (words: string): string => `“${words}”`,
  changed: "your decision",
  year: "Year of the new plan",
  yearHint: "As it stands in titles, such as 2027-28. Leave it empty for the year after this plan's.",
  ratings: "Ratings in the new plan",
  ratingChoices: { keep: "As they stand", reset: "Empty, to be rated anew" },
  make: "Make next year's plan",
  making: "Making next year's plan …",
  made: (sheets: readonly string[], archive: string | null): string =>
    `Made: ${listed([...sheets, ...(archive === null ? [] : [archive])])}.`,
};
