/** In Welsh: what is said when the pane is opened on a workbook for the first time. */
import type { Wording } from "../../wording";

export const firstOpen: Wording["firstOpen"] = {
  lines:
    "Gwiriwch y cynllun yma cyn iddo fynd allan, neu crëwch gofrestr a chrynodeb i'r bwrdd wrth ei ymyl. Mae eich dalennau eich hun yn aros fel y maent.",
  sample: "Mewnosod cynllun enghreifftiol",
  sampleNote: "Cynllun bach dychmygol ar ddalen newydd, i roi cynnig ar bethau.",
  inserting: "Yn mewnosod cynllun enghreifftiol …",
  inserted: (sheet) => `Mae cynllun enghreifftiol ar “${sheet}”.`,
};
