/** In Welsh: what is said around the steps. */
import type { Wording } from "../../wording";

type Frame = Pick<
  Wording,
  "lang" | "name" | "asOf" | "changeDay" | "help" | "back" | "copy" | "copied" | "notCopied" | "cancel"
>;

export const frame: Frame = {
  lang: "cy-GB",
  name: "Cynorthwyydd Cynllun Gweithredu",
  asOf: "Ffigurau ar gyfer",
  changeDay: "Newid y diwrnod",
  help: "Cymorth",
  back: "Yn ôl i'r cynllun",
  copy: "Copïo'r testun",
  copied: "Wedi'i gopïo.",
  notCopied: "Mae'r testun wedi'i ddewis: pwyswch Ctrl+C i'w gopïo.",
  cancel: "Canslo",
};

export const busy: Wording["busy"] = {
  loading: "Un eiliad …",
  writing: "Yn ysgrifennu …",
  cancel: "Stopio",
  readAfterAll: "Darllen y llyfr gwaith",
  stages: {
    read: "Yn darllen y llyfr gwaith …",
    recognise: "Yn adnabod beth sydd ynddo …",
    analyse: "Yn gwirio'r cynllun …",
    draft: "Yn llunio'r dalennau …",
    write: "Yn ysgrifennu'r dalennau …",
  },
  stopped: "Wedi stopio: ni ysgrifennwyd dim.",
};

export const undo: Wording["undo"] = {
  undo: "Dadwneud",
  undone: (label) => `Wedi'i gymryd yn ôl: ${label}.`,
  restore: "Adfer",
  last: (label) => `Newid diwethaf: ${label}.`,
  restoring: "Yn dod â'r hyn oedd yno yn ôl …",
};

export const follow: Wording["follow"] = {
  changed: (sheets) =>
    sheets.length === 1
      ? `Mae “${sheets[0]}” wedi newid ers ei darllen.`
      : "Mae'r llyfr gwaith wedi newid ers ei ddarllen.",
  registerGone: "Mae dalen y gofrestr wedi'i dileu. Bydd y creu nesaf yn gwneud un newydd.",
  read: "Darllen eto",
  otherSheet: (sheet) => `Rydych ar “${sheet}”, nad yw'n cynnwys cynllun.`,
};

export const failure: Wording["failure"] = {
  title: "Ni weithiodd hynny",
  unforeseen:
    "Digwyddodd rhywbeth na ragwelwyd gennym. Rhowch gynnig arall arni; os bydd yn digwydd eto, anfonwch y manylion isod at bwy bynnag sy'n eich cefnogi.",
  details: "Manylion ar gyfer cefnogaeth",
  again: "Ceisio eto",
  dismiss: "Cau",
};
