/** Words in a small window of Excel's own, for buttons that have no pane to speak in. */

/** The window's page cannot take longer addresses everywhere. */
const LONGEST_ADDRESS = 1_900;
/** Excel ends a button's page after five minutes, and tells the user of a fault: we end before it. */
const LONGEST_WAIT_MS = 4 * 60_000;
const LONE_HALF = /\p{Cs}/gu;

/**
 * Resolves when the user has closed the window, after four minutes, or at once where Excel cannot open one: a button
 * must never stay busy because its words could not be shown. The window goes with its page, so we wait for it.
 */
export function showNotice(text: string): Promise<void> {
  return new Promise((resolve) => {
    const options = { height: 34, width: 30, displayInIframe: true };
    Office.context.ui.displayDialogAsync(addressOf(text), options, (opened) => {
      if (opened.status === Office.AsyncResultStatus.Failed) return resolve();
      const dialog = opened.value;
      const close = () => {
        dialog.close();
        resolve();
      };
      const patience = setTimeout(close, LONGEST_WAIT_MS);
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
        clearTimeout(patience);
        resolve();
      });
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        clearTimeout(patience);
        close();
      });
    });
  });
}

/** With the text in the fragment, which is not sent to the server that the page comes from. */
function addressOf(text: string): string {
  const page = new URL("notice.html", location.href);
  page.search = "";
  // Half a character, which a text may hold or a cut may make, cannot stand in an address.
  let shown = text.replace(LONE_HALF, "�");
  do {
    page.hash = encodeURIComponent(shown);
    shown = `${shown.slice(0, Math.floor(shown.length * 0.9)).replace(LONE_HALF, "")}…`;
  } while (page.href.length > LONGEST_ADDRESS);
  return page.href;
}
