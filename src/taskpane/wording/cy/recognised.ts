/** In Welsh: what step 1 says. */
import type { Wording } from "../../wording";
import { counted, number } from "./phrases";

const actions = (count: number): string => counted(count, "cam gweithredu");

export const recognised: Wording["recognised"] = {
  heading: "Beth a adnabuwyd",
  onePlan: (actionCount, columns) =>
    columns === null
      ? `Mae hwn yn edrych fel cynllun gweithredu: ${actions(actionCount)} mewn blociau â labeli.`
      : `Mae hwn yn edrych fel cynllun gweithredu: ${actions(actionCount)} mewn ${counted(columns, "colofn")}.`,
  manyTables: (actionCount, tables, sheets) =>
    sheets === 1
      ? `Mae hwn yn edrych fel cynllun gweithredu: ${actions(actionCount)} mewn ${counted(tables, "tabl")}.`
      : `Mae'r rhain yn edrych fel cynlluniau gweithredu ar ${counted(sheets, "dalen")}: ${actions(actionCount)} mewn ${counted(tables, "tabl")}.`,
  where: (sheet, range) => `Dalen “${sheet}”, celloedd ${range}`,
  whereSheet: (sheet) => `Dalen “${sheet}”`,
  actions,
  howRead: "Sut y cafodd ei ddarllen, a beth a adawyd allan",
  tables: "Tablau",
  tableCount: (count) => counted(count, "tabl"),
  sheetCount: (count) => counted(count, "dalen"),
  tableSure: (how) => `Rydym ${how} mai cynllun gweithredu yw hwn.`,
  columns: "Colofnau",
  labels: "Labeli",
  toCheck: (count) => `${number(count)} i edrych arno`,
  noHeading: "(dim pennawd)",
  extra: "Ei gadw fel y mae",
  extraReason: "Dim ystyr sy'n hysbys i ni: mae'n mynd i'r gofrestr o dan ei bennawd ei hun.",
  selectColumn: "Dewis ei bennawd",
  account: (parts) => {
    const places = [
      `${number(parts.actions)} mewn camau gweithredu`,
      parts.headings > 0 ? `${number(parts.headings)} mewn penawdau a theitlau` : "",
      parts.notes > 0 ? `${number(parts.notes)} mewn nodiadau` : "",
      parts.otherTables > 0 ? `${number(parts.otherTables)} mewn tablau eraill` : "",
      parts.leftOver > 0 ? `${number(parts.leftOver)} dros ben` : "dim byd dros ben",
    ];
    return `${counted(parts.all, "cell")}: ${places.filter((place) => place !== "").join(", ")}`;
  },
  seeLeftOver: (account, count) => `${account}: ${count === 1 ? "ei gweld" : "eu gweld"}`,
  assumed: "Beth a gymerwyd yn ganiataol",
  assumedCells: (count) => counted(count, "cell"),
  leftOut: "Wedi'i adael allan o'r gofrestr",
  leftOutNote: "Nid oes dim o hyn ar goll: mae'n aros lle mae ar eich dalennau.",
  otherTables: "Tablau eraill",
  leftovers: "Teitlau, nodiadau a thestun arall",
  otherSheets: "Dalennau heb gynllun",
};

export const corrections: Wording["corrections"] = {
  ask: (column, heading, sheet) =>
    `Beth yw colofn ${column} “${heading}”${sheet === null ? "" : ` ar “${sheet}”`}?`,
  askUnheaded: (column, sheet) =>
    `Beth yw colofn ${column}${sheet === null ? "" : ` ar “${sheet}”`}, sydd heb bennawd?`,
  askMore: (count) => `${counted(count, "cwestiwn")} arall ar ôl y rhain`,
  confirm: "Mae hynny'n gywir",
  split: (count, sheet) => {
    const which = `Mae gan ${actions(count)}${sheet === null ? "" : ` ar “${sheet}”`} sawl darn o waith`;
    return count === 1 ? `${which} yn ei gelloedd. Ei rannu?` : `${which} yn eu celloedd. Eu rhannu?`;
  },
  splitOthers: (count) => (count === 1 ? "Y cam gweithredu arall" : `Y ${actions(count)} arall`),
  splitInto: (parts) => `Rhannu'n ${actions(parts)}`,
  splitNone: "dim",
  meaning: "Ystyr",
  meaningOf: (heading) => `Ystyr “${heading}”`,
  back: "Yn ôl i'r hyn a adnabuwyd",
  forget: "Anghofio'r dewis hwn",
  chosen: "eich dewis chi",
  headingRow: "Rhes y penawdau",
  row: (row, texts) => `Rhes ${row}: ${texts}`,
  noPlan: "Nid cynllun yw hwn",
  yours: "Eich dewisiadau",
  leftAside: (count) => `${counted(count, "dewis")} o'r neilltu`,
  offer: (from, sheet) => `Mae penawdau “${sheet}” yn debyg i rai “${from}”, lle dewisoch chi:`,
  accept: (sheet) => `Eu defnyddio ar “${sheet}” hefyd`,
  decline: "Dim diolch",
  declineOn: (sheet) => `Dim diolch: nid ar “${sheet}”`,
  damaged: "Rhoi'r dewisiadau a wnaed nawr yn eu lle",
  pointAt: "Mae cynllun yma wedi'r cyfan",
  pointAtAdvice: "Dewiswch y rhes â'r penawdau, a chaiff ei darllen fel cynllun.",
  sheet: "Dalen",
  readAsPlan: "Ei ddarllen fel cynllun",
  taken: (choices) => `Mae ${counted(choices, "dewis")} o'ch eiddo mewn grym.`,
};

export const confidence: Wording["confidence"] = {
  sure: "yn sicr",
  fairly: "yn eithaf sicr",
  ask: "gwiriwch hyn",
};

export const noPlan: Wording["noPlan"] = {
  verdict: "Ni chafwyd hyd i gynllun gweithredu",
  looked: "Sut yr oedd y dalennau'n edrych",
  empty: "Mae'r llyfr gwaith yn wag.",
  advice:
    "Mae gan gynllun res o benawdau, fel Cam gweithredu, Arweinydd a Dyddiad cwblhau, gydag un cam gweithredu ym mhob rhes oddi tanynt. Agorwch y llyfr gwaith sy'n cynnwys y cynllun, neu gwnewch yn siŵr bod y penawdau yno, yna edrychwch eto.",
  again: "Edrych eto",
};
