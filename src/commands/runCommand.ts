/** The work of a button or a shortcut from the press to the last word, whatever happens in between. */
import { showNotice } from "./showNotice";
import { notLoaded } from "./wording/notLoaded";

/** Excel opens one window at a time, and a second press meanwhile means the same as the first. */
let isRunning = false;

/**
 * Shows the sentence that the work ends with.
 * @param work fails only where its program could not be loaded
 * @param event Excel shows a button as busy until it is completed, so it is in every way out; a shortcut has none
 */
export async function runCommand(
  work: () => Promise<string>,
  event?: Pick<Office.AddinCommands.Event, "completed">,
): Promise<void> {
  if (isRunning) return event?.completed();
  isRunning = true;
  try {
    await showNotice(await work().catch(() => notLoaded(Office.context.displayLanguage)));
  } finally {
    isRunning = false;
    event?.completed();
  }
}
