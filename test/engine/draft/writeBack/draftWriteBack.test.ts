/** Changes of the register in the sheet's own way of writing; the sheets are those of a made-up council. */
import { serialOfDate } from "../../../../src/engine/model/calendar";
import { lookKey } from "../../../../src/engine/model/snapshot";
import type { RegisterCell } from "../../../../src/engine/model/register";
import { TwoSides } from "./twoSides";

/** One plan in which each column is written in its own way. */
const PLAN = `
sheet Plan
A1 | Thornbury Vale Youth Justice Service: improvement plan 2026-27
A3 | Ref | Action | Lead | By when | Review | RAG | Status | Progress | Notes for the board
| 1.1 | Write the policy for out-of-court disposals | SF | July 2026 | d:2026-09-30 dd-mmm-yy | R | Under way | Drafted and sent round | Asked for in May
| 1.2 | Train all staff in assessing risk | SF / JB | 31st October 2026 | d:2026-12-15 dd-mmm-yy | A | Not begun | | Twice a year
| 1.3 | Audit twenty case files a quarter | JB | March 2027 (subject to funding) | d:2027-01-29 dd-mmm-yy | G | Under way | Ten files done so far | |
| 1.4 | Set up a panel of young people | KP | September 2026 | d:2026-10-30 dd-mmm-yy | G | Finished | Held twice | Well liked
| 1.5 | Publish the annual report | KP | Sept 2027 | d:2027-02-26 dd-mmm-yy | A | Under way | Outline agreed | |
A10 | SF: Sharon Fellows, JB: Jo Bright, KP: Kay Pell
bold A3:I3
`;

const day = (date: string) => serialOfDate(date);

describe("in the sheet's own way of writing", () => {
  test.each<[string, number, string, RegisterCell, string, string | number]>([
    ["a month for the last day of a month", 0, "Due", day("2026-10-31"), "D4", "October 2026"],
    ["a day in words where no month says it", 0, "Due", day("2026-10-15"), "D4", "15th October 2026"],
    ["a day with its ordinal", 1, "Due", day("2026-11-02"), "D5", "2nd November 2026"],
    ["the words beside a date stay", 2, "Due", day("2027-06-30"), "D6", "June 2027 (subject to funding)"],
    ["a true date in the column's own format", 1, "Review", day("2027-01-20"), "E5", day("2027-01-20")],
    ["a letter where the column writes letters", 0, "RAG", "Green", "F4", "G"],
    ["a letter that no cell has used yet", 0, "RAG", "Blue", "F4", "B"],
    ["initials where owners are initials", 0, "Lead", "Kay Pell", "C4", "KP"],
    ["one of two owners", 1, "Lead", "Kay Pell", "C5", "KP / JB"],
    ["one of two owners who takes the lead, once", 1, "Lead", "Jo Bright", "C5", "JB"],
    ["a name that has no initials", 3, "Lead", "Chair of the board", "C7", "Chair of the board"],
    ["the column's own word for a status", 1, "Status", "Complete", "G5", "Finished"],
    ["a text", 2, "Progress", "Twelve files done so far", "H6", "Twelve files done so far"],
    ["a text into an empty cell", 1, "Progress", "First session held", "H5", "First session held"],
    ["a text of a column of their own", 0, "Notes for the board", "Agreed in June", "I4", "Agreed in June"],
    ["nothing", 3, "Notes for the board", null, "I7", ""],
  ])("%s", (_, row, heading, cell, at, value) => {
    const sides = new TwoSides(PLAN).type(row, heading, cell);
    const [back, ...others] = sides.writeBack();
    expect(others).toEqual([]);
    expect(back?.why).toBe("");
    expect(back?.fix).toMatchObject({ value });
    expect(back?.fix?.label).toContain(at);
    if (heading === "Review") expect(back?.fix?.numberFormat).toBe("dd-mmm-yy");
    expect(sides.agree()).toEqual({ kept: [], conflicts: [] });
  });
});

