/** In Welsh: why a column means what it was taken for. */
import type { Pair } from "../../phraseForm";

/** What speaks for a meaning; one or two of these stand in a sentence. */
const BECAUSE: readonly Pair[] = [
  ["its heading says {quote}", "mae ei phennawd yn dweud {quote}"],
  ["it has no heading", "nid oes ganddi bennawd"],
  ["it is empty so far", "mae'n wag hyd yma"],
  ["its cells are coloured", "mae ei chelloedd wedi'u lliwio"],
  [
    "of what is left this fits its {count} filled cells best",
    "o'r hyn sydd ar ôl, hyn sy'n gweddu orau i'w {count} cell lawn",
  ],
  ["{count} of {cells} are references", "mae {count} o {cells} yn gyfeirnodau"],
  ["{count} of {cells} name people, roles or teams", "mae {count} o {cells} yn enwi pobl, rolau neu dimau"],
  ["{count} of {cells} are amounts of money", "mae {count} o {cells} yn symiau o arian"],
  ["{count} of {cells} are dates", "mae {count} o {cells} yn ddyddiadau"],
  ["{count} of {cells} are ratings", "mae {count} o {cells} yn sgoriau"],
  ["{count} of {cells} are statuses", "mae {count} o {cells} yn statysau"],
  ["{count} of {cells} say what to do", "mae {count} o {cells} yn dweud beth i'w wneud"],
  ["{count} of {cells} say what has been done", "mae {count} o {cells} yn dweud beth sydd wedi'i wneud"],
];

const REASONS: readonly Pair[] = [
  ["{line} is {field}: {reasons}.", "{line} yw {field}: {reasons}."],
  [
    "{line} is {field}: {reasons}, and {field2} stands in the same cells.",
    "{line} yw {field}: {reasons}, ac mae {field2} yn yr un celloedd.",
  ],
  [
    "{line} has no heading and nothing in it says what it is: it is kept as it stands.",
    "{line}: nid oes pennawd, ac nid oes dim ynddi'n dweud beth yw hi; fe'i cedwir fel y mae.",
  ],
  [
    "{line} is kept under its own heading {quote}: it is none of the usual columns.",
    "{line}: fe'i cedwir o dan ei phennawd ei hun {quote}; nid yw'n un o'r colofnau arferol.",
  ],
  [
    "{line} is kept under its own heading {quote}: the sections say what the actions serve.",
    "{line}: fe'i cedwir o dan ei phennawd ei hun {quote}; yr adrannau sy'n dweud beth y mae'r camau gweithredu'n ei wasanaethu.",
  ],
  [
    "{line} is {field}: its cells are ticks under {quote}.",
    "{line} yw {field}: ticiau yw ei chelloedd, o dan {quote}.",
  ],
  [
    "{line} is {field}: it is the newest of several columns, one for each review.",
    "{line} yw {field}: hi yw'r fwyaf newydd o sawl colofn, un ar gyfer pob adolygiad.",
  ],
  [
    "{line} is the {field} of another review: column {letters} is the newest.",
    "{line} yw {field} adolygiad arall: colofn {letters} yw'r fwyaf newydd.",
  ],
  ["You chose to keep it as it stands.", "Dewisoch chi ei chadw fel y mae."],
  ["You chose {field}.", "Dewisoch chi {field}."],
  ["It is hidden.", "Mae'n gudd."],
  ["It belongs to a table that is no plan.", "Mae'n perthyn i dabl nad yw'n gynllun."],
  [
    "It belongs to a table that you said is no plan.",
    "Mae'n perthyn i dabl y dywedoch chi nad yw'n gynllun.",
  ],
];

export const columns: readonly Pair[] = [...BECAUSE, ...REASONS];
