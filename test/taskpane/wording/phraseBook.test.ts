import { welsh } from "../../../src/taskpane/wording/cy/welsh";

describe("is said in Welsh", () => {
  test.each([
    // findings
    ["No lead is named.", "Ni enwir arweinydd."],
    [
      "“3/4/22” can mean 3 April 2022 or 4 March 2022.",
      "Gall “3/4/22” olygu 3 Ebrill 2022 neu 4 Mawrth 2022.",
    ],
    ["The cell says Green and is coloured red.", "Mae'r gell yn dweud Gwyrdd ac wedi'i lliwio'n goch."],
    ["Red, and 1 day past its date (May 2026).", "Coch, a 1 diwrnod ar ôl ei ddyddiad (May 2026)."],
    [
      "Rated Green, but 1,204 days past its date (the last of several, 3 August 2023).",
      "Sgôr Gwyrdd, ond 1,204 diwrnod ar ôl ei ddyddiad (yr olaf o sawl un, 3 Awst 2023).",
    ],
    [
      "This plan has no column for who leads, how it is rated and when it is due.",
      "Nid oes gan y cynllun hwn golofn ar gyfer y canlynol: pwy sy'n arwain, sut y caiff ei sgorio ac erbyn pryd y mae i'w gwblhau.",
    ],
    [
      "The progress says “All done”, but the status is In progress.",
      "Mae'r cynnydd yn dweud “All done”, ond y statws yw Ar y gweill.",
    ],
    [
      "The year of “w/c 3/4/20” may be mistyped: it is a Friday; in 2021 it is a Monday, and every other date of the plan lies at least 14 months later.",
      "Efallai bod blwyddyn “w/c 3/4/20” wedi'i chamdeipio: dydd Gwener ydyw; yn 2021, dydd Llun ydyw, ac mae pob dyddiad arall yn y cynllun o leiaf 14 mis yn hwyrach.",
    ],
    [
      "24 times, first at F12: an open action has no lead.",
      "24 gwaith, yn gyntaf yn F12: nid oes gan gam gweithredu agored arweinydd.",
    ],
    // labels of fixes and writes: what is written stays what it is
    ["Write Red", "Ysgrifennu “Red” (Coch)"],
    ["Write Red (24 cells)", "Ysgrifennu “Red” (Coch) (24 cell)"],
    ["Write 3 April 2022", "Ysgrifennu 3 Ebrill 2022"],
    ["Write Operations Manager", "Ysgrifennu Operations Manager"],
    [
      "Refresh of the register, the board summary and the checks",
      "Adnewyddu: y gofrestr, crynodeb y bwrdd a'r gwiriadau",
    ],
    // how it was recognised
    [
      "Column F is Due: its heading says “By who and when” and 14 of 16 cells are dates. It is hidden.",
      "Colofn F yw Dyddiad cwblhau: mae ei phennawd yn dweud “By who and when” ac mae 14 o 16 cell yn ddyddiadau. Mae'n gudd.",
    ],
    [
      "An action plan: 1 action in 9 columns. Beside it the sheet holds a glossary, a price list and a table of money.",
      "Cynllun gweithredu: 1 cam gweithredu mewn 9 colofn. Wrth ei ymyl mae'r ddalen yn cynnwys geirfa, rhestr brisiau a thabl o arian.",
    ],
    [
      "No plan found: the sheet holds a table of money.",
      "Dim cynllun: mae'r ddalen yn cynnwys tabl o arian.",
    ],
    [
      "Its action lists 3 things, and its lead 3 and its due 2. It can be read as 3 actions.",
      "Rhestrir 3 peth o dan “Cam gweithredu”, a hefyd 3 o dan “Arweinydd” a 2 o dan “Dyddiad cwblhau”. Gellir ei ddarllen fel 3 cam gweithredu.",
    ],
    // what was assumed
    [
      "A month means its last day; the year is taken from the dates around it.",
      "Mae mis yn golygu ei ddiwrnod olaf; cymerir y flwyddyn o'r dyddiadau o'i gwmpas.",
    ],
    ["Good Friday is taken for the day.", "Cymerir mai Dydd Gwener y Groglith yw'r diwrnod."],
    ["“On hold” is taken as in progress.", "Cymerir bod “On hold” yn golygu ar y gweill."],
    // the board
    [
      "Since 3 July: 3 improved, 1 new, 2 no longer in the plan.",
      "Ers 3 Gorffennaf: 3 wedi gwella, 1 newydd, 2 wedi mynd o'r cynllun.",
    ],
    ["Since 3 July 2025: nothing moved.", "Ers 3 Gorffennaf 2025: ni symudodd dim."],
    // what leads are asked for
    [
      "- 2.1 Train (all) staff (due March 2026, 12 days ago; please give a rating and the progress)",
      "- 2.1 Train (all) staff (i'w gwblhau March 2026, 12 diwrnod yn ôl; rhowch sgôr a'r cynnydd)",
    ],
    // what Excel refused
    [
      'C7 on "Plan" and 3 other places were changed since, so nothing was brought back: it would be lost. Change back by hand what you want to have back.',
      "Newidiwyd C7 ar “Plan” a 3 lle arall ers hynny, felly ni ddaethpwyd â dim yn ôl: byddai'n cael ei golli. Newidiwch yn ôl â llaw yr hyn yr ydych am ei gael yn ôl.",
    ],
    [
      'Row 12 of "Action register" was changed at this moment, so nothing was written. Try again.',
      "Newidiwyd rhes 12 o “Action register” y funud hon, felly ni ysgrifennwyd dim. Rhowch gynnig arall arni.",
    ],
    // why, at the end of the year
    [
      "The progress says “Done - BAU”: the work goes on as routine.",
      "Mae'r cynnydd yn dweud “Done - BAU”: mae'r gwaith yn parhau fel gwaith arferol.",
    ],
  ])("%s", (english, inWelsh) => {
    expect(welsh.say(english)).toBe(inWelsh);
  });
});

