import { showNotice } from "./showNotice";
import { notOpened } from "./wording/notOpened";

/**
 * Opens the pane, for the keyboard shortcut; the ribbon's own button opens it without us. Where Excel will not, the
 * user is told of that button: whoever presses keys and sees nothing presses them again.
 */
export async function openPane(): Promise<void> {
  // Excel knows shortcuts of add-ins only where it has this set.
  if (!Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  await Office.addin.showAsTaskpane().catch(() => showNotice(notOpened(Office.context.displayLanguage)));
}
