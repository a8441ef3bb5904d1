/** A sentence in a small window of Excel's own, for buttons that have no pane to speak in. */

/**
 * Resolves when the user has closed the window, or at once where Excel cannot open one: a button must never
 * stay busy because its words could not be shown.
 */
export function showNotice(sentence: string): Promise<void> {
  const page = new URL("notice.html", location.href);
  // In the fragment: it is not sent to the server that the page comes from.
  page.hash = encodeURIComponent(sentence);
  return new Promise((resolve) => {
    const options = { height: 25, width: 25, displayInIframe: true };
    Office.context.ui.displayDialogAsync(page.href, options, (opened) => {
      if (opened.status === Office.AsyncResultStatus.Failed) return resolve();
      const dialog = opened.value;
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        dialog.close();
        resolve();
      });
    });
  });
}
