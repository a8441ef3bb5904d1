/** In Welsh: what the settings say. */
import type { Wording } from "../../wording";
import { counted, MONTHS } from "./phrases";

export const settings: Wording["settings"] = {
  open: "Gosodiadau",
  heading: "Gosodiadau",
  intro: "Fe'u cedwir yn y llyfr gwaith hwn. Mae'r rhagosodiadau'n addas i'r rhan fwyaf o gynlluniau.",
  saved: "Gosodiadau wedi'u cadw yn y llyfr gwaith hwn.",
  save: "Cadw'r gosodiadau hyn",
  unsaved: "Nid yw'r newidiadau wedi'u cadw eto.",
  reset: "Yn ôl i'r rhagosodiadau",
  language: "Iaith y cwarel hwn",
  languageNote:
    "Yn Saesneg y mae'r dalennau a ysgrifennir. Mae angen i siaradwr Cymraeg adolygu'r cyfieithiad hwn.",
  languages: { office: "Fel Excel", en: "English", cy: "Cymraeg" },
  dates: "Dyddiadau",
  yearStart: "Mae'r flwyddyn ariannol yn dechrau ym mis",
  months: MONTHS,
  soon: "Mae “yn ddyledus cyn hir” yn golygu o fewn hyn o ddyddiau",
  soonWrong: "Rhowch rif cyfan o ddyddiau o 0 i 366.",
  key: "Beth mae'r sgoriau'n ei olygu",
  keyNote: "Defnyddir hyn lle nad oes gan y cynllun ei allwedd ei hun.",
  meaning: (rating) => `Mae ${rating} yn golygu`,
  check: "Y gwirio",
  required: "Yr hyn y mae'n rhaid i bob cam gweithredu agored ei gael",
  requiredNote: "Lle mae gan y cynllun golofn ar ei gyfer.",
  markings: "Marciau diogelu, un i bob llinell",
  markingsHint: "Rhaid i'r cynllun ddwyn un ohonynt. Gadewch yn wag lle na ofynnir am un.",
  acronyms: "Ffurfiau byr y mae darllenwyr yn eu hadnabod, un i bob llinell",
  acronymsHint: "Ni ofynnir am eu hesbonio.",
  accessibility: "Gwirio hefyd yr hyn sydd ei angen ar gopi i'r we ac i ddarllenwyr sgrin",
  registers: "Cofrestrau",
  forget: "Yr hyn y mae Dadwneud yn ei gadw",
  forgetNote:
    "Mae'r hyn a ddisodlwyd gan y newid diwethaf yn aros yn y llyfr gwaith tan yr un nesaf, ac yn mynd gyda'r ffeil pan fyddwch yn ei hanfon.",
  forgetNow: "Ei anghofio",
  forgotten: "Wedi'i anghofio. Ni ellir dod â'r hyn a ddisodlwyd yn ôl.",
  file: "I'ch sefydliad cyfan",
  fileNote: "Cadwch y gosodiadau hyn fel ffeil a'i rhoi i gydweithwyr; maent yn ei hagor yma.",
  export: "Cadw fel ffeil",
  fileName: "gosodiadau-cynllun-gweithredu.json",
  import: "Agor ffeil o osodiadau …",
  imported: (count) =>
    `${counted(count, "gosodiad")} wedi'i gymryd o'r ffeil. Edrychwch arnynt, yna cadwch nhw.`,
};
