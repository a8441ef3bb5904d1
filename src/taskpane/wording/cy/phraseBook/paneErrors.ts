/** In Welsh: what could not be read, found or taken back. */
import type { Pair } from "../../phraseForm";

const READING: readonly Pair[] = [
  ["The sheet {marked} is too large to read.", "Mae'r ddalen {marked} yn rhy fawr i'w darllen."],
  [
    "The sheet {marked} has cells in {count} rows and {count2} columns, which is too much to read.",
    "Mae gan y ddalen {marked} gelloedd mewn {count} rhes a {count2} colofn, sy'n ormod i'w darllen.",
  ],
  [
    "Delete what stands far out on it, or move the plan to a workbook of its own.",
    "Dilëwch yr hyn sy'n bell allan arni, neu symudwch y cynllun i lyfr gwaith ei hun.",
  ],
  ["The sheet {marked} is no longer there.", "Nid yw'r ddalen {marked} yno mwyach."],
  ["The sheet {marked} is hidden.", "Mae'r ddalen {marked} yn gudd."],
  ["Unhide it to see the cell.", "Datguddiwch hi i weld y gell."],
  [
    "There is no action plan in this workbook that a board could be shown.",
    "Nid oes cynllun gweithredu yn y llyfr gwaith hwn y gellid ei ddangos i fwrdd.",
  ],
  [
    "There is no action plan in this workbook, so there is nothing to roll forward.",
    "Nid oes cynllun gweithredu yn y llyfr gwaith hwn, felly nid oes dim i'w symud ymlaen.",
  ],
  [
    "There is no action plan in this workbook that could be published.",
    "Nid oes cynllun gweithredu yn y llyfr gwaith hwn y gellid ei gyhoeddi.",
  ],
  [
    "The file was made with a newer version of this add-in.",
    "Gwnaed y ffeil â fersiwn mwy newydd o'r ychwanegyn hwn.",
  ],
  ["Ask your administrator to update the add-in.", "Gofynnwch i'ch gweinyddwr ddiweddaru'r ychwanegyn."],
  ["The file holds no settings of this add-in.", "Nid yw'r ffeil yn cynnwys gosodiadau'r ychwanegyn hwn."],
  [
    "Choose a file that was saved under Settings, Save as a file.",
    "Dewiswch ffeil a gadwyd o dan Gosodiadau, Cadw fel ffeil.",
  ],
];

const TAKING_BACK: readonly Pair[] = [
  [
    "There is nothing to bring back: what the last change replaced is no longer kept in this workbook.",
    "Nid oes dim i ddod ag ef yn ôl: nid yw'r hyn a ddisodlwyd gan y newid diwethaf yn cael ei gadw yn y llyfr gwaith hwn mwyach.",
  ],
  [
    "{place} was changed since, so nothing was brought back: it would be lost.",
    "Newidiwyd {place} ers hynny, felly ni ddaethpwyd â dim yn ôl: byddai'n cael ei golli.",
  ],
  [
    "{place} and {count} other place were changed since, so nothing was brought back: it would be lost.",
    "Newidiwyd {place} a {count} lle arall ers hynny, felly ni ddaethpwyd â dim yn ôl: byddai'n cael ei golli.",
  ],
  [
    "{place} and {count} other places were changed since, so nothing was brought back: it would be lost.",
    "Newidiwyd {place} a {count} lle arall ers hynny, felly ni ddaethpwyd â dim yn ôl: byddai'n cael ei golli.",
  ],
  [
    "Change back by hand what you want to have back.",
    "Newidiwch yn ôl â llaw yr hyn yr ydych am ei gael yn ôl.",
  ],
  ["{cell} on {marked}", "{cell} ar {marked}"],
  ["row {count} of {marked}", "rhes {count} o {marked}"],
  ["the register's table on {marked}", "tabl y gofrestr ar {marked}"],
  ["the size or place of the register on {marked}", "maint neu le'r gofrestr ar {marked}"],
  ["the sheet {marked}", "y ddalen {marked}"],
  ["the comments on {marked}", "y sylwadau ar {marked}"],
  ["what the add-in keeps in the workbook", "yr hyn y mae'r ychwanegyn yn ei gadw yn y llyfr gwaith"],
  [
    "Excel stopped half way and did not allow the rest to be put back.",
    "Stopiodd Excel hanner ffordd ac ni chaniataodd roi'r gweddill yn ôl.",
  ],
  [
    "Press Restore in the pane when the workbook can be edited again; until then nothing else is written.",
    "Pwyswch Adfer yn y cwarel pan ellir golygu'r llyfr gwaith eto; tan hynny nid ysgrifennir dim arall.",
  ],
  [
    "{quote} was cut off half way, and what was kept to put it back is gone from the workbook.",
    "Torrwyd {quote} i ffwrdd hanner ffordd, ac mae'r hyn a gadwyd i'w roi yn ôl wedi mynd o'r llyfr gwaith.",
  ],
  ["Look through the sheets that it wrote.", "Edrychwch drwy'r dalennau a ysgrifennodd."],
  [
    "The register on the sheet {marked} was changed by somebody else before all of it could be put back, so it was left as it is.",
    "Newidiwyd y gofrestr ar y ddalen {marked} gan rywun arall cyn y gellid rhoi'r cyfan yn ôl, felly gadawyd hi fel y mae.",
  ],
  ["Look through its rows and refresh.", "Edrychwch drwy ei rhesi ac adnewyddwch."],
];

export const paneErrors: readonly Pair[] = [...READING, ...TAKING_BACK];
