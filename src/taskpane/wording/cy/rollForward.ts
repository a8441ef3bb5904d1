/** In Welsh: what the page for next year's plan says. */
import type { Wording } from "../../wording";
import { counted, listed, number } from "./phrases";

export const rollForward: Wording["rollForward"] = {
  heading: "Symud y cynllun ymlaen",
  intro:
    "Yr hyn a ddaw o bob cam gweithredu pan ddaw'r flwyddyn i ben, cyn belled ag y mae'r cynllun yn ei ddweud. Newidiwch yr hyn y gwyddoch yn well; yna crëir dalennau'r flwyddyn nesaf wrth ymyl rhai eleni, sy'n aros fel y maent.",
  none: "Nid oes cam gweithredu i benderfynu yn ei gylch.",
  sure: "Yn glir o'r cynllun",
  decisions: {
    retain: "Cadw",
    done: "Wedi'i wneud",
    routine: "Gwaith arferol bellach",
    superseded: "Wedi'i ddisodli",
    "not-applicable": "Ddim yn berthnasol",
  },
  decision: (row) => `Beth a ddaw o ${row}`,
  counts: (retained, left) =>
    `${counted(retained, "cam gweithredu")} wedi'i gadw, ${number(left)} wedi'i adael ar ôl.`,
  words: (words) => `“${words}”`,
  changed: "eich penderfyniad chi",
  year: "Blwyddyn y cynllun newydd",
  yearHint: "Fel y saif mewn teitlau, megis 2027-28. Gadewch yn wag ar gyfer y flwyddyn ar ôl y cynllun hwn.",
  ratings: "Sgoriau yn y cynllun newydd",
  ratingChoices: { keep: "Fel y maent", reset: "Yn wag, i'w sgorio o'r newydd" },
  make: "Creu cynllun y flwyddyn nesaf",
  making: "Yn creu cynllun y flwyddyn nesaf …",
  made: (sheets, archive) => `Wedi'u creu: ${listed([...sheets, ...(archive === null ? [] : [archive])])}.`,
};
