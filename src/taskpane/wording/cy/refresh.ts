/** In Welsh: what is told of a refresh, and asked. */
import type { Wording } from "../../wording";
import { counted, listed, number } from "./phrases";

export const refresh: Wording["refresh"] = {
  heading: "Yr hyn a ganfu'r adnewyddu",
  nothing: "Mae'r ddalen yn dweud yr hyn a ddywedai o'r blaen; mae'r gofrestr yn aros fel y mae.",
  sum: (parts) => {
    const said = [
      parts.taken > 0 ? `${counted(parts.taken, "newid")} wedi'i gymryd o'ch dalen` : "",
      parts.added > 0 ? `${counted(parts.added, "cam gweithredu newydd")}` : "",
      parts.kept > 0 ? `${counted(parts.kept, "newid")} yn y gofrestr wedi'i gadw` : "",
      parts.gone > 0 ? `${counted(parts.gone, "cam gweithredu")} nad yw yn eich dalen mwyach` : "",
      parts.conflicts > 0 ? `${counted(parts.conflicts, "cell")} i'w setlo` : "",
    ].filter((part) => part !== "");
    return `${listed(said)}.`;
  },
  conflicts: "Wedi newid yn y ddau: pa un sy'n gywir?",
  inSheet: "Eich dalen:",
  inRegister: "Y gofrestr:",
  empty: "(gwag)",
  likeThis: (heading) => `${heading}: ar gyfer pob un ohonynt`,
  fromSheet: "Eich dalen",
  fromRegister: "Y gofrestr",
  settle: (count) => (count === 0 ? "Setlo" : `Setlo ${counted(count, "cell")}`),
  taken: "Wedi'u cymryd o'ch dalen",
  added: "Newydd yn eich dalen",
  gone: "Ddim yn eich dalen mwyach",
  goneNote:
    "Maent yn aros yn y gofrestr, wedi'u marcio, nes i chi eu gollwng. Ni ofynnir eto am y rhai a gadwch.",
  drop: "Gollwng",
  dropRow: (row) => `Gollwng: ${row}`,
  dropAll: (count) => `Gollwng pob un o'r ${number(count)}`,
  keep: "Cadw",
  keepAll: (count) => `Cadw pob un o'r ${number(count)}`,
  keepRow: (row) => `Cadw: ${row}`,
  kept: "Wedi newid yn y gofrestr yn unig",
  keptNote:
    "Mae'r gofrestr yn cadw'r rhain. Gellir eu hysgrifennu yn eich dalen hefyd, yn null eich dalen chi o ysgrifennu.",
  writeBack: (count) =>
    count === 1 ? "Ei ysgrifennu yn eich dalen" : `Ysgrifennu ${number(count)} yn eich dalen`,
  writeBackLabel: (count) => `Ysgrifennu ${counted(count, "newid")} o'r gofrestr yn ôl`,
  cell: (row, heading) => `${row}, ${heading}`,
};
