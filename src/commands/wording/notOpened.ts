/** Said where the keys could not open the pane. The Welsh needs review by a Welsh speaker. */
const ENGLISH =
  "The pane could not be opened with these keys. Press Open in the group Action plan on the Home tab.";
const WELSH =
  "Nid oedd modd agor y cwarel â'r bysellau hyn. Pwyswch Agor yn y grŵp Cynllun gweithredu ar y tab Hafan.";

/** @param language such as "en-GB", "cy-GB" */
export function notOpened(language: string): string {
  return /^cy\b/i.test(language) ? WELSH : ENGLISH;
}
