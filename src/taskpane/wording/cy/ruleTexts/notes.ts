/** In Welsh: what the other rules look for, why, and what to do. */
import type { RuleTexts } from "../../ruleTexts";

export const notes: RuleTexts = {
  "missing-column": {
    what: "Nid oes gan y cynllun le i rywbeth y mae ar bob cam gweithredu ei angen.",
    why: "Ni ellir dilyn yr hyn nad oes gan gynllun le iddo, na'i ddangos i'r bwrdd.",
    advice: "Ychwanegwch golofn ar ei gyfer lle mae'r cynllun i'w fonitro.",
  },
  "missing-ref": {
    what: "Nid oes gan gam gweithredu gyfeirnod er bod gan y rhan fwyaf un.",
    why: "Ni ellir ei enwi mewn cofnodion ac adroddiadau.",
    advice: "Rhowch gyfeirnod iddo.",
  },
  "broken-ref-order": {
    what: "Mae cyfeirnod allan o drefn.",
    why: "Nid yw darllenwyr sy'n chwilio am rif yn ei ganfod, neu maent yn meddwl ei fod ar goll.",
    advice: "Symudwch y rhes, neu cywirwch y rhif.",
  },
  "repeated-action": {
    what: "Mae cam gweithredu yn y llyfr gwaith ddwywaith, air am air.",
    why: "Mae'n cael ei gyfrif ddwywaith, a gall y ddau ddod i ddweud pethau gwahanol.",
    advice: "Cadwch un, a phwyntiwch ato o'r llall.",
  },
  "assumed-year": {
    what: "Mae dyddiad wedi'i ysgrifennu heb ei flwyddyn.",
    why: "Y flwyddyn nesaf ni fydd neb yn gwybod pa flwyddyn a olygwyd.",
    advice: "Ychwanegwch y flwyddyn.",
  },
  "text-date": {
    what: "Mae dyddiad wedi'i gadw fel testun mewn colofn o ddyddiadau go iawn.",
    why: "Nid yw Excel yn trefnu nac yn hidlo testun fel dyddiad.",
    advice: "Gwnewch ef yn ddyddiad go iawn.",
  },
  "revised-more-than-once": {
    what: "Gohiriwyd dyddiad cwblhau cam gweithredu agored fwy nag unwaith.",
    why: "Bydd y bwrdd yn gofyn pam y cedwir at y dyddiad hwn.",
    advice: "Dywedwch yn y cynnydd beth oedd yn y ffordd a beth sy'n wahanol nawr.",
  },
  "review-passed": {
    what: "Mae dyddiad adolygu cam gweithredu agored wedi mynd heibio.",
    why: "Gall y bwrdd ofyn beth a ganfu'r adolygiad.",
    advice: "Nodwch yr hyn a ganfu'r adolygiad, neu gosodwch yr adolygiad nesaf.",
  },
  "complete-without-evidence": {
    what: "Nid oes gan gam gweithredu wedi'i gwblhau dystiolaeth, er bod gan y cynllun le iddi.",
    why: "Bydd arolygydd yn gofyn sut y gwyddys ei fod wedi'i wneud.",
    advice: "Enwch y ddogfen, yr archwiliad neu'r ffigur sy'n dangos hynny.",
  },
  "no-rating-key": {
    what: "Mae'r cynllun yn rhoi sgôr i'w gamau gweithredu ac nid yw'n dweud beth y mae'r sgoriau'n ei olygu.",
    why: "Nid oes cynllun cenedlaethol: mae Glas yn golygu wedi'i gwblhau mewn un cynllun a newydd yn y nesaf.",
    advice:
      "Ychwanegwch allwedd o ddwy neu dair llinell at y ddalen; mae crynodeb y bwrdd yn argraffu'r un o'r gosodiadau.",
  },
  "several-leads": {
    what: "Mae camau gweithredu yn enwi mwy nag un arweinydd, ac nid ydynt yn dweud pa un sy'n atebol.",
    why: "Yn aml nid yw'r hyn y mae sawl un yn atebol amdano yn cael ei wneud gan neb.",
    advice: "Ysgrifennwch “arweinydd” y tu ôl i un ohonynt, neu enwch y lleill fel cefnogaeth.",
  },
  "overdue-under-one-lead": {
    what: "Mae gan un arweinydd y rhan fwyaf o'r camau gweithredu hwyr.",
    why: "Efallai y bydd yn rhaid i'r bwrdd rannu'r gwaith, neu helpu.",
    advice: "Siaradwch â'r arweinydd am yr hyn y gellir ei symud, ei rannu neu ei gau.",
  },
  "unexplained-acronym": {
    what: "Defnyddir ffurfiau byr nad yw'r cynllun yn eu hesbonio.",
    why: "Efallai na fydd aelodau'r bwrdd a phartneriaid o'r tu allan i'r gwasanaeth yn eu hadnabod.",
    advice: "Ysgrifennwch bob un yn llawn lle caiff ei ddefnyddio gyntaf, neu ychwanegwch restr ohonynt.",
  },
  "marking-misspelt": {
    what: "Nid yw'r marc diogelu wedi'i ysgrifennu fel y mae'r polisi yn ei ysgrifennu.",
    why: "Mae hidlwyr post a darllenwyr yn chwilio am yr union eiriau.",
    advice: "Ysgrifennwch y marc mewn priflythrennau a heb arwyddion o'i gwmpas.",
  },
  "tiny-text": {
    what: "Mae testun yn rhy fân i'w ddarllen.",
    why: "Mae'n cael ei golli ar bapur ac ar y sgrin, ac yn dal i fynd allan gyda'r ffeil.",
    advice: "Gwnewch ef yn fwy, neu dilëwch ef o'r copi a anfonwch.",
  },
  "comment-left": {
    what: "Mae sylwadau wedi'u gadael ar y ddalen.",
    why: "Maent yn teithio gyda'r ffeil, ac i gydweithwyr y bwriadwyd y rhan fwyaf ohonynt.",
    advice: "Setlwch nhw a dilëwch nhw o'r copi a anfonwch.",
  },
  "link-to-other-file": {
    what: "Mae'r cynllun yn pwyntio at ffeil na all ei ddarllenwyr ei hagor.",
    why: "Maent yn cwrdd â gwall, ac yn dysgu enwau eich gyriannau a'ch ffolderi.",
    advice:
      "Enwch y ddogfen yn lle hynny, neu anfonwch hi gydag ef; torrwch ddolenni fformiwlâu (Data, Golygu dolenni).",
  },
  "author-in-properties": {
    what: "Mae priodweddau'r ffeil yn enwi pwy a'i hysgrifennodd.",
    why: "Mae'r enw yn mynd allan gyda'r ffeil er nad yw ar yr un dudalen.",
    advice:
      "Tynnwch ef o'r copi a anfonwch (Ffeil, Gwybodaeth, Archwilio'r Ddogfen), os na ddylai fod yn hysbys.",
  },
  "merged-cells": {
    what: "Mae gan y ddalen gelloedd wedi'u cyfuno.",
    why: "Mae darllenwyr sgrin yn colli eu lle ynddynt (Government Analysis Function, making spreadsheets accessible).",
    advice: "Dad-gyfunwch nhw ac ysgrifennwch y testun ym mhob cell y mae ar ei chyfer.",
  },
  "blank-row-in-table": {
    what: "Mae rhes neu golofn o fewn y tabl yn wag.",
    why: "Mae darllenwyr sgrin, hidlwyr ac Excel ei hun yn cymryd bod y tabl yn gorffen yno.",
    advice: "Dilëwch hi; defnyddiwch uchder rhesi neu ymylon i wahanu rhesi.",
  },
  "group-written-once": {
    what: "Ysgrifennir argymhelliad wrth y cyntaf o'i gamau gweithredu yn unig.",
    why: "Mae hidlydd neu ddarllenydd sgrin yn cwrdd â'r camau gweithredu eraill hebddo.",
    advice: "Ysgrifennwch ef wrth bob cam gweithredu.",
  },
  "low-contrast": {
    what: "Nid yw testun yn sefyll allan ddigon oddi wrth liw ei gell.",
    why: "Ni all pobl â golwg gwan, na neb ar daflunydd, ei ddarllen (WCAG 2.2, 1.4.3).",
    advice: "Defnyddiwch destun tywyll ar lenwad golau, neu wyn ar un tywyll.",
  },
  "default-sheet-name": {
    what: "Mae gan ddalen enw nad yw'n dweud dim.",
    why: "Mae pobl sy'n gwrando ar lyfr gwaith yn dod o hyd i'w ffordd drwy enwau ei ddalennau.",
    advice: "Enwch hi ar ôl yr hyn y mae'n ei ddal, megis “Cynllun gweithredu”.",
  },
  "no-title-in-a1": {
    what: "Nid yw cell A1 yn dal teitl.",
    why: "Mae darllenwyr sgrin yn dechrau yn A1, ac mae pobl yn disgwyl clywed yno beth yw'r ddalen.",
    advice: "Ysgrifennwch deitl y cynllun yn A1.",
  },
  "several-tables-on-sheet": {
    what: "Mae dalen yn dal sawl tabl.",
    why: "Dim ond y cyntaf y mae pobl sy'n gwrando arni, a rhaglenni sy'n ei darllen, yn cwrdd ag ef.",
    advice: "Rhowch ddalen ei hun i bob tabl.",
  },
};
