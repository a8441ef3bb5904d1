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
  const updates = action.updates.filter((update) => !action.progress.text.includes(update.text));
  return [...FIELDS_OF_TEXT.map((field) => action[field]), ...updates, ...action.extras].filter(
    (written) => written.text.trim() !== "",
  );
}