describe("a month of a text", () => {
  const sheet = (due: string) => `
sheet Plan
A1 | Thornbury Vale Youth Justice Service: improvement plan 2026-27
A3 | Ref | Action | Lead | By when | RAG | Progress
| 1.1 | Write the policy for out-of-court disposals | Sharon Fellows | ${due} | Red | Drafted and sent round
| 1.2 | Train all staff in assessing risk | Jo Bright | Oct 2026 | Amber | Begun
| 1.3 | Audit twenty case files a quarter | Jo Bright | Nov 2026 | Green | Ten files done so far
| 1.4 | Set up a panel of young people | Kay Pell | Jan 2027 | Green | Held twice
bold A3:F3
`;
  const LONG = "June 2026 for the draft, and then the final version by Sept 2026";

  test.each<[string, string, string, string]>([
    ["the last day of a month is its month", "Sept 2026", "2026-12-31", "Dec 2026"],
    ["any other day goes in front of it", "Sept 2026", "2026-12-15", "15 Dec 2026"],
    ["a day of the same month", "Sept 2026", "2026-09-15", "15 Sept 2026"],
    ["joined as the year is", "Sept-26", "2026-12-15", "15-Dec-26"],
    ["with words beside it", "By Sept 2026", "2026-12-15", "By 15 Dec 2026"],
    ["the second of two months", LONG, "2026-12-31", LONG.replace("Sept", "Dec")],
    ["the second of two months, with a day", LONG, "2026-12-15", LONG.replace("Sept", "15 Dec")],
    ["no day behind “end of”", "End of Sept 2026", "2026-12-15", "15 December 2026"],
    ["no day in a span of months", "June - Sept 2026", "2026-12-15", "15 December 2026"],
  ])("%s", (_, due, date, value) => {
    const sides = new TwoSides(sheet(due)).type(0, "Due", day(date));
    expect(sides.writeBack()).toMatchObject([{ why: "", fix: { value } }]);
    expect(sides.agree()).toEqual({ kept: [], conflicts: [] });
  });

  test.each([
    ["31/12/2026", "Dec 2026"],
    ["15.12.2026", "15 Dec 2026"],
  ])("a day that was typed as the text %s", (typed, value) => {
    const sides = new TwoSides(sheet("Sept 2026")).type(0, "Due", typed);
    expect(sides.writeBack()).toMatchObject([{ why: "", fix: { value } }]);
    expect(sides.agree()).toEqual({ kept: [], conflicts: [] });
    expect(typeof sides.register.rows[0]?.[sides.register.headings.indexOf("Due")]).toBe("number");
  });

  test.each(["31/02/2026", "13/13/2026", "31 or 30/12/2026"])("no day: %s", (typed) => {
    const sides = new TwoSides(sheet("Sept 2026")).type(0, "Due", typed);
    expect(sides.writeBack()).toMatchObject([{ fix: null, change: { register: typed } }]);
  });
});

describe("in a workbook that counts its days from 1904", () => {
  const sheet = (due: string) => `date system 1904
sheet Plan
A1 | Thornbury Vale: reparation placements
A3 | Ref | Action | Lead | Due | RAG
| 1 | Insure the allotment | Business Manager | ${due} | Green
| 2 | Assess the risk of power tools | Reparation Lead | d:2026-06-30 | Green
| 3 | Find a second van | Business Manager | d:2027-01-15 | Amber
bold A3:E3
`;
  /** 31 December 2026 in the system of 1904: 1,462 days less than 46,387. */
  const LAST_OF_2026 = 44925;

  test.each<[string, string, string | number]>([
    ["a true date", "d:2026-05-29", LAST_OF_2026],
    ["a text", "29 May 2026", "31 December 2026"],
    ["an empty cell in a column of true dates", "", LAST_OF_2026],
  ])("%s", (_, due, value) => {
    const sides = new TwoSides(sheet(due)).type(0, "Due", LAST_OF_2026);
    expect(sides.writeBack()).toMatchObject([{ why: "", fix: { value } }]);
    expect(sides.agree()).toEqual({ kept: [], conflicts: [] });
  });
});

