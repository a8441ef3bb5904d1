/** Tells when the pane is in sight: the page that it stands on runs for buttons and formulas too, where nobody sees it. */

/** Takes away what was drawn. */
export type TakeAway = () => void;

/**
 * Draws when the pane comes in sight, and takes it away when the user closes it, so that each opening starts afresh:
 * with that day's date, and with the workbook as it is then. Where Excel has no shared runtime, the page comes and goes
 * with the pane itself.
 */
export function followVisibility(draw: () => TakeAway): void {
  let takeAway: TakeAway | null = null;
  const show = () => {
    takeAway ??= draw();
  };
  const hide = () => {
    takeAway?.();
    takeAway = null;
  };
  // Not taken away when a browser's tab goes out of sight: the user comes back to what was there.
  if (document.visibilityState === "visible") show();
  else document.addEventListener("visibilitychange", show, { once: true });
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1"))
    void Office.addin.onVisibilityModeChanged(({ visibilityMode }) =>
      visibilityMode === Office.VisibilityMode.taskpane ? show() : hide(),
    );
}
