/** Which column means what, where headings alone do not say. */
import { columnsOf, recognise, recordsOf } from "./readingOf";

describe("columns", () => {
  test("an audit tracker: recommendations are the actions, two due dates are one field", () => {
    const sheet = recognise(`
A1 | Audit Ref | Audit title | Finding | Priority | Recommendation | Management response | Responsible officer | Original due date | Revised due date | Status | Latest update | Date completed
| IA01 | Payroll | No evidence of authorisation | High | Introduce a monthly sign-off of changes | Agreed. Sign-off in place from June | Payroll Manager | d:2025-06-30 | d:2025-09-30 | Open | Template issued |
| IA01 | Payroll | Leavers paid late | Medium | Reconcile leavers each month | Agreed | HR Manager | d:2025-05-31 | | Closed | Done | d:2025-05-28
| IA02 | Direct payments | Reviews overdue | Low | Report overdue reviews each quarter | Partially agreed | Head of Commissioning | d:2025-07-31 | d:2026-01-31 | Open | First report in July |
bold A1:L1`);
    expect(columnsOf(sheet)).toEqual([
      "A=ref C=group D=priority E=action F=detail G=owners H=due I=due J=status K=progress",
    ]);
  });

  test("a recovery plan: area before, position as progress, risks kept as an extra column", () => {
    const sheet = recognise(`
A1 | COVID-19 Recovery Plan
A3 | Area | Current position | Action | Lead | Date | Risks | Status
| Group work | Suspended | Restart group work with smaller groups | Team Manager | Aug 2020 | Space | In progress
| | | Order screens for reception | Business Support | Jul 2020 | Cost | Complete
| Home visits | Doorstep only | Review guidance monthly and update staff | Ops Manager | Monthly | | Ongoing
bold A3:G3`);
    expect(columnsOf(sheet)).toEqual(["A=group B=progress C=action D=owners E=due G=status"]);
    expect(
      sheet.tables[0]?.records[0]?.extras.map((extra) => [extra.heading, extra.pieces[0]?.text]),
    ).toEqual([["Risks", "Space"]]);
  });

  test("two heading rows: groups of columns over their own headings", () => {
    const sheet = recognise(`
A1 | | | Responsibility | | Timescales | | Progress |
A2 | Area for Development | Action | Lead agency | Lead person | Start | Complete by | Update | RAG
| Strategy discussions | Invite health to every strategy discussion | Police | DI Vance | Jan 2026 | Mar 2026 | Rota in place | G
| | Record decisions within 24 hours | Social care | MASH Manager | Jan 2026 | Apr 2026 | | A
merge C1:D1 E1:F1 G1:H1
bold A1:H2`);
    expect(columnsOf(sheet)).toEqual(["A=group B=action C=owners D=owners E=start F=due G=progress H=rag"]);
    expect(sheet.tables[0]?.headingRows).toEqual([0, 1]);
  });

  test("the upper heading was meant for two columns without being merged", () => {
    const sheet = recognise(`
A1 | Action | Who | Timescales | | Progress
A2 | | | Date for review | Date for completion |
| Establish a working group | Managers | April 2026 | July 2026 | Set up
| Review each intervention | Ops Manager | May 2026 | August 2026 | Begun
bold A1:E2`);
    expect(columnsOf(sheet)).toEqual(["A=action B=owners C=review D=due E=progress"]);
  });

  test("priorities that are topics are what the action serves; levels are a priority", () => {
    const columns = (first: readonly string[]): string[] =>
      columnsOf(
        recognise(`
A1 | Priority | What we will do | Lead | When
| ${first[0]} | Health passports for all care leavers | LAC Nurse | Oct 2026
| ${first[1]} | Find ten more local foster carers | Fostering Manager | Mar 2027
| ${first[2]} | Offer ring-fenced apprenticeships | HR Manager | Sept 2026
bold A1:D1`),
      );
    expect(columns(["Health", "Homes", "Work"])).toEqual(["A=group B=action C=owners D=due"]);
    expect(columns(["High", "Low", "High"])).toEqual(["A=priority B=action C=owners D=due"]);
  });

  test("a status column of ratings is a rating", () => {
    const sheet = recognise(`
A1 | Task | Owner | Due | Status
| Write the remand strategy | Court Lead | May 2026 | Amber
| Name a housing lead for each child | Housing Lead | June 2026 | Green
| Screen all children at first contact | Health Lead | July 2026 | Red
bold A1:D1`);
    expect(columnsOf(sheet)).toEqual(["A=action B=owners C=due D=rag"]);
  });

  test("a column for lead and date together comes apart where its cells do", () => {
    const sheet = recognise(`
A1 | Action | Timescale and lead | RAG
| Write the remand strategy | 30 September 2026\\nCourt Lead | Amber
| Name a housing lead for each child | January 2027 – Housing Manager | Green
| Screen all children at first contact | to be agreed with health | Red
bold A1:C1`);
    expect(recordsOf(sheet, "due", "owners")).toEqual([
      "2 | 30 September 2026 | Court Lead",
      "3 | January 2027 | Housing Manager",
      "4 | to be agreed with health | ",
    ]);
  });

  test("steps with their own lead and date are the actions where the action is said once over them", () => {
    const sheet = recognise(`
A1 | Action | Steps | Who | When
| Schools know what to do | Write a flow chart | Safeguarding Lead | June 2026
| | Try it in two schools | Head of Mill Lane | Sept 2026
| | Send it to all schools | Safeguarding Lead | Nov 2026
| Children get help early | Agree who assesses | MASH Manager | July 2026
| | Shorten the waiting list | CAMHS Manager | March 2027
bold A1:D1`);
    expect(columnsOf(sheet)).toEqual(["A=group B=action C=owners D=due"]);
    expect(recordsOf(sheet, "group", "action")).toEqual([
      "2 | Schools know what to do | Write a flow chart",
      "3 | Schools know what to do | Try it in two schools",
      "4 | Schools know what to do | Send it to all schools",
      "5 | Children get help early | Agree who assesses",
      "6 | Children get help early | Shorten the waiting list",
    ]);
  });

  test("every column says why, and how sure it is", () => {
    const [plan] = recognise(`
A1 | Action | By when | Lead
| Write the remand strategy | May 2026 | Court Lead
| Name a housing lead | June 2026 | Housing Manager
bold A1:C1`).tables;
    expect(plan?.columns[1]?.reason).toBe(
      "Column B is Due: its heading says “By when” and 2 of 2 cells are dates.",
    );
    for (const column of plan?.columns ?? []) {
      expect(column.confidence).toBeGreaterThan(0.6);
      expect(column.confidence).toBeLessThanOrEqual(1);
    }
  });
});
