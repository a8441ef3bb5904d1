/** What each lead is asked for before the plan goes out, as a text for an e-mail. */
import type { Analysis } from "../model/analysis";
import { addDays, longDate } from "../model/calendar";
import type { Field } from "../model/field";
import type { Action, Plan } from "../model/plan";
import { valueOf } from "../model/reading";
import { daysLate, dueDay, isOpen, leadOf } from "../model/standing";
import { daysInWords } from "../text/daysInWords";
import { NO_LEAD } from "./summarise";

export interface ChaseNote {
  /** As the plan first writes it; "No lead" for actions that nobody leads. */
  readonly lead: string;
  readonly overdue: number;
  readonly dueSoon: number;
  /** Actions that lack a date, a rating or a word of progress. */
  readonly missing: number;
  /** Plain text with "\n" between its lines. */
  readonly text: string;
}

/** What an open action should have where the plan keeps it, as an e-mail asks for it. */
const WANTED: readonly (readonly [Field, string])[] = [
  ["due", "a completion date"],
  ["rag", "a rating"],
  ["progress", "the progress"],
];
/** An e-mail names an action, it does not repeat it. */
const LONGEST = 110;

interface Lines {
  readonly lead: string;
  readonly overdue: { readonly late: number; readonly line: string }[];
  readonly dueSoon: { readonly due: string; readonly line: string }[];
  readonly missing: string[];
}

/**
 * One note for each lead who is asked for something, in the order in which the plans name them, "No lead" last.
 * Only open actions count; "soon" is that of the settings. An action stands once: what is missing of an overdue
 * one is said with it. Names are told apart without regard to letter case, as in the summary.
 */
export function chaseList({ plans, asOf, settings }: Analysis): readonly ChaseNote[] {
  const byLead = new Map<string, Lines>();
  const lastSoon = addDays(asOf, settings.soonDays);
  for (const plan of plans) {
    const kept = WANTED.filter(([field]) => plan.actions.some((action) => action[field].state !== "blank"));
    for (const action of plan.actions.filter(isOpen)) {
      const lines = linesOf(byLead, action);
      const due = dueDay(action);
      const late = daysLate(action, asOf);
      const lacks = kept.filter(([field]) => isMissing(action, field)).map(([, words]) => words);
      const name = nameOf(action, plan, plans.length > 1);
      const asked = lacks.length > 0 ? `; please give ${lacks.join(" and ")}` : "";
      const written = action.due.text.replace(/\s+/g, " ").trim();
      if (late !== null) {
        lines.overdue.push({ late, line: `${name} (due ${written}, ${daysInWords(late)} ago${asked})` });
      } else if (due !== null && due <= lastSoon) {
        lines.dueSoon.push({ due, line: `${name} (due ${written}${asked})` });
      } else if (lacks.length > 0) {
        lines.missing.push(`${name}: ${lacks.join(" and ")}`);
      }
    }
  }
  const notes = [...byLead.values()].filter(
    ({ overdue, dueSoon, missing }) => overdue.length + dueSoon.length + missing.length > 0,
  );
  const named = notes.filter(({ lead }) => lead !== NO_LEAD);
  const nameless = notes.filter(({ lead }) => lead === NO_LEAD);
  return [...named, ...nameless].map((lines) => noteOf(lines, asOf, settings.soonDays));
}

function linesOf(byLead: Map<string, Lines>, action: Action): Lines {
  const lead = (leadOf(action) ?? "").replace(/\s+/g, " ").trim() || NO_LEAD;
  const key = lead.toLowerCase();
  const lines = byLead.get(key) ?? { lead, overdue: [], dueSoon: [], missing: [] };
  byLead.set(key, lines);
  return lines;
}

/** A date such as "TBC" is missing, one such as "ongoing" is not. */
function isMissing(action: Action, field: Field): boolean {
  if (field === "due" && valueOf(action.due)?.kind === "unknown") return true;
  if (field === "progress" && action.updates.length > 0) return false;
  return action[field].state === "blank";
}

/** The reference and the beginning of the text; the sheet as well, where there are several plans. */
function nameOf(action: Action, plan: Plan, several: boolean): string {
  const text = (action.action.text || action.group.text).replace(/\s+/g, " ").trim();
  const cut = text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
  const ref = action.ref.text.trim();
  return `${several ? `${plan.sheet}, ` : ""}${ref === "" ? "" : `${ref} `}${cut === "" ? "(no text)" : cut}`;
}

/** The latest first, what is due next first; then the order of the plan. */
function noteOf({ lead, overdue, dueSoon, missing }: Lines, asOf: string, soonDays: number): ChaseNote {
  const late = [...overdue].sort((one, other) => other.late - one.late);
  const next = [...dueSoon].sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0));
  const text = [
    `${lead}: actions to look at, as at ${longDate(asOf)}`,
    ...section(
      "Overdue",
      late.map(({ line }) => line),
    ),
    ...section(
      `Due in the next ${soonDays} days`,
      next.map(({ line }) => line),
    ),
    ...section("Still missing", missing),
  ].join("\n");
  return { lead, overdue: late.length, dueSoon: next.length, missing: missing.length, text };
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", `${title}:`, ...lines.map((line) => `- ${line}`)];
}
