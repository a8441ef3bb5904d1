/** What step 2 says: the verdict, the groups, the findings, their fixes, what is let stand. */
import type { CheckProfile, Severity } from "../../../engine";
import type { RuleTexts } from "../ruleTexts";
import { counted, number } from "./phrases";

export const check = {
  heading: "Check",
  verdict: (mustFix: number, toCheck: number, notes: number): string => {
    if (mustFix + toCheck + notes === 0) return "Ready: nothing was found.";
    const parts = [
      mustFix > 0 ? `${number(mustFix)} must-fix` : "",
      toCheck > 0 ? `${number(toCheck)} to check` : "",
      notes > 0 ? counted(notes, "note") : "",
    ].filter((part) => part !== "");
    const verdict = mustFix > 0 ? "Not ready" : toCheck > 0 ? "Nearly ready" : "Ready";
    return `${verdict}: ${parts.join(", ")}.`;
  },
  profile: "Check it as",
  checkedAs: (profile: string): string => `Checked as: ${profile.toLowerCase()}.`,
  again: "Check again",
  why: "Why it matters",
  advice: "What to do",
  document: "Whole document",
  select: (place: string): string => `Select ${place}`,
  previous: "Previous",
  next: "Next",
  position: (index: number, total: number): string => `Finding ${number(index)} of ${number(total)}`,
  notStarted: (total: number): string =>
    `${counted(total, "finding")}${total > 1 ? ", most important first" : ""}`,
  more: (count: number): string => `Show ${number(count)} more`,
  alsoAt: (count: number): string => `and ${counted(count, "more cell", "more cells")}`,
};

export const profiles = {
  "working-copy": "Working copy",
  circulation: "Copy to be sent out",
} satisfies Record<CheckProfile, string>;

export const filter = {
  heading: "Show only some",
  shown: (shown: number, all: number): string => `${number(shown)} of ${number(all)} shown`,
  lead: "Lead",
  sheet: "Sheet",
  severity: "Kind",
  all: "All",
  noLead: "No lead",
  clear: "Show all",
  none: "None of the findings is of this kind.",
};

export const fixes = {
  becomes: "becomes",
  empty: "(empty)",
  trueDate: "(a true date)",
  inCells: (label: string, count: number): string => `${label}, in ${counted(count, "cell")}`,
  writeInto: (value: string, place: string): string => `Write “${value}” into ${place}`,
  choose: "Which one is right?",
  writeChosen: "Write it",
  writeChosenCells: (count: number): string => `Write it into ${counted(count, "cell")}`,
  all: (count: number): string => `${number(count)} can be put right at once`,
  writeAll: (count: number): string => `Write all ${number(count)}`,
  writing: "Writing into your sheet …",
  written: (what: string): string => `Done: ${what}.`,
};

export const acceptance = {
  letStand: "Let it stand …",
  reason: "Why it may stand",
  by: "Your name",
  needsBoth: "Give a reason and your name: both are shown on the checks sheet.",
  save: "Let it stand",
  accepted: "Let stand",
  acceptedNote: "Each comes back by itself when what its cells say changes.",
  line: (reason: string, by: string, on: string): string => `“${reason}” (${by}, ${on})`,
  withdraw: "Find it again",
  saved: "Let stand, with your reason.",
  withdrawn: "It is found again.",
};

export const chase = {
  open: "Chase list: a text for each lead",
  heading: "Chase list",
  intro: "What each lead is asked for, as text for an email. Nothing is sent.",
  nobody: "Nothing is overdue, due soon or missing for any lead.",
  counts: (overdue: number, soon: number, missing: number): string =>
    [
      overdue > 0 ? `${number(overdue)} overdue` : "",
      soon > 0 ? `${number(soon)} due soon` : "",
      missing > 0 ? `${number(missing)} with something missing` : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  text: (lead: string): string => `Text for ${lead}`,
};

export const severities = { "must-fix": "Must fix", check: "To check", note: "Notes" } satisfies Record<
  Severity,
  string
>;

/** Names of rules whose id does not read well as it stands; the others are called by their ids. */
export const rules: Readonly<Record<string, string>> = {
  "complete-not-rated-so": "Complete but not rated so",
  "done-in-progress-only": "Done by its progress, not by its status",
  "done-in-status-only": "Done by its status, not by its progress",
  "duplicate-ref": "Same reference twice",
  "missing-ref": "No reference",
  "no-owner": "No lead",
  "overdue-open": "Overdue and open",
  "owner-spelled-differently": "Lead spelled differently",
  "review-passed": "Review date passed",
  "text-date": "Date kept as text",
};

/** The engine says them in English itself. */
export const ruleTexts: RuleTexts = {};
