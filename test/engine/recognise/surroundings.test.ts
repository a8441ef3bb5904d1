/** What stands around a table, and what says where it begins and ends. */
import { columnsOf, plans, recognise, recordsOf, rolesOf } from "./readingOf";

const ROWS = `| 1 | Train all staff in assessing risk | Operations Manager | May 2026
| 2 | Audit twenty case files | Quality Lead | June 2026
| 3 | Set up a panel of young people | Head of Service | July 2026`;
const PLAN = `A3 | Ref | Action | Lead | By when
${ROWS}
bold A3:D3`;
const READ = [
  "4 | 1 | Train all staff in assessing risk | Operations Manager | May 2026",
  "5 | 2 | Audit twenty case files | Quality Lead | June 2026",
  "6 | 3 | Set up a panel of young people | Head of Service | July 2026",
];
const read = (sheet: string) => recordsOf(recognise(sheet), "ref", "action", "owners", "due");

describe("remarks far to the right", () => {
  test.each([
    ["beside the title", "A1 | Improvement plan | | | | | | Kettle"],
    ["beside the headings", "G3 | Ask Gwen about the key"],
    ["beside an action", "G5 | Room 4"],
  ])("%s are loose, and change nothing", (_, remark) => {
    const sheet = recognise(`${PLAN}\n${remark}`);
    expect(recordsOf(sheet, "ref", "action", "owners", "due")).toEqual(READ);
    const text = remark.split("|").pop()?.trim();
    expect(sheet.loose.map((loose) => loose.text)).toContain(text);
  });

  test("beside a section they make no action of it", () => {
    const sheet = recognise(`A1 | Action | Lead | By when
| Recommendation 1: Leadership | | | | | Kettle
| Train all staff in assessing risk | Operations Manager | May 2026
| Audit twenty case files | Quality Lead | June 2026
bold A1:C1
merge A2:C2`);
    expect(rolesOf(sheet)).toBe("1 heading, 2 section, 3 action, 4 action");
  });

  test("a column with a heading that says something is part of the plan, whatever the gap", () => {
    expect(columnsOf(recognise(`${PLAN}\nG3 | RAG\nG4 | Red\nG5 | Green\nG6 | Amber`))).toEqual([
      "A=ref B=action C=owners D=due G=rag",
    ]);
  });
});

describe("an Excel table", () => {
  const TABLE = PLAN.replace("bold A3:D3", "");
  test("ends where Excel says, though text follows at once", () => {
    const sheet = recognise(`${TABLE}\nA7 | Ring Gwen\ntable Plan A3:D6`);
    expect(recordsOf(sheet, "ref", "action", "owners", "due")).toEqual(READ);
    expect(sheet.loose.map((loose) => loose.text)).toEqual(["Ring Gwen"]);
  });

  test("keeps its totals row out of the actions, whatever it says", () => {
    const sheet = recognise(`${TABLE}\nA7 | 3 | all | |\ntable Plan A3:D7 totals`);
    expect(recordsOf(sheet, "ref", "action", "owners", "due")).toEqual(READ);
    expect(rolesOf(sheet)).toContain("7 total");
  });

  test("holds no second heading, whatever a row of it looks like", () => {
    const sheet = recognise(`${TABLE}\nA7 | 4 | Action | Lead | When\nbold A7:D7\ntable Plan A3:D7`);
    expect(plans(sheet).map((plan) => plan.headingRows)).toEqual([[2]]);
  });

  test("goes on with full rows typed right beneath it", () => {
    const sheet = recognise(
      `${TABLE}\nA7 | 4 | Tell all families | Business Manager | May 2027\ntable Plan A3:D6`,
    );
    expect(recordsOf(sheet, "ref")).toEqual(["4 | 1", "5 | 2", "6 | 3", "7 | 4"]);
  });

  test("that only has the headings which Excel makes up is read as if it were none", () => {
    const sheet = recognise(`A2 | Column1 | Column2 | Column3 | Column4\n${PLAN}\ntable Plan A2:D6`);
    expect(recordsOf(sheet, "ref", "action", "owners", "due")).toEqual(READ);
  });
});

describe("headings whose words run on in the next row", () => {
  test("are one heading", () => {
    const sheet = recognise(`A1 | Ref | Action to | Responsible | Target
| No | be taken | Officer | Date
${ROWS}
bold A1:D2`);
    expect(plans(sheet)[0]?.columns.map((column) => column.heading)).toEqual([
      "Ref No",
      "Action to be taken",
      "Responsible Officer",
      "Target Date",
    ]);
    expect(recordsOf(sheet, "ref")).toEqual(["3 | 1", "4 | 2", "5 | 3"]);
  });

  test("but the first action beneath a heading stays one", () => {
    const sheet = recognise(`A1 | Action | Lead | By when
| Train staff | Quality Lead | May 2026
| Audit files | Head of Service | June 2026
bold A1:C1`);
    expect(recordsOf(sheet, "action")).toEqual(["2 | Train staff", "3 | Audit files"]);
  });
});

