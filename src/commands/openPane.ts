/** Opens the pane, for the keyboard shortcut; the ribbon's own button opens it without us. */
export async function openPane(): Promise<void> {
  // Excel knows shortcuts of add-ins only where it has this set.
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}
