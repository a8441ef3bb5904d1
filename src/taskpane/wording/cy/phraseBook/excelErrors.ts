/** In Welsh: what Excel refused, and what to do then. Sentences that follow each other stand apart. */
import type { Pair } from "../../phraseForm";

const EXCELS_OWN: readonly Pair[] = [
  [
    "Excel does not allow the change: the sheet or the workbook is protected or open for reading only.",
    "Nid yw Excel yn caniatáu'r newid: mae'r ddalen neu'r llyfr gwaith wedi'i ddiogelu neu ar agor i'w ddarllen yn unig.",
  ],
  [
    "Take the protection off or save a copy, then try again.",
    "Tynnwch y diogelwch neu cadwch gopi, yna rhowch gynnig arall arni.",
  ],
  [
    "Somebody else is changing the workbook at this moment.",
    "Mae rhywun arall yn newid y llyfr gwaith ar hyn o bryd.",
  ],
  ["Wait a little and try again.", "Arhoswch ychydig a rhowch gynnig arall arni."],
  ["A filter is in the way.", "Mae hidlydd yn y ffordd."],
  [
    "Clear the filters on the sheet and try again.",
    "Cliriwch yr hidlwyr ar y ddalen a rhowch gynnig arall arni.",
  ],
  [
    "Excel could not make room beside the register, because something else stands there.",
    "Ni allai Excel wneud lle wrth ymyl y gofrestr, am fod rhywbeth arall yno.",
  ],
  ["Move it and try again.", "Symudwch ef a rhowch gynnig arall arni."],
  ["A chart or a picture is selected.", "Mae siart neu lun wedi'i ddewis."],
  ["Click a cell, then try again.", "Cliciwch gell, yna rhowch gynnig arall arni."],
  ["A cell is still being edited.", "Mae cell yn dal i gael ei golygu."],
  [
    "Press Enter or Esc in the sheet, then try again.",
    "Pwyswch Enter neu Esc yn y ddalen, yna rhowch gynnig arall arni.",
  ],
  [
    "The workbook already has a sheet or a table of that name.",
    "Mae gan y llyfr gwaith ddalen neu dabl o'r enw hwnnw eisoes.",
  ],
  ["Rename it and try again.", "Ailenwch ef a rhowch gynnig arall arni."],
  [
    "A sheet or a table that was there a moment ago has been deleted or renamed.",
    "Mae dalen neu dabl a oedd yno eiliad yn ôl wedi'i ddileu neu ei ailenwi.",
  ],
  ["Read the workbook again.", "Darllenwch y llyfr gwaith eto."],
  [
    "Merged cells are in the way of the register's table.",
    "Mae celloedd wedi'u cyfuno yn ffordd tabl y gofrestr.",
  ],
  ["Unmerge them and try again.", "Dad-gyfunwch nhw a rhowch gynnig arall arni."],
  [
    "The workbook holds more cells than Excel hands over at once.",
    "Mae'r llyfr gwaith yn cynnwys mwy o gelloedd nag y mae Excel yn eu rhoi ar unwaith.",
  ],
  ["A pivot table is in the way.", "Mae tabl colyn yn y ffordd."],
  ["Excel stopped the work before it was done.", "Stopiodd Excel y gwaith cyn iddo gael ei wneud."],
  ["Try again.", "Rhowch gynnig arall arni."],
  [
    "A row of the workbook is too large for Excel to take at once.",
    "Mae rhes o'r llyfr gwaith yn rhy fawr i Excel ei chymryd ar unwaith.",
  ],
  [
    "A row of the workbook is too large for Excel to hand over at once.",
    "Mae rhes o'r llyfr gwaith yn rhy fawr i Excel ei rhoi ar unwaith.",
  ],
  ["Excel could not do this.", "Ni allai Excel wneud hyn."],
  [
    "Try again; if it fails again, save and close the workbook, open it and try once more.",
    "Rhowch gynnig arall arni; os bydd yn methu eto, cadwch y llyfr gwaith a'i gau, agorwch ef a rhowch un cynnig arall arni.",
  ],
];

