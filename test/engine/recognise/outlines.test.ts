/** Exports of projects: summary tasks are what their tasks serve, and other numbers say nothing of the kind. */
import { recognise, recordsOf, rolesOf } from "./readingOf";

describe("summary tasks", () => {
  test("codes of an outline tell which tasks sum others up, and the innermost close when another opens", () => {
    const sheet = recognise(`
A1 | ID | WBS | Name | Start | Finish | Resource Names
A2 | n:1 | 1 | Improvement programme | d:2026-04-01 | d:2027-01-29 |
A3 | n:2 | 1.1 | Governance | d:2026-04-01 | d:2026-07-31 |
A4 | n:3 | 1.1.1 | Agree new terms of reference | d:2026-04-01 | d:2026-04-30 | Gwen Aldous
A5 | n:4 | 1.2 | Practice | d:2026-05-05 | d:2027-01-29 |
A6 | n:5 | 1.2.1 | Review the audit tool | d:2026-05-05 | d:2026-06-16 | Lou Brandreth
A7 | n:6 | 1.3 | Close the programme | d:2027-01-29 | d:2027-01-29 | Gwen Aldous`);
    expect(recordsOf(sheet, "ref", "group")).toEqual([
      "4 | 1.1.1 | Improvement programme + Governance",
      "6 | 1.2.1 | Improvement programme + Practice",
      "7 | 1.3 | Improvement programme",
    ]);
  });

  test("so do levels", () => {
    const sheet = recognise(`
A1 | Outline Level | Task Name | Finish | Resource Names
A2 | n:1 | Front door | d:2026-09-30 |
A3 | n:2 | Write a single referral form | d:2026-05-29 | Head of Early Help
A4 | n:1 | Publish the local offer | d:2026-10-30 | Leaving Care Manager`);
    expect(rolesOf(sheet)).toBe("1 heading, 2 section, 3 action, 4 action");
    expect(recordsOf(sheet, "group")).toEqual(["3 | Front door", "4 | "]);
  });

  test("a task with somebody's name is an action, whatever stands beneath it", () => {
    const sheet = recognise(`
A1 | WBS | Name | Finish | Resource Names
A2 | 1 | Write the guidance | d:2026-09-30 | Sam Reeve
A3 | 1.1 | Draft it with schools | d:2026-07-31 | Sam Reeve
A4 | 1.2 | Publish it on the website | d:2026-09-30 | Priya Dole`);
    expect(rolesOf(sheet)).toBe("1 heading, 2 action, 3 action, 4 action");
  });

  test("references that have points make no outline", () => {
    const sheet = recognise(`
A1 | Ref | Action | Due | Lead
A2 | 1 | Write the guidance | d:2026-09-30 |
A3 | 1.1 | Draft it with schools | d:2026-07-31 | Sam Reeve
A4 | 1.2 | Publish it on the website | d:2026-09-30 | Priya Dole
bold A1:D1`);
    expect(recordsOf(sheet, "ref")).toEqual(["2 | 1", "3 | 1.1", "4 | 1.2"]);
  });
});
