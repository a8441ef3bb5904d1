/** In Welsh: why an action stands where it does, and what is proposed for it when the year ends. */
import type { Pair } from "../../phraseForm";

export const standings: readonly Pair[] = [
  ["The plan says {quote}.", "Mae'r cynllun yn dweud {quote}."],
  ["The date column says {quote}.", "Mae'r golofn ddyddiad yn dweud {quote}."],
  ["The progress says {quote}.", "Mae'r cynnydd yn dweud {quote}."],
  [
    "It is rated {rating}, which means complete in the plan's key.",
    "Ei sgôr yw {rating}, sy'n golygu wedi'i gwblhau yn allwedd y cynllun.",
  ],
  [
    "It is rated {rating}, which is taken for complete: no key of the plan says otherwise.",
    "Ei sgôr yw {rating}, a gymerir fel wedi'i gwblhau: nid oes allwedd yn y cynllun sy'n dweud fel arall.",
  ],
  [
    "It is rated {rating}, which means not started in the plan's key.",
    "Ei sgôr yw {rating}, sy'n golygu heb ddechrau yn allwedd y cynllun.",
  ],
  [
    "It is rated {rating}, and the plan keeps no progress.",
    "Ei sgôr yw {rating}, ac nid yw'r cynllun yn cofnodi cynnydd.",
  ],
  [
    "The action is struck through, and its progress tells that it is done.",
    "Mae llinell drwy'r cam gweithredu, ac mae ei gynnydd yn dweud ei fod wedi'i wneud.",
  ],
  ["The action is struck through.", "Mae llinell drwy'r cam gweithredu."],
  ["It has a day of completion: {quote}.", "Mae ganddo ddiwrnod cwblhau: {quote}."],
  ["{quote} is a list of what is complete.", "Mae {quote} yn rhestr o'r hyn sydd wedi'i gwblhau."],
  ["There is progress written down.", "Mae cynnydd wedi'i ysgrifennu."],
  ["There is no progress and no status.", "Nid oes cynnydd na statws."],
  ["The register has no status for it.", "Nid oes gan y gofrestr statws ar ei gyfer."],
  ["The column {quote} says {quote2}.", "Mae'r golofn {quote} yn dweud {quote2}."],
  [
    "The action is struck through, and nothing says that it is done.",
    "Mae llinell drwy'r cam gweithredu, ac nid oes dim yn dweud ei fod wedi'i wneud.",
  ],
  [
    "It says {quote}, and that it goes on: it may be routine by now.",
    "Mae'n dweud {quote}, a'i fod yn parhau: efallai ei fod yn waith arferol erbyn hyn.",
  ],
  ["It is still open.", "Mae'n dal yn agored."],
  ["It was added in the register.", "Fe'i hychwanegwyd yn y gofrestr."],
  ["The status says {quote}: {phrase}.", "Mae'r statws yn dweud {quote}: {phrase}."],
  ["The date column says {quote}: {phrase}.", "Mae'r golofn ddyddiad yn dweud {quote}: {phrase}."],
  ["The last update says {quote}: {phrase}.", "Mae'r diweddariad olaf yn dweud {quote}: {phrase}."],
  ["The progress says {quote}: {phrase}.", "Mae'r cynnydd yn dweud {quote}: {phrase}."],
  ["The rating says {quote}: {phrase}.", "Mae'r sgôr yn dweud {quote}: {phrase}."],
  ["The action says {quote}: {phrase}.", "Mae'r cam gweithredu yn dweud {quote}: {phrase}."],
  ["it is to be kept all the same", "mae i'w gadw er hynny"],
  ["it is done", "mae wedi'i wneud"],
  ["the work goes on as routine", "mae'r gwaith yn parhau fel gwaith arferol"],
  ["something else has taken its place", "mae rhywbeth arall wedi cymryd ei le"],
  ["it does not apply any more", "nid yw'n berthnasol mwyach"],
  [
    "{text} stands in the register only: type it into the new sheet.",
    "Yn y gofrestr yn unig y mae {text}: teipiwch ef yn y ddalen newydd.",
  ],
  [
    "The cell {cell} also holds an action that goes on, so its text was left.",
    "Mae'r gell {cell} hefyd yn dal cam gweithredu sy'n parhau, felly gadawyd ei thestun.",
  ],
  [
    "{text} still says {quote} in its text: take that out of the new sheet.",
    "Mae {text} yn dal i ddweud {quote} yn ei destun: tynnwch hynny o'r ddalen newydd.",
  ],
  [
    "{text} is struck through: take the line off in the new sheet.",
    "Mae llinell drwy {text}: tynnwch y llinell yn y ddalen newydd.",
  ],
  [
    "{text} is rated {quote} among other words: take that out by hand.",
    "Mae gan {text} y sgôr {quote} ymhlith geiriau eraill: tynnwch hynny â llaw.",
  ],
  [
    "The sheet {quote} has no column for where its actions come from.",
    "Nid oes gan y ddalen {quote} golofn ar gyfer o ble y daw ei chamau gweithredu.",
  ],
  [
    "One row of the register that no sheet has is in the archive now: delete it in the register.",
    "Mae un rhes o'r gofrestr nad yw ar unrhyw ddalen yn yr archif bellach: dilëwch hi yn y gofrestr.",
  ],
  [
    "{count} rows of the register that no sheet has are in the archive now: delete them in the register.",
    "Mae {count} rhes o'r gofrestr nad ydynt ar unrhyw ddalen yn yr archif bellach: dilëwch nhw yn y gofrestr.",
  ],
  [
    "The plan runs from {year} to {year2}, so its titles were left as they are.",
    "Mae'r cynllun yn rhedeg o {year} i {year2}, felly gadawyd ei deitlau fel y maent.",
  ],
];
