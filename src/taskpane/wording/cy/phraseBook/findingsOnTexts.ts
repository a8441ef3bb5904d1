/** In Welsh: what is found in the words of a plan, about its people and about what may not go out. */
import type { Pair } from "../../phraseForm";

export const findingsOnTexts: readonly Pair[] = [
  ["No lead is named.", "Ni enwir arweinydd."],
  ["This row has no action text.", "Nid oes testun cam gweithredu yn y rhes hon."],
  ["{quote} has no action.", "Nid oes gan {quote} gam gweithredu."],
  ["{quote} is empty.", "Mae {quote} yn wag."],
  ["{quote} stands at {text} already.", "Mae {quote} eisoes yn {text}."],
  ["No reference is given.", "Ni roddir cyfeirnod."],
  ["The reference {quote} stands at {cell} already.", "Mae'r cyfeirnod {quote} eisoes yn {cell}."],
  ["{quote} stands after {quote2}.", "Mae {quote} yn sefyll ar ôl {quote2}."],
  [
    "Its recommendation stands only further up, in row {count}.",
    "Dim ond yn uwch i fyny y mae ei argymhelliad, yn rhes {count}.",
  ],
  ["It can be read as {actions}.", "Gellir ei ddarllen fel {actions}."],
  [
    "{count} leads are named, and none as the one who answers for it.",
    "Enwir {count} arweinydd, heb ddweud pa un sy'n atebol amdano.",
  ],
  [
    "{count} open actions name more than one lead, and none as the one who answers for it.",
    "Mae {count} cam gweithredu agored yn enwi mwy nag un arweinydd, heb ddweud pa un sy'n atebol amdano.",
  ],
  [
    "One lead, it seems, is spelt in {count} ways: {spellings}.",
    "Mae'n ymddangos bod un arweinydd wedi'i sillafu mewn {count} ffordd: {spellings}.",
  ],
  [
    "It seems that one short form is spelt in {count} ways: {spellings}.",
    "Mae'n ymddangos bod un ffurf fer wedi'i sillafu mewn {count} ffordd: {spellings}.",
  ],
  ["The plan nowhere says who {words} is.", "Nid yw'r cynllun yn dweud yn unman pwy yw {words}."],
  ["The plan nowhere says who {words} are.", "Nid yw'r cynllun yn dweud yn unman pwy yw {words}."],
  [
    "The short form {text} is nowhere written out.",
    "Nid yw'r ffurf fer {text} wedi'i hysgrifennu'n llawn yn unman.",
  ],
  [
    "{count} short forms are nowhere written out: {words}.",
    "Nid yw {count} ffurf fer wedi'u hysgrifennu'n llawn yn unman: {words}.",
  ],
  ["An open question is left in: {quote}.", "Gadawyd cwestiwn agored yn y testun: {quote}."],
  [
    "An open question is left in: {quote} (and {count} more).",
    "Gadawyd cwestiwn agored yn y testun: {quote} (a {count} arall).",
  ],
  ["The cell says only {quote}.", "Dim ond {quote} y mae'r gell yn ei ddweud."],
  ["A placeholder is left in: {quote}.", "Gadawyd dalfan yn y testun: {quote}."],
  ["It breaks off: {quote}.", "Mae'n torri i ffwrdd: {quote}."],
  [
    "Signs of a web page, such as {text}, are left in {quote}.",
    "Mae olion tudalen we, megis {text}, wedi'u gadael yn {quote}.",
  ],
  ["The plan says that it is a draft.", "Mae'r cynllun yn dweud mai drafft ydyw."],
  [
    "The embargo ended on {day} and is still printed.",
    "Daeth yr embargo i ben ar {day} ac mae'n dal wedi'i argraffu.",
  ],
  ["Under embargo until {day}, today.", "Dan embargo tan {day}, heddiw."],
  ["Under embargo until {day}, another {days}.", "Dan embargo tan {day}, {days} arall."],
  [
    "No protective marking stands on the sheet; it should be {names}.",
    "Nid oes marc diogelu ar y ddalen; dylai fod yn {names}.",
  ],
  ["It is marked {quote}; it should be {names}.", "Mae wedi'i farcio {quote}; dylai fod yn {names}."],
  ["The marking is written {quote}, not {text}.", "Mae'r marc wedi'i ysgrifennu {quote}, nid {text}."],
  ["It seems to hold an NHS number.", "Mae'n ymddangos ei fod yn cynnwys rhif GIG."],
  ["It holds a National Insurance number.", "Mae'n cynnwys rhif Yswiriant Gwladol."],
  ["It holds a date of birth.", "Mae'n cynnwys dyddiad geni."],
  ["It holds a phone number.", "Mae'n cynnwys rhif ffôn."],
  ["It seems to hold a home address.", "Mae'n ymddangos ei fod yn cynnwys cyfeiriad cartref."],
  ["It holds a person's e-mail address (at {text}).", "Mae'n cynnwys cyfeiriad e-bost person (yn {text})."],
  [
    "It seems to name a child or a relative by initials.",
    "Mae'n ymddangos ei fod yn enwi plentyn neu berthynas â llythrennau blaen.",
  ],
  [
    "It seems to name a child, a relative or a family.",
    "Mae'n ymddangos ei fod yn enwi plentyn, perthynas neu deulu.",
  ],
];
