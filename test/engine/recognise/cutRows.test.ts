/** Rows that go on with the one above, and rows that do not. */
import { recognise, recordsOf, rolesOf } from "./readingOf";

describe("rows cut in two", () => {
  test("the last row of the plan, cut with a new page's heading between", () => {
    const sheet = recognise(`
A1 | No | Action | By whom | By when | Progress
| 1 | Invite the nurse to the weekly meeting | Health Lead | July 2026 | Agreed
| 2 | Look at satellite offices to | Team Manager | September 2026 | None
A5 | No | Action | By whom | By when | Progress
| | deliver assessments and interventions
bold A1:E1 A5:E5`);
    expect(recordsOf(sheet, "action")).toEqual([
      "2 | Invite the nurse to the weekly meeting",
      "3,6 | Look at satellite offices to + deliver assessments and interventions",
    ]);
    expect(rolesOf(sheet)).toBe("1 heading, 2 action, 3 action, 4 blank, 5 heading, 6 continuation");
  });

  test("the group alone goes on, in the key column", () => {
    const sheet = recognise(`
A1 | Key Performance Indicator | Action | Lead | Target date
| Reduce harm to others and the risks | Re-establish the protocol group | A. Karim | Q4 2026-27
| associated with serious violence.
| Fewer first-time entrants | Agree a referral form with police | B. Hunt | Q2 2026-27
bold A1:D1`);
    expect(recordsOf(sheet, "group")).toEqual([
      "2,3 | Reduce harm to others and the risks + associated with serious violence.",
      "4 | Fewer first-time entrants",
    ]);
  });

  test("a first line that belongs to the action above goes back to it after a page end", () => {
    const sheet = recognise(`
A1 | Ref | Action | Lead | Progress
| 1 | (1a) Train staff in the new form | A. Karim | Trained by managers and team leaders
A4 | Ref | Action | Lead | Progress
| | (1b) Sample ten forms a month | B. Hunt | using the screening tool.\\nFirst sample in May.
bold A1:D1 A4:D4`);
    expect(recordsOf(sheet, "progress")).toEqual([
      "2,5 | Trained by managers and team leaders + using the screening tool.",
      "5 | First sample in May.",
    ]);
  });

  test("small letters do not make a row the rest of another", () => {
    const sheet = recognise(`
A1 | action | who | when | done
| ring round the partners about the june date | sue | fri 6 june |
| book the room at the town hall | bev | asap | yes
| draft the agenda and send it to gill | sue | mon 9 june |`);
    expect(recordsOf(sheet, "action", "due")).toEqual([
      "2 | ring round the partners about the june date | fri 6 june",
      "3 | book the room at the town hall | asap",
      "4 | draft the agenda and send it to gill | mon 9 june",
    ]);
  });

  test("small letters beneath a capital do not either, where no other cell goes on as well", () => {
    const sheet = recognise(`
A1 | Action | Who | When
| Ring round the partners about the June date | Sue | Friday 6 June
| book the room at the town hall | Bev |
| draft the agenda and send it to Gill | Sue | Monday 9 June |`);
    expect(recordsOf(sheet, "action", "owners")).toEqual([
      "2 | Ring round the partners about the June date | Sue",
      "3 | book the room at the town hall | Bev",
      "4 | draft the agenda and send it to Gill | Sue",
    ]);
  });

  test("each printed line of the cells became a row, leads and dates too", () => {
    const sheet = recognise(`
A1 | Action | Who | When
| Ring round the partners about | Head of | Friday 6
| the date of the next | Service | June
| board | |
| Book the room | Bev | Monday 9 June
bold A1:C1`);
    expect(recordsOf(sheet, "action", "owners")).toEqual([
      "2,3,4 | Ring round the partners about + the date of the next + board | Head of + Service",
      "5 | Book the room | Bev",
    ]);
  });

  test("an update row is folded into its action, its own date and tag kept", () => {
    const sheet = recognise(`
A1 | Objective | Action | Responsible | Target date
| Inspection ready | Deliver a mock inspection | A. Karim | Q4 2026-27
| Progress - 21.5.26 | Moved to next year with the county | | RETAIN FOR 2027-28
| Fair treatment | Survey young people | T. Okafor | Q3 2026-27
bold A1:D1`);
    const [first, second] = sheet.tables[0]?.records ?? [];
    expect(rolesOf(sheet)).toBe("1 heading, 2 action, 3 progress, 4 action");
    expect(
      first?.updates.map((update) => [
        update.tag.text,
        update.fields.progress?.[0]?.text,
        update.fields.due?.[0]?.text,
      ]),
    ).toEqual([["Progress - 21.5.26", "Moved to next year with the county", "RETAIN FOR 2027-28"]]);
    expect(second?.updates).toEqual([]);
  });

  test("comments merged beneath each action are updates", () => {
    const sheet = recognise(`
A1 | Ref | Action | Owner | Due | Status
| 1 | Improve the induction of volunteers | Volunteer Manager | 31/12/2025 | Open
| | Comments: handbook drafted and shared
| 2 | Open a second reparation site | Reparation Lead | 31/01/2026 | Open
merge B3:E3
bold A1:E1`);
    expect(recordsOf(sheet, "ref")).toEqual(["2,3 | 1", "4 | 2"]);
    expect(sheet.tables[0]?.records[0]?.updates).toHaveLength(1);
  });

  test("numbered rows that wait for actions, totals, sign-offs and remarks are no actions", () => {
    const sheet = recognise(`
A1 | No. | Action | Lead | By when
| | What will be done | One named person | dd/mm/yyyy
| 1 | Publish the complaints leaflet | Business Manager | 31/08/2026
| 2
| | Total actions: 1
A7 | Signed: | | Date:
A9 | GA = Gwen Aldous, AK = Ayesha Karim
bold A1:D1`);
    expect(recordsOf(sheet, "action")).toEqual(["3 | Publish the complaints leaflet"]);
    expect(rolesOf(sheet)).toBe(
      "1 heading, 2 note, 3 action, 4 other, 5 total, 6 blank, 7 signoff, 8 blank, 9 signoff",
    );
  });
});
