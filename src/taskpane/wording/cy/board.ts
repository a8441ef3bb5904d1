/** In Welsh: what step 4 and the copy for the public say. */
import type { Wording } from "../../wording";
import { counted, listed, number } from "./phrases";

export const board: Wording["board"] = {
  heading: "I'r bwrdd",
  status: "Lle mae'r camau gweithredu arni",
  rating: (open) => `Sgôr y ${counted(open, "cam gweithredu agored")}`,
  noOpen: "Nid oes cam gweithredu agored, felly nid oes sgôr i'w dangos.",
  movement: (name, on) => (name === "" ? `Ers ${on}` : `Ers ${on} (${name})`),
  moves: {
    worsened: "Wedi gwaethygu",
    improved: "Wedi gwella",
    slipped: "Wedi'u gohirio",
    added: "Newydd",
    closed: "Wedi cau",
    reopened: "Yn agored eto",
    gone: "Wedi mynd o'r cynllun",
    unchanged: "Heb newid ers tri bwrdd neu fwy",
  },
  fromTo: (from, to) => `${from} → ${to}`,
  slippedBy: (days, times) =>
    times > 1 ? `${counted(days, "diwrnod")}, tro ${number(times)}` : `${counted(days, "diwrnod")}`,
  unchangedFor: (boards) => counted(boards, "bwrdd"),
  save: "Cadw hwn fel bwrdd …",
  saveNote:
    "Mae'n cadw'r hyn y mae'r cynllun yn ei ddweud nawr yn y llyfr gwaith, fel y gall y crynodeb nesaf ddangos beth sydd wedi symud ers hynny.",
  day: "Diwrnod y bwrdd",
  name: "Enw'r bwrdd",
  nameHint: "Er enghraifft: Bwrdd rheoli, Gorffennaf",
  saveButton: (on) => `Cadw hwn fel bwrdd ${on}`,
  noDay: "Rhowch ddiwrnod y bwrdd.",
  replaces: (on) => `Mae bwrdd ${on} wedi'i gadw eisoes; bydd cadw yn ei ddisodli.`,
  saved: (on) => `Wedi'i gadw fel bwrdd ${on}.`,
  kept: "Byrddau sydd wedi'u cadw",
  keptLine: (name, on, actions) =>
    `${name === "" ? on : `${on}, ${name}`}: ${counted(actions, "cam gweithredu")}`,
  boardName: (name, on) => (name === "" ? on : `${on}, ${name}`),
  compare: "Cymharu byrddau",
  compareFrom: "O fwrdd",
  compareTo: "I",
  now: "Y cynllun fel y mae nawr",
  remove: "Anghofio",
  removeLabel: (on) => `Anghofio bwrdd ${on}`,
  removed: (on) => `Mae bwrdd ${on} wedi'i anghofio.`,
  publish: "Copi i'r cyhoedd",
  rollForward: "Symud y cynllun ymlaen",
};

export const publish: Wording["publish"] = {
  heading: "Copi i'r cyhoedd",
  intro:
    "Y cynllun ar gyfer eich gwefan, fel y gall pob darllenydd sgrin ei ddarllen: fel tudalen blaen, neu fel dalennau plaen yn y llyfr gwaith hwn. Nid oes lliw heb ei air.",
  names: "Gadael enwau'r arweinwyr allan",
  namesReplaced: (places) =>
    `Mae enwau pobl y cynllun yn ildio i'w rôl neu i “[name]” mewn ${counted(places, "lle")} yn y testunau.`,
  namesLeft: "Brawddegau a all ddal i gynnwys enw",
  contact: "Pwy y gall darllenwyr ei holi",
  contactHint: "Cyfeiriad tîm yn hytrach nag un person",
  nextUpdate: "Pryd y caiff ei ddiweddaru nesaf",
  look: "Darllenwch ef cyn ei gyhoeddi: dim ond chi all ddweud a yw testun yn enwi plentyn neu deulu.",
  file: "cynllun-gweithredu.html",
  save: "Cadw'r dudalen fel ffeil",
  sheets: "Creu'r dalennau yn y llyfr gwaith",
  copyHtml: "Copïo'r dudalen yn lle hynny",
  html: "Y dudalen fel HTML",
  making: "Yn creu'r dalennau …",
  made: (sheets) => `Wedi'u hysgrifennu: ${listed(sheets)}.`,
};
