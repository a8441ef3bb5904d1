/** Pages of a table that stand further right or left than its heading, and rows that only look so. */
import { columnsOf, recognise, recordsOf } from "./readingOf";

const HEAD = `
A1 | No | Action | Lead | Timescale | Progress
A2 | 1 | Agree a protocol with the custody suite | Police Inspector | July 2026 | Signed
A3 | 2 | Hold a weekly allocation meeting | Operations Manager | May 2026 | In place
bold A1:E1`;

describe("a second page without headings", () => {
  test("a column further right is read under the headings that it had", () => {
    const sheet = recognise(`${HEAD}
B5 | 3 | Commission health screening | Health Lead | October 2026 |
B6 | 4 | Review the quality of exit plans | Practice Lead | November 2026 | Tool drafted`);
    expect(columnsOf(sheet)).toEqual([
      "A=ref B=action C=owners D=due E=progress",
      "B=ref C=action D=owners E=due F=progress",
    ]);
    expect(recordsOf(sheet, "ref", "owners", "progress")).toEqual([
      "2 | 1 | Police Inspector | Signed",
      "3 | 2 | Operations Manager | In place",
      "5 | 3 | Health Lead | ",
      "6 | 4 | Practice Lead | Tool drafted",
    ]);
  });

  test("so it is where its last column is still empty", () => {
    const sheet = recognise(`${HEAD}
B5 | 3 | Commission health screening | Health Lead | October 2026
B6 | 4 | Review the quality of exit plans | Practice Lead | November 2026`);
    expect(recordsOf(sheet, "ref", "due").slice(2)).toEqual([
      "5 | 3 | October 2026",
      "6 | 4 | November 2026",
    ]);
  });

  test("a column further left", () => {
    const sheet = recognise(`
B1 | Area | Action | Who | By when | RAG
B2 | Custody | Challenge every remand within two days | Court Team | May 2026 | Green
B3 | Health | Second a nurse | Health Lead | June 2026 | Amber
A4 | Victims | Contact every victim within ten days | Victim Worker | June 2026 | Green
A5 | Data | Publish a quarterly report | Analyst | July 2026 | Red
bold B1:F1`);
    expect(recordsOf(sheet, "group", "owners", "rag").slice(2)).toEqual([
      "4 | Victims | Victim Worker | Green",
      "5 | Data | Analyst | Red",
    ]);
  });

  test.each<[string, string, number]>([
    [
      "rows whose number stands once for several",
      "B5 | Commission health screening | Health Lead | October 2026\nB6 | Review exit plans | Practice Lead | November 2026 | Tool drafted",
      1,
    ],
    [
      "remarks beside the last column",
      "A4 | 3 | Commission health screening | Health Lead | October 2026 | None | asked twice\nA5 | 4 | Review exit plans | Practice Lead | June 2026 | None | see minutes",
      1,
    ],
    ["a single row", "B5 | 3 | Commission health screening | Health Lead | October 2026 | Agreed", 1],
  ])("%s are none", (_, rows, tables) => {
    const sheet = recognise(`${HEAD}\n${rows}`);
    expect(sheet.tables.filter(({ isPlan }) => isPlan)).toHaveLength(tables);
  });
});

describe("a page with a heading of its own", () => {
  const FIRST = `
A1 | Issue | Action | Lead | By when
A2 | Visits are not recorded | Add visits to the standard and | Practice Lead | 31 July 2027
bold A1:D1`;

  test("goes on in the middle of a sentence, though its columns stand elsewhere", () => {
    const sheet = recognise(`${FIRST}
A4 | Issue |  | Action | Lead | By when
C5 | tell all staff.
A6 | Plans are late |  | Count plans each week | Analyst | 1 May 2027
bold A4:F4`);
    expect(columnsOf(sheet)).toEqual(["A=group B=action C=owners D=due"]);
    expect(recordsOf(sheet, "action", "owners", "due")).toEqual([
      "2,5 | Add visits to the standard and + tell all staff. | Practice Lead | 31 July 2027",
      "6 | Count plans each week | Analyst | 1 May 2027",
    ]);
    expect(sheet.cells?.leftOver).toEqual([]);
  });

  test("has two columns in one", () => {
    const sheet = recognise(`
A1 | No | Issue | Action | Lead | By when
A2 | 1 | Visits are not recorded | Add visits to the standard | Practice Lead | 31 July 2027
A4 | No | Issue | Action | Lead By when
A5 | 2 | Plans are late | Count plans each week | Performance Analyst By the end of May 2027
A6 | 3 | Keys are not signed for | Buy a key book | Office Manager
bold A1:E1 A4:D4`);
    expect(recordsOf(sheet, "owners", "due")).toEqual([
      "2 | Practice Lead | 31 July 2027",
      "5 | Performance Analyst | By the end of May 2027",
      "6 | Office Manager | ",
    ]);
  });

  test("is left as it stands where a cell would have no column", () => {
    const sheet = recognise(`${FIRST}
A4 | Issue |  | Action | Lead | By when
A5 | Plans are late | see audit | Count plans each week | Analyst | 1 May 2027
bold A4:F4`);
    expect(sheet.cells?.leftOver).toEqual([]);
  });
});
