import type { Rule } from "../../model/finding";
import type { Action } from "../../model/plan";
import { valueOf } from "../../model/reading";
import { quoted } from "../wording";

/** "3", "2.10", "2.1b", "A7"; what is written otherwise has no order that we know. */
const REFERENCE = /^(\p{L}{0,6}[ -]?)(\d{1,4}(?:\.\d{1,4}){0,3})\.?([a-zA-Z]?)\)?$/u;
/** With fewer steps, and with more of them backwards, the sheet is sorted by something else. */
const STEPS = 3;
const SHARE_BACKWARDS = 0.2;

export const brokenRefOrder: Rule = {
  id: "broken-ref-order",
  severity: "note",
  what: "A reference stands out of order.",
  why: "Readers who look for a number do not find it, or think that it is missing.",
  advice: "Move the row, or correct the number.",
  check(_, { notice }) {
    const backwards: (readonly [Reference, Reference])[] = [];
    let steps = 0;
    let before: Reference | null = null;
    return {
      action(action) {
        const here = referenceOf(action);
        if (here === null) return;
        if (before !== null && isNext(before, here)) {
          steps++;
          if (compare(before.parts, here.parts) > 0) backwards.push([before, here]);
        }
        before = here;
      },
      end() {
        if (steps < STEPS || backwards.length > Math.max(1, steps * SHARE_BACKWARDS)) return;
        for (const [first, second] of backwards) {
          notice({
            at: second.action.ref.at.slice(0, 1),
            action: second.action.id,
            message: `${quoted(second.text, 20)} stands after ${quoted(first.text, 20)}.`,
          });
        }
      },
    };
  },
};

interface Reference {
  readonly action: Action;
  readonly text: string;
  /** The letters before its numbers. */
  readonly kind: string;
  readonly parts: readonly number[];
}

function referenceOf(action: Action): Reference | null {
  const text = valueOf(action.ref) ?? "";
  const match = text === "" ? null : REFERENCE.exec(text.trim());
  if (match === null) return null;
  const [, letters, numbers, letter] = match as unknown as [string, string, string, string];
  const parts = numbers.split(".").map(Number);
  parts.push(letter === "" ? 0 : letter.toLowerCase().charCodeAt(0) - 96);
  return { action, text, kind: letters.trim(), parts };
}

/** Whether they can be compared: under one recommendation, of one form, not a numbering that begins anew. */
function isNext(before: Reference, here: Reference): boolean {
  return (
    before.kind === here.kind &&
    before.action.group.text === here.action.group.text &&
    before.parts.length === here.parts.length &&
    !begins(here.parts)
  );
}

function begins(parts: readonly number[]): boolean {
  return (parts.at(-1) ?? 0) <= 1 && (parts.at(-2) ?? 0) <= 1;
}

function compare(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((part, place) => part !== other[place]);
  return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}
