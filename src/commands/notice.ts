/** The page of the small window: shows its words, and closes. */
import { ribbonWording } from "./wording/ribbonWording";

void Office.onReady(() => {
  const name = document.getElementById("name");
  const sentence = document.getElementById("sentence");
  const close = document.getElementById("close");
  if (name === null || sentence === null || close === null) return;
  const wording = ribbonWording(Office.context.displayLanguage);
  document.documentElement.lang = wording.language;
  document.title = wording.name;
  name.textContent = wording.name;
  sentence.textContent = decodeURIComponent(location.hash.slice(1));
  close.textContent = wording.close;
  const done = () => Office.context.ui.messageParent("close");
  close.addEventListener("click", done);
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") done();
  });
  close.focus();
});
