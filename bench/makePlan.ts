/** Large made-up plans, the same ones each time. */
import { Workbook } from "@cj-tech-master/excelts";

/** The day that the figures of all measurements are for. */
export const AS_OF = "2026-09-30";

/** What a cell of each column holds; the number is that of the action. */
const COLUMNS: readonly { readonly heading: string; readonly cell: (action: number) => string | Date }[] = [
  { heading: "Ref", cell: (action) => `${Math.ceil(action / 10)}.${(action % 10) + 1}` },
  {
    heading: "Recommendation",
    cell: (action) => `Recommendation ${Math.ceil(action / 10)}: ${pick(AIMS, action, 10)}`,
  },
  { heading: "Action", cell: (action) => `${pick(VERBS, action, 1)} ${pick(AIMS, action, 3)}` },
  {
    heading: "How",
    cell: (action) => `${pick(VERBS, action, 7)} with ${pick(PEOPLE, action, 2)}, then report`,
  },
  { heading: "Lead", cell: (action) => pick(PEOPLE, action, 1) },
  { heading: "Resources", cell: (action) => `${(action % 9) + 1} days of ${pick(PEOPLE, action, 5)}` },
  { heading: "Start date", cell: (action) => day(action % 300) },
  { heading: "Due date", cell: (action) => day(60 + (action % 500)) },
  { heading: "RAG", cell: (action) => pick(["Red", "Amber", "Green", "Green"], action, 1) },
  {
    heading: "Status",
    cell: (action) => pick(["Not started", "In progress", "In progress", "Complete"], action, 1),
  },
  { heading: "Progress", cell: (action) => `${pick(NEWS, action, 1)} by ${pick(PEOPLE, action, 3)}` },
  { heading: "Desired outcome", cell: (action) => `Children in Thornbury Vale ${pick(ENDS, action, 1)}` },
  { heading: "Review date", cell: (action) => day(30 + (action % 400)) },
  { heading: "Evidence", cell: (action) => `${pick(PROOFS, action, 1)}, ${pick(PEOPLE, action, 4)}` },
];

const VERBS = ["Write and agree", "Review", "Train all staff in", "Audit", "Set up", "Commission", "Publish"];
const AIMS = [
  "the policy for out-of-court disposals",
  "the offer for children who leave custody",
  "how risk is assessed and recorded",
  "the restorative justice pathway",
  "education checks at the first meeting",
];
const PEOPLE = [
  "Head of Service",
  "Operations Manager",
  "Quality Lead",
  "Health Partner",
  "Data Analyst",
  "Board Chair",
];
const NEWS = [
  "First draft was read",
  "Training was held",
  "Nothing to report yet",
  "A pilot was begun",
  "The audit was done",
];
const ENDS = ["are heard", "are safe", "go to school", "do not offend again"];
const PROOFS = ["Minutes of the board", "Audit report", "Case file sample", "Survey of children and parents"];

function pick(words: readonly string[], action: number, step: number): string {
  return words[Math.floor(action / step) % words.length] as string;
}

function day(after: number): Date {
  return new Date(Date.UTC(2026, 0, 1 + after));
}

export const MOST_COLUMNS = COLUMNS.length;

/** The plan's cells, title and headings first. */
export function cellsOfPlan(actions: number, columns = MOST_COLUMNS): (string | Date | null)[][] {
  const used = COLUMNS.slice(0, columns);
  const line = (first: string) => used.map((_, index) => (index === 0 ? first : null));
  return [
    line("Thornbury Vale Youth Justice Service: improvement plan"),
    used.map(() => null),
    used.map(({ heading }) => heading),
    ...Array.from({ length: actions }, (_, index) => used.map(({ cell }) => cell(index + 1))),
  ];
}

/** A plan with so many actions under one row of headings, as an .xlsx. */
export async function makePlan(actions: number, columns = MOST_COLUMNS): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Improvement plan");
  sheet.addRows(cellsOfPlan(actions, columns));
  sheet.getRow(3).font = { bold: true };
  COLUMNS.slice(0, columns).forEach(({ heading }, index) => {
    if (heading.endsWith("date")) sheet.getColumn(index + 1).numFmt = "dd/mm/yyyy";
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
