/** In Welsh: what is found about dates. */
import type { Pair } from "../../phraseForm";

export const findingsOnDates: readonly Pair[] = [
  ["{quote} can mean {dates}.", "Gall {quote} olygu {dates}."],
  [
    "{quote} names no year; from the dates around it, it is taken as {day}.",
    "Nid yw {quote} yn enwi blwyddyn; o'r dyddiadau o'i gwmpas, cymerir mai {day} ydyw.",
  ],
  ["{quote} is not read as a date.", "Ni ddarllenir {quote} fel dyddiad."],
  [
    "{quote} is a text; other dates of the column are true dates.",
    "Testun yw {quote}; mae dyddiadau eraill y golofn yn ddyddiadau go iawn.",
  ],
  [
    "The year of {quote} may be mistyped: {phrases}.",
    "Efallai bod blwyddyn {quote} wedi'i chamdeipio: {phrases}.",
  ],
  ["it is a {weekday}", "{weekday} ydyw"],
  ["it is a {weekday}; in {year} it is a Monday", "{weekday} ydyw; yn {year}, dydd Llun ydyw"],
  [
    "every other date of the plan lies at least {count} months later",
    "mae pob dyddiad arall yn y cynllun o leiaf {count} mis yn hwyrach",
  ],
  [
    "every other date of the plan lies at least {count} months earlier",
    "mae pob dyddiad arall yn y cynllun o leiaf {count} mis yn gynharach",
  ],
  ["No completion date is given.", "Ni roddir dyddiad cwblhau."],
  ["Instead of a completion date it says {quote}.", "Yn lle dyddiad cwblhau mae'n dweud {quote}."],
  ["Carried forward, but no new date is given.", "Wedi'i gario ymlaen, ond ni roddir dyddiad newydd."],
  [
    "Carried forward, but its date ({due}) has passed.",
    "Wedi'i gario ymlaen, ond mae ei ddyddiad ({due}) wedi mynd heibio.",
  ],
  [
    "It was due ({due}) before the plan was written, {day}.",
    "Roedd i'w gwblhau ({due}) cyn i'r cynllun gael ei ysgrifennu, {day}.",
  ],
  ["It is due ({due}) before it starts ({quote}).", "Mae i'w gwblhau ({due}) cyn iddo ddechrau ({quote})."],
  [
    "Its review ({quote}) comes after its due date ({due}).",
    "Daw ei adolygiad ({quote}) ar ôl ei ddyddiad cwblhau ({due}).",
  ],
  ["Its review date, {day}, has passed.", "Mae ei ddyddiad adolygu, {day}, wedi mynd heibio."],
  ["Its date was put off twice: {quote}.", "Gohiriwyd ei ddyddiad ddwywaith: {quote}."],
  ["Its date was put off {count} times: {quote}.", "Gohiriwyd ei ddyddiad {count} gwaith: {quote}."],
  [
    "Due soon ({due}), and no progress is written.",
    "Yn ddyledus cyn hir ({due}), ac nid oes cynnydd wedi'i ysgrifennu.",
  ],
  ["Open, and {days} past its date ({due}).", "Yn agored, a {days} ar ôl ei ddyddiad ({due})."],
  ["Red, and {days} past its date ({due}).", "Coch, a {days} ar ôl ei ddyddiad ({due})."],
  ["{rating}, but {days} past its date ({due}).", "{rating}, ond {days} ar ôl ei ddyddiad ({due})."],
  [
    "Open, and {days} past its date ({due}), with no word of progress.",
    "Yn agored, a {days} ar ôl ei ddyddiad ({due}), heb air am gynnydd.",
  ],
  [
    "{rating}, but {days} past its date ({due}), with no word of progress.",
    "{rating}, ond {days} ar ôl ei ddyddiad ({due}), heb air am gynnydd.",
  ],
  ["Rated Green, but {days} past its date ({due}).", "Sgôr Gwyrdd, ond {days} ar ôl ei ddyddiad ({due})."],
];
