/** In Welsh: why a table was taken for a plan or not, and what a sheet looked like. */
import type { Pair } from "../../phraseForm";

/** Why there is no plan, whatever it is instead. */
const NO_PLAN: readonly Pair[] = [
  [
    "No column says what is to be done: this looks like {table}.",
    "Nid oes colofn yn dweud beth sydd i'w wneud: mae hwn yn edrych fel {table}.",
  ],
  [
    "No column of it says what is to be done: it looks like {table}.",
    "Nid oes colofn ynddo'n dweud beth sydd i'w wneud: mae'n edrych fel {table}.",
  ],
  [
    "The headings are those of an action plan, but no action stands beneath them.",
    "Penawdau cynllun gweithredu yw'r penawdau, ond nid oes cam gweithredu oddi tanynt.",
  ],
  [
    "In most of its rows nothing is to be done: this looks like {table}.",
    "Yn y rhan fwyaf o'i resi nid oes dim i'w wneud: mae hwn yn edrych fel {table}.",
  ],
  [
    "Its {quote} holds single words: this looks like {table}.",
    "Geiriau unigol sydd yn {quote}: mae hwn yn edrych fel {table}.",
  ],
  [
    "Its times count from something that happens again and again: this looks like a procedure.",
    "Mae ei amserau'n cyfrif o rywbeth sy'n digwydd dro ar ôl tro: mae hwn yn edrych fel gweithdrefn.",
  ],
  [
    "Most of its columns are none of a plan: this looks like {table}.",
    "Nid colofnau cynllun yw'r rhan fwyaf o'i golofnau: mae hwn yn edrych fel {table}.",
  ],
  [
    "Nobody is named and nothing is due in it: this looks like {table}.",
    "Nid enwir neb ac nid oes dim yn ddyledus ynddo: mae hwn yn edrych fel {table}.",
  ],
  [
    "Nothing in it is due or followed up: this looks like {table}.",
    "Nid oes dim ynddo'n ddyledus nac yn cael ei ddilyn: mae hwn yn edrych fel {table}.",
  ],
  [
    "It has an action column but nothing to follow it up with: this looks like {table}.",
    "Mae ganddo golofn o gamau gweithredu ond dim i'w dilyn â hi: mae hwn yn edrych fel {table}.",
  ],
  [
    "It tells how figures have gone, and not what is to be done: this looks like {table}.",
    "Mae'n dweud sut y mae ffigurau wedi newid, ac nid beth sydd i'w wneud: mae hwn yn edrych fel {table}.",
  ],
  [
    "Its texts do not say what is to be done: this looks like {table}.",
    "Nid yw ei destunau'n dweud beth sydd i'w wneud: mae hwn yn edrych fel {table}.",
  ],
  [
    "Its headings do not say that it is a plan: this looks like {table}.",
    "Nid yw ei benawdau'n dweud mai cynllun ydyw: mae hwn yn edrych fel {table}.",
  ],
  ["You said that this is no plan.", "Dywedoch chi nad yw hwn yn gynllun."],
];

const PLAN: readonly Pair[] = [
  [
    "It has {actions} in {columns} that we know: {quote}.",
    "Mae ganddo {actions} mewn {columns} sy'n hysbys i ni: {quote}.",
  ],
  [
    "It has {actions} in {columns} that we know: {quote}; {phrase}.",
    "Mae ganddo {actions} mewn {columns} sy'n hysbys i ni: {quote}; {phrase}.",
  ],
  ["the headings stand one column too far to the left", "mae'r penawdau un golofn yn rhy bell i'r chwith"],
  ["a heading stands over two columns", "mae pennawd uwchben dwy golofn"],
  ["the section stands in the heading row", "mae'r adran yn rhes y penawdau"],
  [
    "Its headings do not say so, but {count} of {count2} rows say what to do, and who does it.",
    "Nid yw ei benawdau'n dweud hynny, ond mae {count} o {count2} rhes yn dweud beth i'w wneud, a phwy sy'n ei wneud.",
  ],
  ["You said that row {count} is its heading.", "Dywedoch chi mai rhes {count} yw ei bennawd."],
  ["A plan beside it has the same headings.", "Mae gan gynllun wrth ei ymyl yr un penawdau."],
  ["You chose what its columns mean.", "Dewisoch chi beth y mae ei golofnau'n ei olygu."],
  [
    "Who does it and by when stand in brackets behind it.",
    "Mae pwy sy'n ei wneud ac erbyn pryd mewn cromfachau y tu ôl iddo.",
  ],
  [
    "No table, but {count} blocks that repeat the labels {quote}.",
    "Dim tabl, ond {count} bloc sy'n ailadrodd y labeli {quote}.",
  ],
  [
    "No table, but {count} lines that each name somebody and a day in brackets.",
    "Dim tabl, ond {count} llinell sydd bob un yn enwi rhywun a diwrnod mewn cromfachau.",
  ],
  [
    "No table and no labels, but {count} blocks of {count2} lines that follow one pattern.",
    "Dim tabl na labeli, ond {count} bloc o {count2} llinell sy'n dilyn un patrwm.",
  ],
  [
    "Its fields stand beneath one another, and each column after them is an action: {count} in all.",
    "Mae ei feysydd o dan ei gilydd, ac mae pob colofn ar eu hôl yn gam gweithredu: {count} i gyd.",
  ],
];

const SHEETS: readonly Pair[] = [
  ["The sheet is empty.", "Mae'r ddalen yn wag."],
  ["No plan found: the sheet holds {tables}.", "Dim cynllun: mae'r ddalen yn cynnwys {tables}."],
  [
    "No plan found: the sheet holds {texts} and no table.",
    "Dim cynllun: mae'r ddalen yn cynnwys {texts} a dim tabl.",
  ],
  ["An action plan: {actions} in {columns}.", "Cynllun gweithredu: {actions} mewn {columns}."],
  ["{count} tables of actions: {actions} altogether.", "{count} tabl o gamau gweithredu: {actions} i gyd."],
  ["Beside it the sheet holds {tables}.", "Wrth ei ymyl mae'r ddalen yn cynnwys {tables}."],
];

/** What a table that is no plan seems to be, where that alone is said. */
const ALONE: readonly Pair[] = [["{table}", "{table}"]];

const LISTS: readonly Pair[] = [
  [
    "Its {heading} lists {count} things, and {lists}.",
    "Rhestrir {count} peth o dan “{heading}”, a hefyd {lists}.",
  ],
];

export const tables: readonly Pair[] = [...NO_PLAN, ...PLAN, ...SHEETS, ...ALONE, ...LISTS];
