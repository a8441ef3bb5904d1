/** Sections, groups that are said once, and tables that stand under them. */
import { columnsOf, recognise, recordsOf, rolesOf } from "./readingOf";

describe("sections and groups", () => {
  test("stacked tables under dressed bands; of two outcomes the first is what the action serves", () => {
    const sheet = recognise(`
A1 | Thornbury Vale Youth Justice Plan 2024-27
A2 | Delivery plan – updated October 2025
A4 | Strategic Priority 1 – Child First
A5 | What do we want to achieve? | What will we do? | Who will lead? | By when? | What difference will it make? | BRAG
| Children feel heard | Develop a participation strategy with children | Participation Lead | March 2026 | 80% say they were listened to | G
| | Co-produce all templates | YJS Manager | June 2026 | | A
A9 | Strategic Priority 2 – Serious violence
A10 | What do we want to achieve? | What will we do? | Who will lead? | By when? | What difference will it make? | BRAG
| Fewer knife incidents | Run a programme in every school | Police Lead | Sept 2026 | | R
merge A4:F4 A9:F9
bold A1 A4 A5:F5 A9 A10:F10
fill A4:F4 A9:F9 1F4E79`);
    const columns = "A=group B=action C=owners D=due E=outcome F=rag";
    expect(columnsOf(sheet)).toEqual([columns, columns]);
    expect(recordsOf(sheet, "group", "action", "outcome")).toEqual([
      "6 | Children feel heard | Develop a participation strategy with children | 80% say they were listened to",
      "7 | Children feel heard | Co-produce all templates | ",
      "11 | Fewer knife incidents | Run a programme in every school | ",
    ]);
    expect(rolesOf(sheet)).toBe(
      "1 title, 2 note, 3 blank, 4 section, 5 heading, 6 action, 7 action, 8 blank, 9 section, 10 heading, 11 action",
    );
  });

  test("a few plain words alone over the rows are sections where the table begins with them", () => {
    const sheet = recognise(`
A1 | Promise | Contact | By when | In place?
| Housing
| Safeguarding in every visit form | Area Manager | May 2026 | Not yet
| Named lead on each estate | Area Manager | June 2026 | Yes
| Probation
| Home visits ask about children | Senior Officer | July 2026 | Yes
bold A1:D1`);
    expect(recordsOf(sheet, "group", "action")).toEqual([
      "3 | Housing | Safeguarding in every visit form",
      "4 | Housing | Named lead on each estate",
      "6 | Probation | Home visits ask about children",
    ]);
  });

  test.each([
    ["of which nobody has said who or when", "Newsletter for parents", "Posters in schools"],
    ["that say what to do", "Write to parents", "Visit each school"],
  ])("but are actions %s, where the table begins with a whole one", (_, one, other) => {
    const sheet = recognise(`
A1 | Action | Lead | By when | Status
| Safeguarding in every visit form | Area Manager | May 2026 | Not yet
| ${one}
| Named lead on each estate | Area Manager | June 2026 | Yes
| ${other}
| Home visits ask about children | Senior Officer | July 2026 | Yes
bold A1:D1`);
    expect(recordsOf(sheet, "action").map((record) => record.slice(0, 1))).toEqual(["2", "3", "4", "5", "6"]);
  });

  test("sections within sections: each level replaces its own", () => {
    const sheet = recognise(`
A1 | Children's Services Improvement Plan
A3 | Ref | Action | Lead | Timescale | RAG
A4 | PRIORITY ONE: LEADERSHIP
A5 | 1.1 Recruit a stable workforce
A6 | 1.1.1 | Launch a recruitment campaign | HR Lead | 31/03/2025 | Green
A7 | 1.2 Improve supervision
A8 | 1.2.1 | Introduce a supervision standard | PSW | 30/06/2025 | Red
A9 | PRIORITY TWO: PRACTICE
A10 | 2.1 Assessments
A11 | 2.1.1 | Roll out a new assessment tool | PSW | 30/09/2025 | Red
merge A4:E4 A5:E5 A7:E7 A9:E9 A10:E10
bold A3:E3 A4 A5 A7 A9 A10
fill A4:E4 A9:E9 8EA9DB
fill A5:E5 A7:E7 A10:E10 D9E1F2`);
    expect(recordsOf(sheet, "ref", "group")).toEqual([
      "6 | 1.1.1 | PRIORITY ONE: LEADERSHIP + 1.1 Recruit a stable workforce",
      "8 | 1.2.1 | PRIORITY ONE: LEADERSHIP + 1.2 Improve supervision",
      "11 | 2.1.1 | PRIORITY TWO: PRACTICE + 2.1 Assessments",
    ]);
  });

  test("a section's number and text stand in two cells above the heading", () => {
    const sheet = recognise(`
A1 | Action plan
A3 | 1. | Objective: Reduce reoffending
A4 | Action | Lead | By when | Progress
| Weekly live tracker meeting | Performance Manager | June 2025 | Started May
A7 | 2. | Objective: Reduce custody
A8 | Action | Lead | By when | Progress
| Bail support package within 24 hours | Court Lead | April 2025 | In place
bold A3:B3 A4:D4 A7:B7 A8:D8`);
    expect(recordsOf(sheet, "group")).toEqual([
      "5 | 1. + Objective: Reduce reoffending",
      "9 | 2. + Objective: Reduce custody",
    ]);
  });

  test("facts with their labels between a section and its heading belong to no action", () => {
    const sheet = recognise(`
A1 | Written Statement of Action
A3 | Area of weakness 1: Joint commissioning
A4 | Senior lead: Director of Education
A6 | No. | Action | Lead | Start | End | Milestones | RAG
| 1a | Set up a joint commissioning board | Head of SEND | Sept 2024 | Dec 2024 | Terms agreed | G
A9 | Area of weakness 2: Quality of plans
A10 | Senior lead: Head of SEND
A12 | No. | Action | Lead | Start | End | Milestones | RAG
| 2a | Train all plan writers | SEND Manager | Oct 2024 | Mar 2025 | Half by January | R
A15 | RAG key
A16 | Red | Off track
| Green | On track
bold A3 A6:G6 A9 A12:G12`);
    expect(columnsOf(sheet)[0]).toBe("A=ref B=action C=owners D=start E=due F=detail G=rag");
    expect(recordsOf(sheet, "group")).toEqual([
      "7 | Area of weakness 1: Joint commissioning",
      "13 | Area of weakness 2: Quality of plans",
    ]);
    expect(sheet.tables.filter((table) => !table.isPlan).map((table) => table.what)).toEqual([
      "a key of ratings",
    ]);
  });

  test("a merged outcome belongs to each of its actions", () => {
    const sheet = recognise(`
A1 | Outcome | Action | Who | When | RAG
| Neglect is recognised early | Train the workforce in the toolkit | Business Manager | Dec 2025 | G
| | Audit use of the toolkit | QA Subgroup | Mar 2026 | A
| Families get help sooner | Map the local offer | Early Help Lead | Nov 2025 | B
merge A2:A3
bold A1:E1`);
    expect(recordsOf(sheet, "outcome")).toEqual([
      "2 | Neglect is recognised early",
      "3 | Neglect is recognised early",
      "4 | Families get help sooner",
    ]);
  });

  test("blank means same holds for a column before the group as well", () => {
    const sheet = recognise(`
B2 | Protected characteristic | Issue identified | Action to address | Lead officer | Timescale
| Race | Black children over-represented in custody | Scrutinise every remand decision | Court Manager | Quarterly
| | | Train staff in cultural competence | Workforce Lead | Dec 2025
bold B2:F2`);
    const [plan] = sheet.tables;
    expect(recordsOf(sheet, "group")).toEqual([
      "3 | Black children over-represented in custody",
      "4 | Black children over-represented in custody",
    ]);
    expect(plan?.records.map((record) => record.extras.map((extra) => extra.pieces[0]?.text))).toEqual([
      ["Race"],
      ["Race"],
    ]);
  });
});
