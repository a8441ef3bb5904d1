/** The page of the small window: shows its sentence, and closes. */
import { wording } from "../taskpane/wording";

void Office.onReady(() => {
  const sentence = document.getElementById("sentence");
  const close = document.getElementById("close");
  if (sentence === null || close === null) return;
  document.title = wording.name;
  sentence.textContent = decodeURIComponent(location.hash.slice(1));
  close.textContent = wording.commands.close;
  close.addEventListener("click", () => Office.context.ui.messageParent("close"));
  close.focus();
});
