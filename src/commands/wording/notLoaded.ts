/** Said where no other words could be loaded. The Welsh needs review by a Welsh speaker. */
const ENGLISH =
  "The Action Plan Assistant could not be loaded. Look whether you are connected to your network, then try again.";
const WELSH =
  "Nid oedd modd llwytho'r Cynorthwyydd Cynllun Gweithredu. Gwiriwch eich cysylltiad â'r rhwydwaith, yna rhowch gynnig arall arni.";

/** @param language such as "en-GB", "cy-GB" */
export function notLoaded(language: string): string {
  return /^cy\b/i.test(language) ? WELSH : ENGLISH;
}
