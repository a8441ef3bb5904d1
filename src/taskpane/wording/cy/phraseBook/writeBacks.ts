/** In Welsh: why a change of the register is not offered for the sheet. */
import type { Pair } from "../../phraseForm";

export const writeBacks: readonly Pair[] = [
  ["It is written into {cell} together with the {text}.", "Fe'i hysgrifennir yn {cell} ynghyd â'r {text}."],
  [
    "The cell {cell} says more than that: {quote}. Change it there.",
    "Mae'r gell {cell} yn dweud mwy na hynny: {quote}. Newidiwch ef yno.",
  ],
  [
    "Another change goes into the cell {cell}. Write that one first, and refresh.",
    "Mae newid arall yn mynd i'r gell {cell}. Ysgrifennwch hwnnw'n gyntaf, ac adnewyddwch.",
  ],
  ["The register holds a formula here.", "Mae'r gofrestr yn dal fformiwla yma."],
  ["The register holds TRUE or FALSE here.", "Mae'r gofrestr yn dal TRUE neu FALSE yma."],
  [
    "The action no longer stands where it was read. Refresh first.",
    "Nid yw'r cam gweithredu lle y'i darllenwyd mwyach. Adnewyddwch yn gyntaf.",
  ],
  [
    "The sheet {quote} is protected. Take the protection off first.",
    "Mae'r ddalen {quote} wedi'i diogelu. Tynnwch y diogelwch yn gyntaf.",
  ],
  [
    "The sheet has no place for the register's column {quote}.",
    "Nid oes lle ar y ddalen i golofn {quote} y gofrestr.",
  ],
  ["The cell {cell} lies under merged cells.", "Mae'r gell {cell} o dan gelloedd wedi'u cyfuno."],
  ["The cell {cell} is worked out by a formula.", "Fformiwla sy'n cyfrifo'r gell {cell}."],
  [
    "It is put together from the cells {text}: change it there.",
    "Fe'i gwneir o'r celloedd {text}: newidiwch ef yno.",
  ],
  [
    "The sheet has several columns for it: write it in the one where it belongs.",
    "Mae gan y ddalen sawl colofn ar ei gyfer: ysgrifennwch ef yn yr un y mae'n perthyn iddi.",
  ],
  ["The sheet has no cell for it.", "Nid oes gan y ddalen gell ar ei gyfer."],
  [
    "It would change the {text} of another action as well.",
    "Byddai'n newid {text} cam gweithredu arall hefyd.",
  ],
  ["It would change the {text} of {text2} as well.", "Byddai'n newid {text} {text2} hefyd."],
  [
    "No way of writing this date in the sheet would be read as that day.",
    "Ni fyddai unrhyw ffordd o ysgrifennu'r dyddiad hwn yn y ddalen yn cael ei darllen fel y diwrnod hwnnw.",
  ],
  [
    "Written in the sheet, the {text} would be read as nothing and not as {quote}.",
    "Wedi'i ysgrifennu yn y ddalen, ni ddarllenid dim fel {text}, ac nid {quote}.",
  ],
  [
    "Written in the sheet, the {text} would be read as {quote} and not as {quote2}.",
    "Wedi'i ysgrifennu yn y ddalen, darllenid {text} fel {quote} ac nid fel {quote2}.",
  ],
  [
    "With it the sheet would say {quote}, and the register says {quote2}: write the status first, or make the two agree.",
    "Gydag ef byddai'r ddalen yn dweud {quote}, ac mae'r gofrestr yn dweud {quote2}: ysgrifennwch y statws yn gyntaf, neu gwnewch i'r ddau gytuno.",
  ],
];
