/** In Welsh: what step 3 says. */
import type { Wording } from "../../wording";
import { counted, listed } from "./phrases";

export const build: Wording["build"] = {
  heading: "Cofrestr a chrynodeb i'r bwrdd",
  promise: "Mae'n creu dalennau newydd wrth ymyl eich rhai chi. Nid yw eich dalennau eich hun yn newid.",
  refreshPromise: "Mae'n diweddaru'r dalennau hyn. Nid yw eich dalennau eich hun yn newid.",
  button: "Creu cofrestr a chrynodeb i'r bwrdd",
  refresh: "Adnewyddu'r gofrestr a'r crynodeb",
  done: (sheets) => `Wedi'u hysgrifennu: ${listed(sheets)}.`,
  written: (asOf) => `Wedi'u hysgrifennu, gyda ffigurau ar gyfer ${asOf}.`,
  cut: "yn dal mwy o destun nag y gall Excel ei gadw mewn cell, felly torrwyd y diwedd. Mae'r testun cyfan ar eich dalen.",
};

export const registerChoice: Wording["registerChoice"] = {
  label: "Lle mae gan y llyfr gwaith sawl cynllun",
  one: "Un gofrestr ar gyfer pob un ohonynt",
  each: "Cofrestr ar gyfer pob un",
  chosen: "Wedi'i gadw yn y llyfr gwaith hwn.",
  note: "Mae hyn yn cyfrif pan wneir y gofrestr gyntaf. Cedwir cofrestrau sy'n bod fel y maent: i newid, ysgrifennwch yn ôl yr hyn na cheir ond ynddynt hwy, dilëwch eu dalennau ac adeiladwch eto.",
};

export const sheetContents: Wording["sheetContents"] = {
  register: (actionCount) => counted(actionCount, "cam gweithredu"),
  summary: () => "y ffigurau i'r bwrdd",
  checks: (findings) => counted(findings, "canfyddiad"),
};
