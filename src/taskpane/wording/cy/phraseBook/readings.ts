/** In Welsh: what is assumed of cells other than dates, and why a cell could not be read. */
import type { Pair } from "../../phraseForm";

export const readings: readonly Pair[] = [
  [
    "The cell holds no word; its fill ({colourcode}) is taken as {rating}.",
    "Nid oes gair yn y gell; cymerir bod ei llenwad ({colourcode}) yn golygu {rating}.",
  ],
  [
    "{quote} ends in a question mark; {rating} is taken.",
    "Mae {quote} yn gorffen â marc cwestiwn; cymerir {rating}.",
  ],
  [
    "{quote} says more than a rating; its word for {rating} is taken.",
    "Mae {quote} yn dweud mwy na sgôr; cymerir ei air am {rating}.",
  ],
  [
    "{quote} lies between {ratings}; the more serious, {rating}, is taken.",
    "Mae {quote} rhwng {ratings}; cymerir yr un mwyaf difrifol, {rating}.",
  ],
  ["The plan's key makes {quote} {rating}.", "Yn ôl allwedd y cynllun, mae {quote} yn golygu {rating}."],
  ["{quote} is taken as {rating}.", "Cymerir bod {quote} yn golygu {rating}."],
  ["{quote} is taken as {status}.", "Cymerir bod {quote} yn golygu {status}."],
  [
    "{quote} is no rating; the colour of the cell is taken as {rating}.",
    "Nid sgôr yw {quote}; cymerir bod lliw'r gell yn golygu {rating}.",
  ],
  ["{quote} names several ratings.", "Mae {quote} yn enwi sawl sgôr."],
  [
    "{quote} looks like a priority and not like a rating.",
    "Mae {quote} yn edrych fel blaenoriaeth ac nid fel sgôr.",
  ],
  ["{quote} stands where a rating should be.", "Mae {quote} yn sefyll lle dylai sgôr fod."],
  ["{quote} is none of Red, Amber, Green and Blue.", "Nid yw {quote} yn un o Coch, Ambr, Gwyrdd a Glas."],
  ["{quote} is no status that we know.", "Nid yw {quote} yn statws sy'n hysbys i ni."],
  ["The plan explains {quote} as {quote2}.", "Mae'r cynllun yn esbonio {quote} fel {quote2}."],
  [
    "No column says when; it stands beneath {quote}.",
    "Nid oes colofn yn dweud pryd; mae'n sefyll o dan {quote}.",
  ],
  ["{quote} is taken as the row above.", "Cymerir bod {quote} yn golygu'r rhes uwchben."],
  ["{quote} names nobody.", "Nid yw {quote} yn enwi neb."],
  [
    "{quote} gives an instruction; {text} is taken as the owner.",
    "Mae {quote} yn rhoi cyfarwyddyd; cymerir mai {text} yw'r perchennog.",
  ],
  [
    "No column names an owner; the action is addressed to {quote}.",
    "Nid oes colofn yn enwi perchennog; mae'r cam gweithredu wedi'i gyfeirio at {quote}.",
  ],
  [
    "This text is too long to be a list of owners.",
    "Mae'r testun hwn yn rhy hir i fod yn rhestr o berchnogion.",
  ],
  ["The rating column holds priorities.", "Blaenoriaethau sydd yn y golofn sgôr."],
  [
    "For a start, a period means its first day.",
    "Ar gyfer dechrau, mae cyfnod yn golygu ei ddiwrnod cyntaf.",
  ],
  ["{quote} stands in another of its cells.", "Mae {quote} mewn cell arall o'i eiddo."],
  [
    "Day and month may have been exchanged when this was typed: every true date here lies on a day up to 12.",
    "Efallai y cyfnewidiwyd diwrnod a mis pan deipiwyd hwn: mae pob dyddiad go iawn yma ar ddiwrnod hyd at 12.",
  ],
  ["{quote} is no reference.", "Nid cyfeirnod yw {quote}."],
  ["This is a sentence and not a reference.", "Brawddeg yw hon ac nid cyfeirnod."],
  ["TRUE and FALSE are no dates.", "Nid dyddiadau yw TRUE a FALSE."],
  ["This is a plain number, not a date.", "Rhif plaen yw hwn, nid dyddiad."],
  ["Formatted as a date it would be {day}.", "Wedi'i fformatio fel dyddiad, {day} fyddai."],
  [
    "Formatted as a date, the number {number} is {day}: look for a slip.",
    "Wedi'i fformatio fel dyddiad, {day} yw'r rhif {number}: chwiliwch am wall.",
  ],
  [
    "Formatted as a date, the number {number} is no day: look for a slip.",
    "Wedi'i fformatio fel dyddiad, nid diwrnod yw'r rhif {number}: chwiliwch am wall.",
  ],
  [
    "No date can be read here: write a day (31/03/2022), a month (March 2022) or a word such as Ongoing.",
    "Ni ellir darllen dyddiad yma: ysgrifennwch ddiwrnod (31/03/2022), mis (Mawrth 2022) neu air megis Parhaus.",
  ],
  ["This text is too long to be a date.", "Mae'r testun hwn yn rhy hir i fod yn ddyddiad."],
  ["A formula in this cell ends in an error.", "Mae fformiwla yn y gell hon yn gorffen mewn gwall."],
  ["There is no such day in {year}.", "Nid oes diwrnod o'r fath yn {year}."],
  ["There is no day {count} in any month.", "Nid oes diwrnod {count} mewn unrhyw fis."],
  ["There is no month {count}.", "Nid oes mis {count}."],
  ["There is no week {count} in {year}.", "Nid oes wythnos {count} yn {year}."],
  ["There is no {day}.", "Nid oes {day}."],
  ["There is no {day} in {year}.", "Nid oes {day} yn {year}."],
  [
    "The year {number} cannot be meant: look for a slip.",
    "Ni ellir golygu'r flwyddyn {number}: chwiliwch am wall.",
  ],
  ["The register's Due column holds no date here.", "Nid oes dyddiad yma yng ngholofn Due y gofrestr."],
  ["The register's RAG column holds another word here.", "Mae gair arall yma yng ngholofn RAG y gofrestr."],
  [
    "Only the month is written, so its first day is taken.",
    "Dim ond y mis sydd wedi'i ysgrifennu, felly cymerir ei ddiwrnod cyntaf.",
  ],
  ["It stands by itself in the heading of the plan.", "Mae ar ei ben ei hun ym mhennawd y cynllun."],
  ["It stands on the sheet {quote}.", "Mae ar y ddalen {quote}."],
  ["The name {quote} says that it is a draft.", "Mae'r enw {quote} yn dweud mai drafft ydyw."],
  ["The name {quote} says that it is version {text}.", "Mae'r enw {quote} yn dweud mai fersiwn {text} ydyw."],
  ["An embargo is named without a day on which it ends.", "Enwir embargo heb ddiwrnod y daw i ben."],
  ["The title names it.", "Mae'r teitl yn ei enwi."],
  [
    "The author is taken for the owner: the plan names no other.",
    "Cymerir mai'r awdur yw'r perchennog: nid yw'r cynllun yn enwi neb arall.",
  ],
  ["The first text of the sheet is taken for the title.", "Cymerir mai testun cyntaf y ddalen yw'r teitl."],
  ["The register says so.", "Y gofrestr sy'n dweud hynny."],
];
