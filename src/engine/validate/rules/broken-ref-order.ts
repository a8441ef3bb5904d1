import type { Rule } from "../../model/finding";
import type { Action, Plan } from "../../model/plan";
import { valueOf } from "../../model/reading";
import { quoted } from "../wording";

/** "3", "2.10", "2.1b", "A7"; what is written otherwise has no order that we know. */
const REFERENCE = /^(\p{L}{0,6}[ -]?)(\d{1,4}(?:\.\d{1,4}){0,3})\.?([a-z]?)\)?$/iu;
/** With fewer steps, and with more of them backwards, the sheet is sorted by something else. */
const STEPS = 3;
const SHARE_BACKWARDS = 0.2;

export const brokenRefOrder: Rule = {
  id: "broken-ref-order",
  severity: "note",
  what: "A reference stands out of order.",
  why: "Readers who look for a number do not find it, or think that it is missing.",
  advice: "Move the row, or correct the number.",
  *check(plan) {
    const steps = stepsOf(plan);
    const backwards = steps.filter(([before, after]) => compare(before.parts, after.parts) > 0);
    if (steps.length < STEPS || backwards.length > Math.max(1, steps.length * SHARE_BACKWARDS)) return;
    for (const [before, after] of backwards) {
      yield {
        at: after.action.ref.at.slice(0, 1),
        action: after.action.id,
        message: `${quoted(after.text, 20)} stands after ${quoted(before.text, 20)}.`,
      };
    }
  },
};

interface Reference {
  readonly action: Action;
  readonly text: string;
  readonly parts: readonly number[];
}

/** Neighbours that can be compared: under one recommendation, of one form, not a numbering that begins anew. */
function stepsOf(plan: Plan): readonly (readonly [Reference, Reference])[] {
  const steps: (readonly [Reference, Reference])[] = [];
  let before: (Reference & { kind: string; group: string }) | null = null;
  for (const action of plan.actions) {
    const text = valueOf(action.ref) ?? "";
    const match = REFERENCE.exec(text.trim());
    if (match === null) continue;
    const [, letters, numbers, letter] = match as unknown as [string, string, string, string];
    const parts = numbers.split(".").map(Number);
    parts.push(letter === "" ? 0 : letter.toLowerCase().charCodeAt(0) - 96);
    const here = { action, text, parts, kind: letters.trim(), group: action.group.text };
    const isNext = before !== null && before.kind === here.kind && before.group === here.group;
    if (before !== null && isNext && before.parts.length === parts.length && !begins(parts)) {
      steps.push([before, here]);
    }
    before = here;
  }
  return steps;
}

function begins(parts: readonly number[]): boolean {
  return (parts.at(-1) ?? 0) <= 1 && (parts.at(-2) ?? 0) <= 1;
}

function compare(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((part, place) => part !== other[place]);
  return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}
