/**
 * Every word that the pane says. The language is one for the whole page, so that this is a value
 * that everybody sees and no context that has to be handed about; whoever changes it draws the pane anew.
 * Sentences are plain: what is the case, and what to do next.
 */
import type { english } from "./wording/en/english";
import { firstWords } from "./wording/en/firstWords";

export type Wording = typeof english;

/** The first words only, until `speak` was called: before that, nothing is drawn that has more to say. */
export let wording = firstWords as Wording;

/** From now on the pane says it so. */
export function speak(words: Wording): void {
  wording = words;
}
