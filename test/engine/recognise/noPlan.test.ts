/** Sheets that hold no plan: nothing is invented, and the sentence says what was seen. */
import { plans, recognise } from "./readingOf";

describe("no plan", () => {
  test.each<[string, string, RegExp]>([
    ["an empty sheet", "", /empty/],
    [
      "a table of money",
      "A1 | Agency | Staffing costs | Other funds | Total\n| Police | n:97680 | | n:97680\n| Health | n:80000 | n:500 | n:80500\n| Total | n:177680 | n:500 | n:178180\nbold A1:D1",
      /a table of money/,
    ],
    [
      "contacts",
      "A1 | Name | Role | Email | Telephone\n| Gwen Aldous | Chair | chair@example.org | 01632 960001\n| Tom Okafor | Police Lead | tom@example.org | 01632 960002",
      /a list of contacts/,
    ],
    [
      "a version history",
      "A1 | Version | Date | Author | Changes made\n| 0.1 | May 2026 | Gwen Aldous | First draft of the plan\n| 1.0 | June 2026 | Gwen Aldous | Agreed by the board",
      /a version history/,
    ],
    [
      "a risk register without actions",
      "A1 | Risk | Likelihood | Impact | Score | Controls\n| Case system fails | n:2 | n:5 | n:10 | Paper forms\n| Managers leave | n:3 | n:4 | n:12 | Deputies",
      /a risk register/,
    ],
    ["a key", "A1 | Key\n| Red | Off track\n| Amber | Some slippage\n| Green | On track", /a key of ratings/],
    [
      "a log of what a program did",
      "A1 | Date | User | Action | Status\n| d:2026-05-01 | gwen | Create | OK\n| d:2026-05-02 | tom | Delete | OK\n| d:2026-05-03 | tom | Update | OK\nbold A1:D1",
      /No plan found/,
    ],
    ["headings with nothing beneath", "A1 | Action | Lead | By when | RAG\nbold A1:D1", /No plan found/],
    [
      "policies with owners and review dates",
      "A1 | Policy | Owner | Review date | Status\n| Lone working | Ops Manager | May 2027 | Current\n| Complaints | Business Manager | June 2026 | Overdue\nbold A1:D1",
      /No plan found/,
    ],
    [
      "an agenda without headings, whose items say what to do",
      "A1 | 10:00 | Review the minutes of July | Gwen Aldous\n| 10:15 | Hear from the young ambassadors | Tom Okafor\n| 10:40 | Agree the budget for next year | Head of Service",
      /No plan found/,
    ],
    [
      "courses without headings, with trainers and dates",
      "A1 | Trauma and attachment | Gwen Aldous | 12/10/2026\n| Safeguarding at level three | Tom Okafor | 19/10/2026\n| Talking to parents well | Gwen Aldous | 26/10/2026",
      /No plan found/,
    ],
    [
      "a letter",
      "A1 | Dear colleague\nA3 | Please develop your plan by June.\nA5 | Gwen Aldous",
      /3 texts and no table/,
    ],
  ])("%s", (_, text, summary) => {
    const sheet = recognise(text);
    expect(plans(sheet)).toEqual([]);
    expect(sheet.summary).toMatch(summary);
  });

  test("a plan among other tables is told from them", () => {
    const sheet = recognise(`
A1 | Custody and resettlement
A3 | Recommendation | Action | Lead | Due | RAG
| Plan earlier for release | Hold a resettlement meeting at ten days | Resettlement Lead | May 2026 | A
| Find homes sooner | Name a housing lead for each child | Housing Lead | June 2026 | G
A7 | Spend
A8 | Item | Amount | Source
| Training | £2,000 | YJB grant
| Total | £2,000 |
bold A3:E3 A7 A8:C8`);
    expect(plans(sheet)[0]?.range).toMatchObject({ row: 2, rows: 3 });
    expect(
      sheet.tables.filter((table) => !table.isPlan).map((table) => [table.range.row + 1, table.what]),
    ).toEqual([[8, "a table of money"]]);
    expect(sheet.summary).toBe(
      "An action plan: 2 actions in 5 columns. Beside it the sheet holds a table of money.",
    );
  });
});