describe("is left in English", () => {
  test.each([
    "",
    " ",
    "No lead is named",
    "no lead is named.",
    "No lead is named. Nor is there a date for it.",
    "Nobody knows. No lead is named.",
    "“3/4/22” can mean 3 April 2022 or the day after.",
    "“3/4/22” can mean 3 Maytember 2022 or 4 March 2022.",
    "The cell says Green and is coloured pink.",
    "The cell says Greenish and is coloured red.",
    "Red, and many days past its date (May 2026).",
    "This plan has no column for who leads and for what it is.",
    "The progress says “All done”, but the status is Forgotten.",
    "24 times, first at F12: nobody has a rule for this.",
    "24 times, first at the top: an open action has no lead.",
    "Column F is Fun: its heading says “By when” and 14 of 16 cells are dates.",
    "Column F is Due: its heading says “By when” and 14 of 16 cells are fun.",
    "An action plan: eleven actions in 9 columns.",
    "An action plan: 11 actions in 9 columns. Beside it the sheet holds a table of dogs.",
    "A month means its last day; a fortnight does not.",
    "Bad Friday is taken for the day.",
    "Since 3 July: 3 improved, 1 forgotten.",
    "Since the third of July: nothing moved.",
    "Refresh of the register and the garden",
    "The progress says “Done - BAU”: the work is a joy.",
  ])("%j", (english) => {
    expect(welsh.say(english)).toBeNull();
  });
});

/** What people may have typed into a plan, and what it must come out as: itself. */
const HOSTILE = [
  "Train “all” staff",
  "Train all” staff",
  "”",
  "““",
  "Train {quote} and {day}",
  "$1 $& $$ $`",
  "\\d+ (.*) [a-z]",
  "Train. Then test. No lead is named.",
  "Jo and Sam, Kim and Lee",
  "one\ntwo\n\nthree",
  " is not read as a date.",
  "“A” can mean 3 April 2022.",
  "3 July 2026 and Red",
  "Ymgynghori â’r heddlu",
];

describe.each(HOSTILE)("carries %j over unchanged", (text) => {
  test.each([
    [`“${text}” is not read as a date.`, `Ni ddarllenir “${text}” fel dyddiad.`],
    [
      `“${text}” is a text; other dates of the column are true dates.`,
      `Testun yw “${text}”; mae dyddiadau eraill y golofn yn ddyddiadau go iawn.`,
    ],
    [
      `Column F is Due: its heading says “${text}” and 14 of 16 cells are dates.`,
      `Colofn F yw Dyddiad cwblhau: mae ei phennawd yn dweud “${text}” ac mae 14 o 16 cell yn ddyddiadau.`,
    ],
    [`“${text}” is taken as Amber.`, `Cymerir bod “${text}” yn golygu Ambr.`],
    [`Write ${text} throughout`, `Ysgrifennu ${text} drwyddo draw`],
    [
      `One lead, it seems, is spelt in 2 ways: “${text}” (3) and “Jo” (1).`,
      `Mae'n ymddangos bod un arweinydd wedi'i sillafu mewn 2 ffordd: “${text}” (3) a “Jo” (1).`,
    ],
    [
      `The sheet "${text}" is protected, so nothing was written. Check again.`,
      `Mae'r ddalen “${text}” wedi'i diogelu, felly ni ysgrifennwyd dim. Gwiriwch eto.`,
    ],
  ])("%#", (english, inWelsh) => {
    expect(welsh.say(english)).toBe(inWelsh);
  });
});

test.each([
  ["one word", "x".repeat(30_000)],
  ["marks and joining words", "“ and ".repeat(5_000)],
  ["sentences", "Train. Test. ".repeat(2_000)],
])("carries a cell full of %s over unchanged", (_, text) => {
  expect(welsh.say(`“${text}” is taken as Amber.`) === `Cymerir bod “${text}” yn golygu Ambr.`).toBe(true);
  expect(welsh.say(`“${text}” is taken as an answer.`)).toBeNull();
  expect(welsh.say(`The column “${text}” says “${text}”.`)).toBeNull();
});

test("says the same again, and after thousands of other things", () => {
  const say = () => welsh.say("The reference “2.1” stands at A6 already.");
  const before = say();
  for (let row = 0; row < 5_000; row++) welsh.say(`The reference “${row}” stands at A${row} already.`);
  expect(before).toBe("Mae'r cyfeirnod “2.1” eisoes yn A6.");
  expect(say()).toBe(before);
});