describe("headings that say nothing", () => {
  const CONTENTS = `| Train all staff in assessing risk | Operations Manager | 31 May 2026
| Audit twenty case files by summer | Quality Lead | 30 June 2026
| Set up a panel of young people | Head of Service | 31 July 2026`;

  test("head a plan where the rows say what to do, who does it and by when; and it is asked", () => {
    const sheet = recognise(`A1 | Our dreams | Dreamer | Full moon\n${CONTENTS}`);
    expect(columnsOf(sheet)).toEqual(["A=action B=owners C=due"]);
    expect(plans(sheet)[0]?.confidence).toBeLessThan(0.6);
  });

  test.each([
    [
      "names and days alone",
      "| Laptop L-101 | Marian Pryce | 31 May 2026\n| Phone A54 | Gwen Aldous | 30 June 2026",
    ],
    [
      "orders that nobody is to follow",
      "| Wash your hands well | hot water | soap\n| Close the door at night | key | hook",
    ],
  ])("%s are no plan", (_, rows) => {
    expect(plans(recognise(`A1 | This | That | Other\n${rows}`))).toEqual([]);
  });
});

test("a fill on every other row heads nothing, and ends nothing", () => {
  const bands = ["A4:D4", "A6:D6", "A8:D8"].map((range) => `fill ${range} DDEBF7`).join("\n");
  const more =
    "| 4 | Tell all families | Lead Officer | Due in May\n| 5 | Write the annual report | Head of Service | June 2027";
  expect(read(`${PLAN.replace("\nbold", `\n${more}\nbold`)}\n${bands}`).slice(0, 3)).toEqual(READ);
  expect(read(`${PLAN.replace("\nbold", `\n${more}\nbold`)}\n${bands}`)).toHaveLength(5);
});

test("bands of several colours follow each other; two right after each other stand within each other", () => {
  const sheet = recognise(`A1 | Action | Lead | By when
| Prevention
| Train all staff in assessing risk | Operations Manager | May 2026
| Custody
| Remand
| Audit twenty case files | Quality Lead | June 2026
bold A1:C1
merge A2:C2 A4:C4 A5:C5
fill A2:C2 DDEBF7
fill A4:C4 FCE4D6
fill A5:C5 FFF2CC`);
  expect(recordsOf(sheet, "group")).toEqual(["3 | Prevention", "6 | Custody + Remand"]);
});

test("a second row of headings right beneath a list of contacts begins another table", () => {
  const sheet = recognise(`${PLAN}
A8 | Meeting | Date | Venue
| Partnership board | 12 January 2027 | Town Hall
| Partnership board | 13 April 2027 | Mill Lane`);
  expect(recordsOf(sheet, "ref")).toEqual(["4 | 1", "5 | 2", "6 | 3"]);
});

describe("what is said of the document beneath the last action", () => {
  const beneath = (rows: string) =>
    recognise(`A3 | Ref | Action | Lead | By when
${ROWS}
${rows}
bold A3:D3`);

  test.each([
    ["when it was updated, and its page", "| Last updated 3/7/26 | Page 1 of 1"],
    ["the same in the columns of actions", "| | Last updated 3/7/26 | Page 1 of 1"],
    ["when it was printed", "| Printed on 3 July 2026 | | Page 1"],
    ["who made it", "| | Produced by the Quality Team"],
    ["a page", "| | Page 2"],
    ["a version", "| Version 0.4 | 3 July 2026"],
    ["whose it is", "| | © Thornbury Vale Council 2026 | Page 1 of 2"],
    ["the next review", "| | Next review: October 2026"],
    ["the next review and its day", "| Next review | 3 October 2026"],
  ])("%s: a note, after a gap and without", (_, row) => {
    for (const rows of [row, `|\n${row}`]) {
      const sheet = beneath(rows);
      expect(readOf(sheet)).toEqual(READ);
      expect(rolesOf(sheet)).toMatch(/, \d (?:note|title)$/);
    }
  });

  test.each([
    [
      "a review that is an action",
      "| 4 | Next review of the protocol with the police | Police lead | May 2027",
    ],
    [
      "a version that is to be written",
      "| 4 | Version for young people of the plan | Participation lead | May 2027",
    ],
    ["what is to be printed", "| 4 | Printed leaflets for parents | Participation lead | May 2027"],
    ["a page of a site", "| 4 | Page for parents on the website | Participation lead | May 2027"],
  ])("%s: an action", (_, row) => {
    expect(readOf(beneath(row))).toHaveLength(4);
  });
});

function readOf(sheet: ReturnType<typeof recognise>): string[] {
  return recordsOf(sheet, "ref", "action", "owners", "due");
}
