/** In Welsh: what the user chose over what was recognised, and what became of it. */
import type { Pair } from "../../phraseForm";

export const corrections: readonly Pair[] = [
  ["{quote} is {field}.", "{quote} yw {field}."],
  ["{quote} is kept as it stands.", "Cedwir {quote} fel y mae."],
  ["The column without a heading is {field}.", "{field} yw'r golofn heb bennawd."],
  ["The column without a heading is kept as it stands.", "Cedwir y golofn heb bennawd fel y mae."],
  ["The row {quote} is the heading of a plan.", "Y rhes {quote} yw pennawd cynllun."],
  ["The row {quote} … is the heading of a plan.", "Y rhes {quote} … yw pennawd cynllun."],
  ["The row without headings is the heading of a plan.", "Y rhes heb benawdau yw pennawd cynllun."],
  ["The table headed {quote} is no plan.", "Nid cynllun yw'r tabl â'r pennawd {quote}."],
  ["The table headed {quote} … is no plan.", "Nid cynllun yw'r tabl â'r pennawd {quote} …."],
  ["The table headed without headings is no plan.", "Nid cynllun yw'r tabl heb benawdau."],
  ["The row of {quote} holds several actions.", "Mae rhes {quote} yn cynnwys sawl cam gweithredu."],
  [
    "The sheet {quote} is no longer there, so this is left aside.",
    "Nid yw'r ddalen {quote} yno mwyach, felly gadewir hyn o'r neilltu.",
  ],
  [
    "No plan on the sheet has this heading any more, so this is left aside.",
    "Nid oes gan unrhyw gynllun ar y ddalen y pennawd hwn mwyach, felly gadewir hyn o'r neilltu.",
  ],
  [
    "The sheet has no such row any more, so this is left aside.",
    "Nid oes rhes o'r fath ar y ddalen mwyach, felly gadewir hyn o'r neilltu.",
  ],
  [
    "The sheet has no such table any more, so this is left aside.",
    "Nid oes tabl o'r fath ar y ddalen mwyach, felly gadewir hyn o'r neilltu.",
  ],
  [
    "No row of a plan on the sheet reads so any more, so this is left aside.",
    "Nid oes rhes o gynllun ar y ddalen yn darllen felly mwyach, felly gadewir hyn o'r neilltu.",
  ],
  [
    "The choices kept in this workbook cannot be read, so they were left as they are and not used.",
    "Ni ellir darllen y dewisiadau a gedwir yn y llyfr gwaith hwn, felly fe'u gadawyd fel y maent ac ni chawsant eu defnyddio.",
  ],
  [
    "The settings kept in this workbook cannot be read, so they were left as they are and not used.",
    "Ni ellir darllen y gosodiadau a gedwir yn y llyfr gwaith hwn, felly fe'u gadawyd fel y maent ac ni chawsant eu defnyddio.",
  ],
  [
    "The accepted findings kept in this workbook cannot be read, so they were left as they are and not used.",
    "Ni ellir darllen y canfyddiadau a dderbyniwyd a gedwir yn y llyfr gwaith hwn, felly fe'u gadawyd fel y maent ac ni chawsant eu defnyddio.",
  ],
  [
    "The choices kept in this workbook were made with a newer version of this add-in, so they were left as they are and not used.",
    "Gwnaed y dewisiadau a gedwir yn y llyfr gwaith hwn â fersiwn mwy newydd o'r ychwanegyn hwn, felly fe'u gadawyd fel y maent ac ni chawsant eu defnyddio.",
  ],
  [
    "The settings kept in this workbook were made with a newer version of this add-in, so they were left as they are and not used.",
    "Gwnaed y gosodiadau a gedwir yn y llyfr gwaith hwn â fersiwn mwy newydd o'r ychwanegyn hwn, felly fe'u gadawyd fel y maent ac ni chawsant eu defnyddio.",
  ],
  [
    "The accepted findings kept in this workbook were made with a newer version of this add-in, so they were left as they are and not used.",
    "Gwnaed y canfyddiadau a dderbyniwyd a gedwir yn y llyfr gwaith hwn â fersiwn mwy newydd o'r ychwanegyn hwn, felly fe'u gadawyd fel y maent ac ni chawsant eu defnyddio.",
  ],
  ["Your choice holds until this pane is closed.", "Mae eich dewis mewn grym nes cau'r cwarel hwn."],
  [
    "Make one choice anew in the pane, then roll forward again.",
    "Gwnewch un dewis o'r newydd yn y cwarel, yna symudwch ymlaen eto.",
  ],
];