describe("ratings that are colours", () => {
  const sheet = (rest: string) => `
sheet Plan
A1 | Thornbury Vale: serious youth violence plan
A3 | Action | Lead | By when | RAG | Comment
| Meet the schools every half term | Head of Service | 30 April 2027 | ${rest} | Two have met
| Map where children are hurt | Data Analyst | 29 May 2027 | ${rest} | Begun
| Train night workers | Operations Manager | 12 June 2027 | ${rest} | |
| Agree what is shared with the police | Head of Service | 26 June 2027 | ${rest} | Draft sent
fill D4 00B050
fill D5 FFC000
fill D6 FF0000
fill D7 FFC000
bold A3:E3
`;

  test("the fill alone, in the column's own shade", () => {
    const sides = new TwoSides(sheet("")).type(0, "RAG", "Red");
    const [back] = sides.writeBack();
    expect(back?.fix).toMatchObject({ value: "", fill: "#FF0000", label: "Colour D4 Red" });
    expect(sides.agree()).toEqual({ kept: [], conflicts: [] });
  });

  test("word and fill together", () => {
    const worded = ["Green", "Amber", "Red", "Amber"].reduce(
      (text, word) => text.replace("2027 |  |", `2027 | ${word} |`),
      sheet(""),
    );
    const sides = new TwoSides(worded).type(0, "RAG", "Amber");
    expect(sides.writeBack()[0]?.fix).toMatchObject({ value: "Amber", fill: "#FFC000" });
    expect(sides.agree()).toEqual({ kept: [], conflicts: [] });
  });

  test("a rating that is taken away takes its fill along", () => {
    const sides = new TwoSides(sheet("")).type(0, "RAG", null);
    expect(sides.writeBack()[0]?.fix).toMatchObject({ value: "", fill: "" });
    expect(sides.agree()).toEqual({ kept: [], conflicts: [] });
  });
});

describe("cells that several things share", () => {
  const SHARED = `
sheet Plan
A1 | Thornbury Vale: reducing re-offending
A3 | Recommendation | Action | Timescale and lead | Progress
| 1. Hear children | Ask every child at the end of an order | 30 April 2027 - Head of Service | Begun
| | Set up a panel | 29 May 2027 - Operations Manager | Not yet begun
| 2. Keep children safe | Agree what is shared with the police | 12 June 2027 - Quality Lead | Draft sent
merge A4:A5
bold A3:D3
`;

  test("only the changed part of a combined cell is written", () => {
    const sides = new TwoSides(SHARED).type(0, "Lead", "Practice Lead");
    expect(sides.writeBack()[0]?.fix).toMatchObject({ value: "30 April 2027 - Practice Lead" });
    expect(sides.agree()).toEqual({ kept: [], conflicts: [] });
  });

  test("a group that is renamed in one of its rows is not written, as it would rename the others", () => {
    const sides = new TwoSides(SHARED).type(0, "Recommendation", "1. Listen to children");
    expect(sides.writeBack()).toMatchObject([
      { fix: null, why: expect.stringMatching(/would change the recommendation of .* as well/) },
    ]);
  });

  test("a group that is renamed in all its rows is written once", () => {
    const sides = new TwoSides(SHARED)
      .type(0, "Recommendation", "1. Listen to children")
      .type(1, "Recommendation", "1. Listen to children");
    const [first, second] = sides.writeBack();
    expect(first?.fix).toMatchObject({ value: "1. Listen to children" });
    expect(second).toMatchObject({
      fix: null,
      why: "It is written into A4 together with the Recommendation.",
    });
    expect(sides.agree()).toEqual({ kept: [], conflicts: [] });
  });

  test("two changes of one combined cell go one after the other", () => {
    const sides = new TwoSides(SHARED).type(0, "Lead", "Practice Lead").type(0, "Due", day("2027-05-03"));
    const [one, other] = sides.writeBack();
    expect([one, other].filter((back) => back?.fix !== null)).toHaveLength(1);
    expect([one?.why, other?.why].join("")).toMatch(/Another change goes into the cell C4/);
    sides.agree();
    expect(sides.agree()).toEqual({ kept: [], conflicts: [] });
  });
});

