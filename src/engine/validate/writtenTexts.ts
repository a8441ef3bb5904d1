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
  if (last?.action !== action) last = { action, texts: textsOf(action) };
  return last.texts;
}

/** The rules ask for the texts of the same action, one after the other. */
let last: { readonly action: Action; readonly texts: readonly WrittenText[] } | null = null;

function textsOf(action: Action): readonly WrittenText[] {
  const texts: WrittenText[] = [];
  const add = (written: WrittenText): void => {
    if (written.text.trim() !== "") texts.push(written);
  };
  for (const field of FIELDS_OF_TEXT) add(action[field]);
  for (const update of action.updates) if (!action.progress.text.includes(update.text)) add(update);
  action.extras.forEach(add);
  return texts;
}
