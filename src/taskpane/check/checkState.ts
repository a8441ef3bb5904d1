/** Where the user is in the check: the finding on show, and which findings are listed. */
import type { Analysis, Finding, Severity } from "../../engine";
import { groupFindings, shownOrder } from "./groupFindings";

/** What is listed; null lets all through. */
export interface FindingFilter {
  /** The lead of the finding's action; "" for actions that nobody leads and for the document. */
  readonly lead: string | null;
  readonly sheet: string | null;
  readonly severity: Severity | null;
}

export interface CheckState {
  /** The finding that the user is at, by its place in `analysis.findings`. */
  readonly current: number | null;
  readonly filter: FindingFilter;
}

export type CheckEvent =
  | { readonly type: "finding chosen"; readonly index: number }
  | { readonly type: "filter chosen"; readonly filter: FindingFilter };

export const NO_FILTER: FindingFilter = { lead: null, sheet: null, severity: null };
export const AT_NO_FINDING: CheckState = { current: null, filter: NO_FILTER };

export function checkState(state: CheckState, event: CheckEvent): CheckState {
  switch (event.type) {
    case "finding chosen":
      return { ...state, current: event.index };
    case "filter chosen":
      return { current: null, filter: event.filter };
  }
}

/**
 * The place in the new analysis: at the same finding wherever it stands now; where that one is gone, because it was
 * put right, at the one that came next in the list.
 */
export function checkStateAfter(state: CheckState, before: Analysis, after: Analysis): CheckState {
  if (state.current === null) return state;
  const order = shownOrder(groupFindings(before.findings));
  const places = new Map(after.findings.map((finding, index) => [keyOf(finding), index]));
  for (const index of order.slice(order.indexOf(state.current))) {
    const old = before.findings[index];
    const now = old === undefined ? undefined : places.get(keyOf(old));
    if (now !== undefined) return { ...state, current: now };
  }
  return { ...state, current: null };
}

function keyOf({ rule, action, key, message }: Finding): string {
  return JSON.stringify([rule, key ?? [action, message]]);
}
