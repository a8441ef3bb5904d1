/**
 * Every word that the pane says. The language is one for the whole page, so that this is a value
 * that everybody sees and no context that has to be handed about; whoever changes it draws the pane anew.
 * Sentences are plain: what is the case, and what to do next.
 */
import { english } from "./wording/en/english";

export type Wording = typeof english;

export let wording: Wording = english;

/** From now on the pane says it so. */
export function speak(words: Wording): void {
  wording = words;
}
