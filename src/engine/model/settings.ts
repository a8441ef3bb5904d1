/** The user's choices, kept in the workbook; each has a default that needs no visit. */
import type { RagKeyEntry } from "./plan";
import type { RagRating } from "./reading";

export interface Settings {
  /** First month of the financial year: 4 in the United Kingdom's public sector. */
  readonly financialYearStart: number;
  /** What "due soon" means, in days. */
  readonly soonDays: number;
  /** The ratings in use where the plan brings no key of its own. */
  readonly ragKey: readonly RagKeyEntry[];
}

export const RAG_RATINGS: readonly RagRating[] = ["Red", "Amber", "Green", "Blue"];

export const DEFAULT_SETTINGS: Settings = {
  financialYearStart: 4,
  soonDays: 30,
  ragKey: [
    { rating: "Red", meaning: "Off track, or not started and needed now" },
    { rating: "Amber", meaning: "At risk, or under way with concerns" },
    { rating: "Green", meaning: "On track" },
    { rating: "Blue", meaning: "Complete" },
  ],
};
