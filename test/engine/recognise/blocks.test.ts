/** Plans that are no tables: labelled blocks, fields down the side, lines that repeat a pattern. */
import { plans, recognise, recordsOf } from "./readingOf";

describe("plans without a table", () => {
  test("labels and texts in one cell, a recommendation over each block", () => {
    const sheet = recognise(`
A1 | Response to the inspection
A3 | Recommendation 1: Agree a strategy for children harmed outside the home
A4 | Action: Write the strategy with police and health
A5 | Lead: Head of Service
A6 | Timescale: March 2026
A8 | Recommendation 2: Improve contingency planning
A9 | Action: Train all case managers
A10 | Lead: Practice Lead
A11 | Timescale: June 2026`);
    expect(recordsOf(sheet, "ref", "group", "action", "owners", "due")).toEqual([
      "3,4,5,6 | 1 | Agree a strategy for children harmed outside the home | Write the strategy with police and health | Head of Service | March 2026",
      "8,9,10,11 | 2 | Improve contingency planning | Train all case managers | Practice Lead | June 2026",
    ]);
    expect(plans(sheet)[0]?.labels).toEqual({
      Recommendation: "group",
      Action: "action",
      Lead: "owners",
      Timescale: "due",
    });
  });

  test("labels in rows of their own; the text above the first label opens the block", () => {
    const sheet = recognise(`
A1 | Our recommendations are:
A3 | The Board should make sure that its members understand the needs of
A4 | children in custody
A6 | Desired outcome
A7 | • A data set each quarter
A8 | • Members observe a panel
A9 | RAG
A10 | Green
A12 | The manager should update the policies for diversion
A14 | Desired outcome
A15 | • Policies are reviewed each year
A16 | RAG
A17 | Amber
A19 | Back to the plan
bold A3 A4 A6 A9 A12 A14 A16`);
    expect(recordsOf(sheet, "action", "outcome", "rag")).toEqual([
      "3,4,6,7,8,9,10 | The Board should make sure that its members understand the needs of + children in custody | • A data set each quarter + • Members observe a panel | Green",
      "12,14,15,16,17 | The manager should update the policies for diversion | • Policies are reviewed each year | Amber",
    ]);
    expect(sheet.rows.filter((row) => [0, 3, 18].includes(row.row)).map((row) => row.role)).toEqual([
      "note",
      "continuation",
      "note",
    ]);
  });

  test("one sheet for one action: a field a row", () => {
    const sheet = recognise(`
A1 | Improvement action sheet
A3 | Action title | Strengthen management oversight of diversion
A4 | Lead officer | Operations Manager
A5 | Start date | d:2025-09-01
A6 | Target date | d:2026-03-31
A7 | Success measure | 95% of cases have oversight recorded
A8 | RAG | Amber
bold A3:A8`);
    expect(recordsOf(sheet, "action", "owners", "due", "outcome", "rag")).toEqual([
      "3,4,5,6,7,8 | Strengthen management oversight of diversion | Operations Manager | 31/03/2026 | 95% of cases have oversight recorded | Amber",
    ]);
  });

  test("turned on its side: each column is an action", () => {
    const sheet = recognise(`
A1 | Four actions at a glance
A3 | Ref | S1 | S2
| Action | Watch a sample of video each quarter | Publish figures on the web site
| Lead | Insp. Oduya | Performance Analyst
| Due | 30 June 2026 | 31 July 2026
| RAG | Green | Amber
bold A3:A7`);
    expect(recordsOf(sheet, "ref", "action", "owners", "rag")).toEqual([
      "3,4,5,6,7 | S1 | Watch a sample of video each quarter | Insp. Oduya | Green",
      "3,4,5,6,7 | S2 | Publish figures on the web site | Performance Analyst | Amber",
    ]);
    expect(plans(sheet)[0]?.layout).toBe("blocks");
  });

  test("lines without labels that repeat a pattern", () => {
    const sheet = recognise(`
A1 | 1
| In progress
| Police to bring custody figures to each meeting
| Supt. Whitcombe
A6 | 2
| Completed
| Chair to write to the board about the nurse's post
| Chair of the Board
A11 | 3
| Not started
| Draft a risk register for the partnership
| Business Manager`);
    expect(recordsOf(sheet, "ref", "status", "action", "owners")).toEqual([
      "1,2,3,4 | 1 | In progress | Police to bring custody figures to each meeting | Supt. Whitcombe",
      "6,7,8,9 | 2 | Completed | Chair to write to the board about the nurse's post | Chair of the Board",
      "11,12,13,14 | 3 | Not started | Draft a risk register for the partnership | Business Manager",
    ]);
  });

  test.each([
    ["an address list", "A1 | Name: Ann\nA2 | Phone: 1\nA4 | Name: Bob\nA5 | Phone: 2"],
    [
      "a letter",
      "A1 | Dear all\nA3 | Thank you for coming.\nA4 | We will write again.\nA6 | Yours\nA7 | Gwen",
    ],
    ["a form to sign", "A1 | Signed:\nA2 | Date:\nA4 | Signed:\nA5 | Date:"],
  ])("%s is no plan", (_, text) => {
    expect(plans(recognise(text))).toEqual([]);
  });
});
