/** The user's choices, kept in the workbook; each has a default that needs no visit. */
import type { Field } from "./field";
import type { RagKeyEntry } from "./ragKey";
import type { RagRating } from "./reading";

/** What the check is for: the plan as it is being worked on, or the copy that is about to be sent. */
export type CheckProfile = "working-copy" | "circulation";

export const CHECK_PROFILES: readonly CheckProfile[] = ["working-copy", "circulation"];

/** Where a workbook has several plans: one register for all of them, or one for each. */
export type RegisterChoice = "one" | "each";

export const REGISTER_CHOICES: readonly RegisterChoice[] = ["one", "each"];

export interface Settings {
  /** First month of the financial year: 4 in the United Kingdom's public sector. */
  readonly financialYearStart: number;
  /** What "due soon" means, in days. */
  readonly soonDays: number;
  /** The ratings in use where the plan brings no key of its own. */
  readonly ragKey: readonly RagKeyEntry[];
  /** Decides which rules are run, and how serious what they find is. */
  readonly profile: CheckProfile;
  /** Whether to check as well what a copy for the web and for screen readers needs. */
  readonly accessibility: boolean;
  /** What every open action has to have, where the plan has a place for it. */
  readonly requiredFields: readonly Field[];
  /** The protective markings of which the plan has to carry one; empty where none is asked for. */
  readonly markings: readonly string[];
  /** Short forms that the readers of the plan know, beside the usual ones of youth justice. */
  readonly knownAcronyms: readonly string[];
  /** Counts when the first register is made; those that stand are kept as they are. */
  readonly registers: RegisterChoice;
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
  profile: "circulation",
  accessibility: false,
  requiredFields: ["action", "owners", "due", "rag"],
  markings: [],
  knownAcronyms: [],
  registers: "one",
};
