/** A finding that somebody looked at and let stand, with the reason; it counts until what it is about changes. */
import type { IsoDate } from "./calendar";

export interface Acceptance {
  /** The finding that it is about: `Finding.key`. */
  readonly key: string;
  /** What the finding's cells said then: `Finding.print`. Where they say something else now, the finding is back. */
  readonly print: string;
  readonly reason: string;
  /** Who accepted it, as they named themselves. */
  readonly by: string;
  readonly on: IsoDate;
}

/** What the user accepts, and what is to be found again; withdrawn by key. */
export interface AcceptanceChange {
  readonly add: readonly Acceptance[];
  readonly remove: readonly string[];
}

/** True for a value that is an acceptance, whatever JSON it was read from. */
export function isAcceptance(value: unknown): value is Acceptance {
  if (typeof value !== "object" || value === null) return false;
  const { key, print, reason, by, on } = value as Record<string, unknown>;
  const isDay = typeof on === "string" && /^\d{4}-\d{2}-\d{2}$/.test(on);
  return isDay && [key, print, reason, by].every((text) => typeof text === "string");
}
