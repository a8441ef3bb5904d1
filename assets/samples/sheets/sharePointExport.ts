/** A SharePoint list opened in Excel: one heading row, true dates, and the cells hold the editor's HTML. */
import { Workbook } from "@cj-tech-master/excelts";
import { day, fitHeights, setPage, setWidths, writeHeadings, writeRow, type CellInput } from "./look";

const HEADINGS = [
  "ID",
  "Title",
  "Action Details",
  "Assigned To",
  "Start Date",
  "Due Date",
  "Status",
  "RAG Status",
  "Latest Update",
  "Theme",
  "Modified",
  "Item Type",
  "Path",
];

/** SharePoint wraps what its editor made in a class of its own. */
const html = (inner: string): string => `<div class="ExternalClass7A1C40F2">${inner}</div>`;
const rest = (theme: string, modified: string): readonly CellInput[] => [
  theme,
  day(modified, "dd/mm/yyyy hh:mm"),
  "Item",
  "sites/ThornburyValeYJS/Lists/Safeguarding learning",
];

const ITEMS: readonly (readonly CellInput[])[] = [
  [
    14,
    "Strategy meetings",
    html(
      "<p>Duty team to be invited to every strategy meeting about a child we know.</p><p>Social care to copy the minutes within <strong>two&#160;days</strong>.</p>",
    ),
    "Pryce, Marian",
    day("2026-04-13"),
    day("2026-06-30"),
    "Completed",
    "Blue",
    html("<p>In place since 1 June; sampled in August &amp; October.</p>"),
    ...rest("Working together", "2026-10-05"),
  ],
  [
    15,
    "Missing episodes",
    html(
      "<p>Return interviews to reach the case manager the same day:</p><ul><li>shared inbox</li><li>flag in the case system</li><li>check in supervision</li></ul>",
    ),
    "Hastings, Delroy; Karim, Ayesha",
    day("2026-05-04"),
    day("2026-09-30"),
    "In Progress",
    "Amber",
    html("<p>Inbox and flag done.<br>Supervision check starts in&nbsp;November.</p>"),
    ...rest("Exploitation", "2026-11-02"),
  ],
  [
    16,
    "Exploitation screening tool",
    html("<p>Replace three tools by one; agree cut-off scores with partners.</p>"),
    "Karim, Ayesha",
    day("2026-05-04"),
    day("2026-12-18"),
    "In Progress",
    "Green",
    html("<p>Pilot finished &ndash; 40 screenings.</p>"),
    ...rest("Exploitation", "2026-11-09"),
  ],
  [
    17,
    "Chronologies",
    html("<p>A chronology on each file of a child with four or more referrals.</p>"),
    "Ferrers, Tom",
    day("2026-06-01"),
    day("2026-10-30"),
    "In Progress",
    "Red",
    html("<p>9 of 34.</p><p>Template is too long; shorter one asked for.</p>"),
    ...rest("Recording", "2026-11-11"),
  ],
  [
    18,
    "Fathers",
    html(
      "<p>Ask about fathers &amp; other men in the home at every assessment, and see them where it is safe.</p>",
    ),
    "Pryce, Marian",
    day("2026-06-01"),
    day("2027-03-31"),
    "In Progress",
    "Green",
    html("<p>Practice week held in September.</p>"),
    ...rest("Whole family", "2026-10-19"),
  ],
  [
    19,
    "Step-down",
    html("<p>Joint closing meeting with early help; plan to stay open for <em>six weeks</em>.</p>"),
    "Early Help Manager",
    null,
    day("2026-11-27"),
    "Not Started",
    "Amber",
    "",
    ...rest("Working together", "2026-09-14"),
  ],
  [
    20,
    "Supervision standards",
    html("<p>Re-launch the standards; 10 files a month read by the Head of Service.</p>"),
    "Aldous, Gwen",
    day("2026-09-01"),
    day("2027-02-26"),
    "In Progress",
    "Green",
    html("<p>First round: 6&#47;10 met the standard.</p>"),
    ...rest("Recording", "2026-11-12"),
  ],
  [
    21,
    "Learning for schools",
    html("<p>Twilight session for designated safeguarding leads.</p>"),
    "Brandreth, Lou",
    null,
    null,
    "Deferred",
    "",
    html("<p>Moved to spring term, date to be agreed with heads.</p>"),
    ...rest("Working together", "2026-10-21"),
  ],
];

export function sharePointExport(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("query");
  setWidths(sheet, [6, 24, 52, 24, 12, 12, 13, 11, 46, 18, 17, 10, 46]);
  writeHeadings(sheet, 1, 1, HEADINGS, { fill: "4F81BD", text: "FFFFFF" });
  ITEMS.forEach((cells, index) => writeRow(sheet, 2 + index, 1, cells));
  fitHeights(sheet);
  setPage(sheet);
  sheet.autoFilter = { from: "A1", to: `M${ITEMS.length + 1}` };
  return workbook;
}
