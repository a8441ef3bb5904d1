/** In Welsh: what is found about columns, cells, sheets and the file, and what is said of many like findings. */
import type { Pair } from "../../phraseForm";

export const findingsOnSheets: readonly Pair[] = [
  ["{count} times, first at {cell}: {sentence}.", "{count} gwaith, yn gyntaf yn {cell}: {sentence}."],
  ["{count} times: {sentence}.", "{count} gwaith: {sentence}."],
  [
    "This plan has no column for {wanted}.",
    "Nid oes gan y cynllun hwn golofn ar gyfer y canlynol: {wanted}.",
  ],
  [
    "The column {quote} is empty for all {actions}.",
    "Mae'r golofn {quote} yn wag ar gyfer pob un o'r {actions}.",
  ],
  [
    "The column {quote} is empty for the one action.",
    "Mae'r golofn {quote} yn wag ar gyfer yr un cam gweithredu.",
  ],
  ["{quote} is empty for all {actions}.", "Mae {quote} yn wag ar gyfer pob un o'r {actions}."],
  ["{quote} is empty for the one action.", "Mae {quote} yn wag ar gyfer yr un cam gweithredu."],
  ["Row {words} of the table is blank.", "Mae rhes {words} o'r tabl yn wag."],
  ["Rows {words} of the table are blank.", "Mae rhesi {words} o'r tabl yn wag."],
  ["Column {words} of the table is blank.", "Mae colofn {words} o'r tabl yn wag."],
  ["Columns {words} of the table are blank.", "Mae colofnau {words} o'r tabl yn wag."],
  ["Cells are merged: {words}.", "Mae celloedd wedi'u cyfuno: {words}."],
  ["{count} ranges are merged: {words}.", "Mae {count} ystod wedi'u cyfuno: {words}."],
  ["A hidden row holds something: {words}.", "Mae rhes gudd yn dal rhywbeth: {words}."],
  ["Hidden rows hold something: {words}.", "Mae rhesi cudd yn dal rhywbeth: {words}."],
  ["A hidden column holds something: {words}.", "Mae colofn gudd yn dal rhywbeth: {words}."],
  ["Hidden columns hold something: {words}.", "Mae colofnau cudd yn dal rhywbeth: {words}."],
  [
    "The sheet {quote} is hidden and holds something (from {cell} on).",
    "Mae'r ddalen {quote} yn gudd ac yn dal rhywbeth (o {cell} ymlaen).",
  ],
  [
    "{quote} has the colour of its cell and can't be seen.",
    "Mae {quote} yr un lliw â'i gell ac ni ellir ei weld.",
  ],
  ["A text is smaller than {number} points.", "Mae testun yn llai na {number} pwynt."],
  [
    "The texts of {cells} are smaller than {number} points.",
    "Mae testunau {cells} yn llai na {number} pwynt.",
  ],
  [
    "Text in {colourcode} on {colourcode2} has a contrast of {number} to 1; {number2} is the least.",
    "Mae gan destun {colourcode} ar {colourcode2} gyferbyniad o {number} i 1; {number2} yw'r lleiaf a ganiateir.",
  ],
  ["A comment is left here.", "Mae sylw wedi'i adael yma."],
  ["{count} comments are left on this sheet.", "Mae {count} sylw wedi'u gadael ar y ddalen hon."],
  ["A formula gives {text} here.", "Mae fformiwla'n rhoi {text} yma."],
  ["It reaches for another file: {quote}.", "Mae'n cyfeirio at ffeil arall: {quote}."],
  ["It points to a file of your own: {quote}.", "Mae'n pwyntio at ffeil o'ch eiddo chi: {quote}."],
  ["The file's properties name {names}.", "Mae priodweddau'r ffeil yn enwi {names}."],
  ["The sheet is called {quote}.", "Enw'r ddalen yw {quote}."],
  ["{count} tables stand on this sheet.", "Mae {count} tabl ar y ddalen hon."],
  ["A1 is empty.", "Mae A1 yn wag."],
  [
    "The table begins in A1, where its title should stand.",
    "Mae'r tabl yn dechrau yn A1, lle dylai ei deitl fod.",
  ],
];
