/** The free texts of an action, each with its cells. */
import type { CellAddress } from "../model/address";
import type { Field } from "../model/field";
import type { Action } from "../model/plan";

export interface WrittenText {
  readonly text: string;
  readonly at: readonly CellAddress[];
}

const FIELDS_OF_TEXT = [
  "action",
  "detail",
  "owners",
  "resources",
  "outcome",
  "evidence",
  "progress",
] as const satisfies readonly Field[];

/**
 * Dates, references and ratings are left out: they have rules of their own. An update that the progress already
 * holds is given once.
 */
export function writtenTexts(action: Action): readonly WrittenText[] {
  const before = known.get(action);
  if (before !== undefined) return before;
  const texts = textsOf(action);
  known.set(action, texts);
  return texts;
}

/** Many rules ask for the texts of the same action. */
const known = new WeakMap<Action, readonly WrittenText[]>();

function textsOf(action: Action): readonly WrittenText[] {
  const updates = action.updates.filter((update) => !action.progress.text.includes(update.text));
  return [...FIELDS_OF_TEXT.map((field) => action[field]), ...updates, ...action.extras].filter(
    (written) => written.text.trim() !== "",
  );
}