describe("what is not written, and why", () => {
  test.each<[string, number, string, RegisterCell, RegExp]>([
    ["a formula", 0, "Progress", { formula: "=1+1" }, /holds a formula/],
    ["a word where a day should be", 0, "Due", "when we can", /No way|no place|says more|not as/],
    ["a rating that is none", 0, "RAG", "Purple", /says more|not as/],
  ])("%s", (_, row, heading, cell, why) => {
    const [back] = new TwoSides(PLAN).type(row, heading, cell).writeBack();
    expect(back?.fix).toBeNull();
    expect(back?.why).toMatch(why);
  });

  test("a text that a page break has cut in two", () => {
    const cut = `
sheet Plan
A1 | Thornbury Vale: action plan
A3 | Ref | Action | Lead | Progress
| 1 | Write the policy for out-of-court disposals and | Head of Service | Drafted
| | agree it with the police | | |
| 2 | Train all staff | Operations Manager | Begun
| 3 | Audit case files | Quality Lead | Begun
bold A3:D3
`;
    const [back] = new TwoSides(cut).type(0, "Action", "Write the policy").writeBack();
    expect(back).toMatchObject({
      fix: null,
      why: expect.stringMatching(/put together from the cells B4, B5/),
    });
  });

  test("a status where the plan keeps none", () => {
    const [back] = new TwoSides(`
sheet Plan
A1 | Thornbury Vale: action plan
A3 | Ref | Action | Lead
| 1 | Write the policy for out-of-court disposals | Head of Service
| 2 | Train all staff | Operations Manager
| 3 | Audit case files | Quality Lead
bold A3:C3
`)
      .type(0, "Status", "Complete")
      .writeBack();
    expect(back).toMatchObject({ fix: null, why: "The sheet has no cell for it." });
  });

  test("over a formula", () => {
    const sides = new TwoSides(PLAN);
    const sheets = sides.snapshot.sheets.map((sheet) => ({ ...sheet, formulas: new Set([lookKey(3, 2)]) }));
    sides.snapshot = { ...sides.snapshot, sheets };
    expect(sides.type(0, "Lead", "Kay Pell").writeBack()).toMatchObject([
      { fix: null, why: "The cell C4 is worked out by a formula." },
    ]);
  });

  test("on a protected sheet", () => {
    const sides = new TwoSides(PLAN);
    const sheets = sides.snapshot.sheets.map((sheet) => ({ ...sheet, protected: true }));
    sides.snapshot = { ...sides.snapshot, sheets };
    expect(sides.type(0, "Lead", "Kay Pell").writeBack()).toMatchObject([
      { fix: null, why: expect.stringMatching(/is protected/) },
    ]);
  });
});

test("one change that cannot be written keeps none of the others from being written", () => {
  const sides = new TwoSides(PLAN)
    .type(0, "RAG", "Purple")
    .type(1, "Lead", "Kay Pell")
    .type(2, "Due", day("2027-06-30"))
    .type(3, "Progress", "Held three times");
  expect(sides.writeBack().map(({ fix }) => fix?.value ?? null)).toEqual([
    null,
    "KP / JB",
    "June 2027 (subject to funding)",
    "Held three times",
  ]);
  expect(sides.agree()).toEqual({ kept: ["1.1 RAG"], conflicts: [] });
});

describe("a rating that gives the action another status", () => {
  const SHEET = `sheet Plan
A1 | Thornbury Vale: improvement plan
A3 | Ref | Action | Lead | Due date | RAG | Progress
| 1 | Write the policy | Head of Service | 31/05/2026 | Blue | Agreed
| 2 | Train all staff | Operations Manager | 30/06/2026 | Amber | The draft is out
| 3 | Set up a panel | Quality Lead | 31/07/2026 | Green | The draft is out
bold A3:F3
A8 | Key: Blue = complete, Green = on track, Amber = some concern, Red = off track
`;

  test("is not written where somebody typed yet another status: that would be a conflict of our own making", () => {
    const sides = new TwoSides(SHEET).type(1, "RAG", "Blue").type(1, "Status", "Not started");
    expect(
      sides
        .writeBack()
        .map(({ fix, why }) => [fix === null, why])
        .find(([, why]) => /RAG|sheet would/.test(String(why))),
    ).toEqual([
      true,
      "With it the sheet would say “Complete”, and the register says “Not started”: write the status first, or make the two agree.",
    ]);
    expect(sides.agree().conflicts).toEqual([]);
  });

  test("is written where the status that was typed is the one that follows", () => {
    const sides = new TwoSides(SHEET).type(1, "RAG", "Blue").type(1, "Status", "Complete");
    expect(sides.agree()).toEqual({ kept: [], conflicts: [] });
  });
});
