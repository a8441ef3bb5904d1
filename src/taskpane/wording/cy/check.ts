/** In Welsh: what step 2 says. */
import type { Wording } from "../../wording";
import { counted, number } from "./phrases";

export const check: Wording["check"] = {
  heading: "Gwirio",
  verdict: (mustFix, toCheck, notes) => {
    if (mustFix + toCheck + notes === 0) return "Yn barod: ni chafwyd hyd i ddim.";
    const parts = [
      mustFix > 0 ? `${number(mustFix)} y mae'n rhaid ei gywiro` : "",
      toCheck > 0 ? `${number(toCheck)} i'w wirio` : "",
      notes > 0 ? counted(notes, "nodyn") : "",
    ].filter((part) => part !== "");
    const verdict = mustFix > 0 ? "Ddim yn barod" : toCheck > 0 ? "Bron yn barod" : "Yn barod";
    return `${verdict}: ${parts.join(", ")}.`;
  },
  profile: "Ei wirio fel",
  checkedAs: (profile) => `Wedi'i wirio fel: ${profile.toLowerCase()}.`,
  again: "Gwirio eto",
  why: "Pam mae'n bwysig",
  advice: "Beth i'w wneud",
  document: "Y ddogfen gyfan",
  select: (place) => `Dewis ${place}`,
  previous: "Blaenorol",
  next: "Nesaf",
  position: (index, total) => `Canfyddiad ${number(index)} o ${number(total)}`,
  notStarted: (total) => `${counted(total, "canfyddiad")}${total > 1 ? ", y pwysicaf gyntaf" : ""}`,
  more: (count) => `Dangos ${number(count)} arall`,
  alsoAt: (count) => `a ${counted(count, "cell")} arall`,
};

export const profiles: Wording["profiles"] = {
  "working-copy": "Copi gwaith",
  circulation: "Copi i'w anfon allan",
};

export const filter: Wording["filter"] = {
  heading: "Dangos rhai yn unig",
  shown: (shown, all) => `${number(shown)} o ${number(all)} i'w gweld`,
  lead: "Arweinydd",
  sheet: "Dalen",
  severity: "Math",
  all: "Pob un",
  noLead: "Dim arweinydd",
  clear: "Dangos pob un",
  none: "Nid oes un o'r canfyddiadau o'r math hwn.",
};

export const fixes: Wording["fixes"] = {
  becomes: "yn troi'n",
  empty: "(gwag)",
  trueDate: "(dyddiad go iawn)",
  inCells: (label, count) => `${label}, mewn ${counted(count, "cell")}`,
  writeInto: (value, place) => `Ysgrifennu “${value}” yn ${place}`,
  choose: "Pa un sy'n gywir?",
  writeChosen: "Ei ysgrifennu",
  writeChosenCells: (count) => `Ei ysgrifennu mewn ${counted(count, "cell")}`,
  all: (count) => `Gellir cywiro ${number(count)} ar unwaith`,
  writeAll: (count) => `Ysgrifennu pob un o'r ${number(count)}`,
  writing: "Yn ysgrifennu yn eich dalen …",
  written: (what) => `Wedi'i wneud: ${what}.`,
};

export const acceptance: Wording["acceptance"] = {
  letStand: "Gadael iddo fod …",
  reason: "Pam y caiff aros fel y mae",
  by: "Eich enw",
  needsBoth: "Rhowch reswm a'ch enw: dangosir y ddau ar ddalen y gwiriadau.",
  save: "Gadael iddo fod",
  accepted: "Wedi'u gadael fel y maent",
  acceptedNote: "Daw pob un yn ôl ohono'i hun pan fydd yr hyn y mae ei gelloedd yn ei ddweud yn newid.",
  line: (reason, by, on) => `“${reason}” (${by}, ${on})`,
  withdraw: "Ei ganfod eto",
  saved: "Wedi'i adael fel y mae, gyda'ch rheswm.",
  withdrawn: "Bydd yn cael ei ganfod eto.",
};

export const chase: Wording["chase"] = {
  open: "Rhestr atgoffa: testun i bob arweinydd",
  heading: "Rhestr atgoffa",
  intro: "Yr hyn a ofynnir i bob arweinydd, fel testun ar gyfer e-bost. Nid anfonir dim.",
  nobody: "Nid oes dim yn hwyr, yn ddyledus cyn hir nac ar goll i unrhyw arweinydd.",
  counts: (overdue, soon, missing) =>
    [
      overdue > 0 ? `${number(overdue)} yn hwyr` : "",
      soon > 0 ? `${number(soon)} yn ddyledus cyn hir` : "",
      missing > 0 ? `${number(missing)} â rhywbeth ar goll` : "",
    ]
      .filter((part) => part !== "")
      .join(", "),
  text: (lead) => `Testun i ${lead}`,
};

export const severities: Wording["severities"] = {
  "must-fix": "Rhaid cywiro",
  check: "I'w wirio",
  note: "Nodiadau",
};