const WRITING: readonly Pair[] = [
  [
    "Excel did not take what was to be written into {cell} on {marked}, so all was left as it was.",
    "Ni chymerodd Excel yr hyn oedd i'w ysgrifennu yn {cell} ar {marked}, felly gadawyd popeth fel yr oedd.",
  ],
  ["Look whether the cell is merged with others.", "Edrychwch a yw'r gell wedi'i chyfuno ag eraill."],
  [
    "{place} would get two values, so nothing was written.",
    "Byddai {place} yn cael dau werth, felly ni ysgrifennwyd dim.",
  ],
  ["Do the fixes one by one.", "Gwnewch y cywiriadau fesul un."],
  [
    "The sheet {marked} is no longer there, so nothing was written.",
    "Nid yw'r ddalen {marked} yno mwyach, felly ni ysgrifennwyd dim.",
  ],
  ["Check again.", "Gwiriwch eto."],
  [
    "{place} is worked out by a formula, so nothing was written.",
    "Fformiwla sy'n cyfrifo {place}, felly ni ysgrifennwyd dim.",
  ],
  [
    "Change the formula, or what it is worked out from.",
    "Newidiwch y fformiwla, neu'r hyn y'i cyfrifir ohono.",
  ],
  [
    "The sheet {marked} is protected, so nothing was written.",
    "Mae'r ddalen {marked} wedi'i diogelu, felly ni ysgrifennwyd dim.",
  ],
  [
    "Take its protection off (Review > Unprotect Sheet), then try again.",
    "Tynnwch ei diogelwch (Adolygu > Dad-ddiogelu'r Ddalen), yna rhowch gynnig arall arni.",
  ],
  [
    "{place} was changed in the meantime, so nothing was written.",
    "Newidiwyd {place} yn y cyfamser, felly ni ysgrifennwyd dim.",
  ],
  ["Check again, then choose the fix once more.", "Gwiriwch eto, yna dewiswch y cywiriad unwaith eto."],
  [
    "{place} is hidden beneath the merged cells {text}, so nothing was written.",
    "Mae {place} yn gudd o dan y celloedd {text} sydd wedi'u cyfuno, felly ni ysgrifennwyd dim.",
  ],
  ["Unmerge them first.", "Dad-gyfunwch nhw yn gyntaf."],
  [
    "{place} was changed at this moment, so nothing was written.",
    "Newidiwyd {place} y funud hon, felly ni ysgrifennwyd dim.",
  ],
  [
    "A filter hides rows of the sheet {marked}, so nothing was written: Excel would mistake the rows.",
    "Mae hidlydd yn cuddio rhesi'r ddalen {marked}, felly ni ysgrifennwyd dim: byddai Excel yn cymysgu'r rhesi.",
  ],
  [
    "Clear the filter (Data > Clear), then try again.",
    "Cliriwch yr hidlydd (Data > Clirio), yna rhowch gynnig arall arni.",
  ],
  [
    "The workbook is protected so that no sheet can be added or deleted, so nothing was written.",
    "Mae'r llyfr gwaith wedi'i ddiogelu fel na ellir ychwanegu na dileu dalen, felly ni ysgrifennwyd dim.",
  ],
  [
    "Take its protection off (Review > Protect Workbook), then try again.",
    "Tynnwch ei ddiogelwch (Adolygu > Diogelu'r Llyfr Gwaith), yna rhowch gynnig arall arni.",
  ],
  [
    "The workbook is open for reading only, so nothing was written.",
    "Mae'r llyfr gwaith ar agor i'w ddarllen yn unig, felly ni ysgrifennwyd dim.",
  ],
  [
    "Choose Edit in Excel, or save the workbook under another name; then try again.",
    "Dewiswch Golygu yn Excel, neu cadwch y llyfr gwaith o dan enw arall; yna rhowch gynnig arall arni.",
  ],
  [
    "The register on the sheet {marked} is no table any more, so it was left as it is.",
    "Nid yw'r gofrestr ar y ddalen {marked} yn dabl mwyach, felly gadawyd hi fel y mae.",
  ],
  [
    "Select its cells with the headings and choose Insert > Table, or delete the sheet to get a new register; then refresh again.",
    "Dewiswch ei chelloedd gyda'r penawdau a dewiswch Mewnosod > Tabl, neu dilëwch y ddalen i gael cofrestr newydd; yna adnewyddwch eto.",
  ],
  [
    "The register on the sheet {marked} does not show its headings, so it was left as it is.",
    "Nid yw'r gofrestr ar y ddalen {marked} yn dangos ei phenawdau, felly gadawyd hi fel y mae.",
  ],
  [
    "Click in it and tick Table Design > Header Row; then refresh again.",
    "Cliciwch ynddi a thiciwch Dylunio Tabl > Rhes Pennyn; yna adnewyddwch eto.",
  ],
  [
    "The plan was changed since these decisions were made, so nothing was written.",
    "Newidiwyd y cynllun ers gwneud y penderfyniadau hyn, felly ni ysgrifennwyd dim.",
  ],
  ["Look through the decisions once more.", "Edrychwch drwy'r penderfyniadau unwaith eto."],
];

export const excelErrors: readonly Pair[] = [...EXCELS_OWN, ...WRITING];
