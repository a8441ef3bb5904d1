/** What stands between the rows of a printed table, over it and beneath it. */
import { recognise, recordsOf, rolesOf } from "./readingOf";

describe("between the rows", () => {
  test("a name above the heading of each page is no action, and cuts no row for good", () => {
    const sheet = recognise(`
A1 | Action | Who | When | Status
A2 | Every child at high risk has a plan that parents have | Team Managers | June 2026 | In progress
A3 | Thornbury Vale Youth Justice Service
A4 | Action | Who | When | Status
A5 | signed and that is reviewed each month by
A6 | Thornbury Vale Youth Justice Service
A7 | Action | Who | When | Status
A8 | a manager
A9 | Dip sample ten plans a quarter | Practice Lead | July 2026 | Not started
bold A1:D1 A4:D4 A7:D7`);
    expect(recordsOf(sheet, "action")).toEqual([
      "2,5,8 | Every child at high risk has a plan that parents have + signed and that is reviewed each month by + a manager",
      "9 | Dip sample ten plans a quarter",
    ]);
  });

  test.each([
    ["A4 | Plan v1.2 | | Page 1 of 3", "4 note"],
    ["A4 | Plan v1.2 – page 1 of 3", "4 note"],
    ["A4 | Cynllun gwella | | Tudalen 1 o 3", "4 note"],
    ["A4 | Find the missing page of 3 files | Clerk | May 2026", "4 action"],
    ["A4 | Publish the page | Page 3 | May 2026", "4 action"],
  ])("%s: %s", (row, role) => {
    const sheet = recognise(`
A1 | Action | Who | When
A2 | Train all staff | Practice Lead | June 2026
A3 | Sample ten plans a quarter | Practice Lead | July 2026
${row}
A5 | Write a leaflet for parents | Victim Worker | May 2026
bold A1:C1`);
    expect(rolesOf(sheet)).toBe(`1 heading, 2 action, 3 action, ${role}, 5 action`);
    expect(sheet.cells?.leftOver).toEqual([]);
  });

  test("who signs the plan is no action", () => {
    const sheet = recognise(`
A1 | No | Issue | Action | Who
A2 | 1 | Keys are not signed for | Buy a key book | Office Manager
A4 | Name (print): | Hannah Bryce
A5 | Job role: | Head of Service
bold A1:D1`);
    expect(rolesOf(sheet)).toBe("1 heading, 2 action, 3 blank, 4 signoff, 5 signoff");
  });

  test("lines of what each quarter brought belong to the action above, a quarter as a section does not", () => {
    const sheet = recognise(`
A1 | Action | Lead | By
A2 | Extend the triage offer | Prevention Manager | July 2026
A3 | Q1: criteria agreed
A4 | Q2: 41 children seen
A5 | Train school staff in restorative approaches | Education Lead | May 2026
bold A1:C1`);
    expect(rolesOf(sheet)).toBe("1 heading, 2 action, 3 progress, 4 progress, 5 action");
  });

  test("an update that runs on in a second merged row is one update", () => {
    const sheet = recognise(`
A1 | Ref | Action | Lead | Target
A2 | 1 | Recruit a speech therapist | Health Lead | May 2026
A3 | Q4 position – 31.3.26: two rounds of advert.
A4 | Regrading agreed in February.
A5 | 2 | Pilot the new form | Court Manager | June 2026
merge A3:D3 A4:D4
bold A1:D1`);
    expect(rolesOf(sheet)).toBe("1 heading, 2 action, 3 progress, 4 continuation, 5 action");
  });
});

describe("over the heading", () => {
  test("a band that looks as those within is the first of them", () => {
    const sheet = recognise(`
A1 | Child-centred policing
A3 | P1 – PREPARE
A4 | No | Activity | Owner | Timescale
A5 | 1 | Train all new officers | Learning Lead | June 2026
A6 | P2 – PREVENT
A7 | 2 | Visit 20 primary schools | Schools Sergeant | July 2026
merge A3:D3 A6:D6
bold A1 A3 A4:D4 A6
fill A3 A6 1F4E79`);
    expect(recordsOf(sheet, "group")).toEqual(["5 | P1 – PREPARE", "7 | P2 – PREVENT"]);
  });

  test("measures between a priority and its actions do not part them", () => {
    const sheet = recognise(`
A1 | Written statement of action
A2 | Area of significant weakness 1: Timeliness
A4 | Measure | Baseline | Year 1
A5 | Plans in 20 weeks | 31% | 55%
A6 | Good audits | 22% | 50%
A8 | Ref | Action | Lead | Finish
A9 | 1.1 | Set up a panel | Head of SEND | January 2026
A10 | 1.2 | Recruit four plan writers | SEND Manager | March 2026
bold A1 A2 A4:C4 A8:D8`);
    expect(recordsOf(sheet, "group")).toEqual([
      "9 | Area of significant weakness 1: Timeliness",
      "10 | Area of significant weakness 1: Timeliness",
    ]);
  });

  test("what is said of an objective as a whole is no action of the table above", () => {
    const sheet = recognise(`
A1 | Key actions | Lead | By when
A2 | Extend the offer to year 6 | Prevention Manager | March 2027
A3 | Strategic Objective 2 | Children come home to a plan
A4 | Why is this important? | They leave without a school place.
A5 | Board sponsor | Assistant Director
A7 | Key actions | Lead | By when
A8 | Name a worker at sentence | Resettlement Lead | April 2026
bold A1:C1 A3:B3 A4:A5 A7:C7
fill A3:B3 548235`);
    expect(recordsOf(sheet, "action")).toEqual([
      "2 | Extend the offer to year 6",
      "8 | Name a worker at sentence",
    ]);
  });
});
