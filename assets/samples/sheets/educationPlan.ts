/**
 * One table that was pasted page by page from a Word document: the headings come again at the head of each
 * page, the area is merged down over its actions, and one row was cut in two by the end of a page.
 */
import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import {
  drawGrid,
  fitHeights,
  setPage,
  setWidths,
  writeBand,
  writeHeadings,
  writeRow,
  type CellInput,
} from "./look";

const HEADINGS = [
  "Priority area",
  "What we will do",
  "Who",
  "Resources",
  "By when",
  "How will we know?",
  "Update (autumn 2026)",
];
const BAND = { first: 1, last: HEADINGS.length };

interface Page {
  /** Rows of cells; "" in the first column where the area is merged down from above. */
  readonly rows: readonly (readonly CellInput[])[];
}

const PAGES: readonly Page[] = [
  {
    rows: [
      [
        "Access to full-time education",
        "Agree one referral form for fair access with all secondary heads",
        "Lou Brandreth, Virtual School Head",
        "None",
        "July 2026",
        "Form in use; time from referral to first day in school",
        "Done. In use from 1 September.",
      ],
      [
        "",
        "Review every part-time timetable after six weeks and end it or give reasons",
        "Inclusion Officers",
        "0.5 post, high needs block",
        "Half-termly",
        "Number on part-time timetables for more than 12 weeks",
        "27 reviewed, 11 ended",
      ],
      [
        "",
        "Publish a directory of alternative provision with what each has been checked for",
        "Commissioning Team",
        "£4,500 design and print",
        "End of Autumn term 2026",
        "Directory on the council's website",
        "",
      ],
      [
        "Special educational needs",
        "Service and SEN team to share the list of children with a plan every month",
        "SEN Manager / YJS Education Worker",
        "Data analyst time",
        "from May 2026 onwards",
        "All case managers know which children have a plan",
        "Shared in May, June, July. None in August.",
      ],
      [
        "",
        "Speech, language and communication screening at the start of each order,",
        "Speech and Language Therapist",
        "ICB funding until March 2027",
        "31 December 2026",
        "90% screened within 20",
        "70% in quarter 2.",
      ],
    ],
  },
  {
    rows: [
      [
        "",
        "with a one-page profile that courts and panels can use",
        "",
        "",
        "",
        "working days",
        "Profiles agreed with the bench in September.",
      ],
      [
        "",
        "Train custody officers and panel members in communicating with children who have language needs",
        "Speech and Language Therapist",
        "Two half days",
        "Feb / March 2027",
        "Training log; before and after questionnaire",
        "First session 9 February",
      ],
      [
        "Post-16",
        "Careers interview for each child before the end of Year 11",
        "Careers Service",
        "Existing",
        "Summer term 2027",
        "NEET figure for 16 and 17 year olds known to the service below 25%",
        "",
      ],
      [
        "",
        "Six paid work placements a year in council services",
        "HR Business Partner\nYJS Education Worker",
        "£12,000 apprenticeship levy",
        "2026/27",
        "Placements started and finished",
        "Two started in parks. Highways has offered one.",
      ],
    ],
  },
  {
    rows: [
      [
        "Voice of children and parents",
        "Ask children who returned to school what helped, and tell heads twice a year",
        "Participation Worker",
        "Vouchers £600",
        "October 2026 and March 2027",
        "“You said, we did” sheet",
        "Eight children spoken to.",
      ],
      [
        "",
        "Parents' drop-in with the SEN advice service",
        "Parenting Worker",
        "Room at the library",
        "TBC",
        "Parents' comments",
        "Library can offer Wednesdays. To be decided: who runs it in school holidays?",
      ],
    ],
  },
];

export function educationPlan(): Workbook {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("ETE plan");
  setWidths(sheet, [20, 38, 24, 20, 16, 30, 32]);
  setPage(sheet);
  writeBand(sheet, 1, BAND, "Thornbury Vale: getting children back into education, training and work", {
    size: 14,
    bold: true,
  });
  writeBand(sheet, 2, BAND, "Action plan of the Education Sub-group, agreed 14 May 2026. OFFICIAL", {});

  let top = 4;
  for (const page of PAGES) {
    writePage(sheet, top, page);
    top += page.rows.length + 2;
  }
  fitHeights(sheet);
  return workbook;
}

function writePage(sheet: Worksheet, top: number, page: Page): void {
  writeHeadings(sheet, top, 1, HEADINGS, { fill: "BFBFBF", text: "000000" });
  page.rows.forEach((cells, index) => writeRow(sheet, top + 1 + index, 1, cells));
  const last = top + page.rows.length;
  drawGrid(sheet, top, 1, last, HEADINGS.length);
  mergeAreas(sheet, top + 1, page);
}

/** An area with empty cells below it is one merged cell, as Word's table had it. */
function mergeAreas(sheet: Worksheet, top: number, page: Page): void {
  const starts = page.rows
    .map((cells, index) => (cells[0] === "" && index > 0 ? -1 : index))
    .filter((start) => start >= 0);
  starts.forEach((start, index) => {
    const end = (starts[index + 1] ?? page.rows.length) - 1;
    if (end > start) sheet.mergeCells(top + start, 1, top + end, 1);
  });
}
