/** What an action's standing comes to: whether it is open, when it is due, how late it is, who leads. */
import { daysBetween, type IsoDate } from "./calendar";
import type { Action } from "./plan";
import { valueOf, type StatusWord } from "./reading";

/** In the order in which a board reads them. */
export const STATUS_WORDS: readonly StatusWord[] = [
  "not-started",
  "in-progress",
  "complete",
  "carried-forward",
  "superseded",
];

/** As people read them, in the register and everywhere else. */
export const STATUS_NAMES: Readonly<Record<StatusWord, string>> = {
  "not-started": "Not started",
  "in-progress": "In progress",
  complete: "Complete",
  "carried-forward": "Carried forward",
  superseded: "Superseded",
};

/**
 * Statuses that end an action in this plan. A carried-forward action is answered for in the plan that it went
 * to, so counting it as open (and soon overdue) here would hold its lead to a date that was given up.
 */
export const CLOSED_STATUSES: readonly StatusWord[] = ["complete", "carried-forward", "superseded"];

/** Whether the board still waits for the action in this plan: it is not started or in progress. */
export function isOpen(action: Pick<Action, "standing">): boolean {
  return !CLOSED_STATUSES.includes(action.standing.status);
}

/**
 * The day by which the action should be done, or null. The day of "Completed March 2018" tells when it was
 * done, so it is none.
 */
export function dueDay(action: Pick<Action, "due">): IsoDate | null {
  const due = valueOf(action.due);
  return due === null || due.kind === "completed" ? null : due.date;
}

/** Days that an open action is past its due day; null where it is not past it, closed or without one. */
export function daysLate(action: Pick<Action, "standing" | "due">, asOf: IsoDate): number | null {
  const due = dueDay(action);
  if (due === null || due >= asOf || !isOpen(action)) return null;
  return daysBetween(due, asOf);
}

/** The first owner who leads, by name; the first named where none is said to lead; null where none is named. */
export function leadOf(action: Pick<Action, "owners">): string | null {
  const owners = valueOf(action.owners) ?? [];
  return (owners.find((owner) => owner.leads) ?? owners[0])?.name ?? null;
}
