/** What a board sees of each action, short enough to be kept. */
import type { BoardRow } from "../model/board";
import type { Plan } from "../model/plan";
import { valueOf } from "../model/reading";
import { dueDay } from "../model/standing";
import { oneLine } from "../text/oneLine";

/** Enough words to know an action again, and to name it by where it has gone. */
const LONGEST_TEXT = 120;
const LONGEST_NAME = 80;

/** One row for each action of all plans, in their order. An action without a text is known by its recommendation's. */
export function boardRows(plans: readonly Plan[]): readonly BoardRow[] {
  return plans.flatMap((plan) =>
    plan.actions.map((action): BoardRow => {
      const group = oneLine(valueOf(action.group) ?? action.group.text);
      const text = oneLine(valueOf(action.action) ?? action.action.text);
      return {
        ref: startOf(oneLine(valueOf(action.ref) ?? action.ref.text), LONGEST_NAME),
        text: startOf(text === "" ? group : text, LONGEST_TEXT),
        group: startOf(group, LONGEST_NAME),
        rating: valueOf(action.rag),
        status: action.standing.status,
        due: dueDay(action),
      };
    }),
  );
}

/** Cut at a word, so that the last one is not taken for another. */
function startOf(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit);
  const space = cut.lastIndexOf(" ");
  return space > limit / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, "");
}
