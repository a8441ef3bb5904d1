/** The made-up plan with all that the check, the refresh and the board can show. */
import type {
  AcceptedFinding,
  Analysis,
  BoardRow,
  Finding,
  Movement,
  RegisterChange,
  RegisterRefresh,
} from "../../src/engine";
import { makeSheet } from "../engine/makeSheet";
import { builtAnalysis, planAnalysis } from "./madeUpAnalysis";

const SHEET = "Improvement plan";
const at = (row: number, column: number) => ({ sheet: SHEET, row, column });

const CELLS = [
  ["Op's manager", "01/12/2026"],
  ["Ops Manager", "05/01/2027"],
  ["Operations Manager", "soon"],
];
const cells = makeSheet(SHEET, CELLS, undefined, { top: 6, left: 3 });

function textDate(row: number, text: string, serial: number): Finding {
  return {
    rule: "text-date",
    key: `text-date ${row}`,
    print: text,
    severity: "note",
    at: [at(row, 4)],
    action: `${SHEET}!A5#${row}`,
    message: `“${text}” is a text; other dates of the column are true dates.`,
    why: "Excel neither sorts nor filters a text as a date.",
    advice: "Make it a true date.",
    fix: { label: "Make it a true date", at: at(row, 4), value: serial, numberFormat: "dd/mm/yyyy" },
  };
}

const spellings: Finding = {
  rule: "owner-spelled-differently",
  key: "owner-spelled-differently ops",
  print: "ops",
  severity: "check",
  at: [at(6, 3), at(7, 3), at(8, 3)],
  action: null,
  message: "“Op's manager”, “Ops Manager” and “Operations Manager” look like one lead.",
  why: "The summary counts each spelling as a lead of its own.",
  advice: "Write the same everywhere.",
  fix: null,
  choices: [
    {
      label: "Write Operations Manager",
      changes: [6, 7].map((row) => ({
        label: "Write Operations Manager",
        at: at(row, 3),
        value: "Operations Manager",
      })),
    },
    {
      label: "Write Ops Manager",
      changes: [6, 8].map((row) => ({ label: "Write Ops Manager", at: at(row, 3), value: "Ops Manager" })),
    },
  ],
};

const [firstFinding] = planAnalysis.findings;
if (firstFinding === undefined) throw new Error("The made-up plan has findings.");

const accepted: readonly AcceptedFinding[] = [
  {
    finding: { ...firstFinding, key: "accepted", print: "1", message: "Action 2 has two leads." },
    acceptance: {
      key: "accepted",
      print: "1",
      reason: "They share the post.",
      by: "Sam Okoro",
      on: "2026-11-02",
    },
  },
];

/** Findings that can be put right, one by one and together, and one that was let stand. */
export const fixableAnalysis: Analysis = {
  ...planAnalysis,
  snapshot: { ...planAnalysis.snapshot, sheets: [cells] },
  findings: [
    ...planAnalysis.findings.map((finding, index) => ({ ...finding, key: `finding ${index}`, print: "x" })),
    spellings,
    textDate(6, "01/12/2026", 46357),
    textDate(7, "05/01/2027", 46392),
  ],
  accepted,
};

/** The same after the first date was put right. */
export const fixedAnalysis: Analysis = {
  ...fixableAnalysis,
  snapshot: {
    ...fixableAnalysis.snapshot,
    restorable: { label: "Write “01/12/2026” into E7" },
  },
  findings: fixableAnalysis.findings.filter(({ key }) => key !== "text-date 6"),
};

/** A workbook in which the last write can still be taken back. */
export const restorableAnalysis: Analysis = {
  ...planAnalysis,
  snapshot: { ...planAnalysis.snapshot, restorable: { label: "Write “01/12/2026” into E7" } },
};

function change(
  row: number,
  heading: string,
  sheet: string | number,
  register: string | number,
): RegisterChange {
  return {
    row: { ref: `${row - 4}`, text: `Review the induction of volunteers, step ${row - 4}` },
    action: `${SHEET}!A5#${row}`,
    heading,
    source: at(row, 2),
    sheet,
    register,
  };
}

const refresh: RegisterRefresh = {
  registers: [],
  taken: [
    change(5, "Due", 46357, 46327),
    change(6, "Progress", "Second cohort begun.", "First cohort done."),
  ],
  kept: [],
  conflicts: [
    change(7, "Progress", "Training booked for May.", "Training held in April; 9 of 12 staff came."),
    change(8, "Progress", "Waiting for health.", "Health has agreed."),
    change(8, "Lead", "Head of Service", "Deputy Head of Service"),
  ],
  added: [{ ref: "12", text: "Offer speech and language screening to all children" }],
  vanished: [{ ref: "4", text: "Review the rota" }],
  gone: [
    { row: { ref: "4", text: "Review the rota" }, key: "row 4" },
    { row: { ref: "9", text: "Replace the case system" }, key: "row 9" },
  ],
};

/** What a refresh told that found something of everything. */
export const toldRefresh: RegisterRefresh = refresh;

function boardRow(ref: string, text: string, rating: BoardRow["rating"]): BoardRow {
  return { ref, text, group: "", rating, status: "in-progress", due: "2026-12-01" };
}

const first = boardRow("1", "Review the induction of volunteers, step 1", "Amber");
const second = boardRow("2", "Review the induction of volunteers, step 2", "Green");

const movement: Movement = {
  from: { on: "2026-07-03", name: "Management board, July" },
  to: { on: "2026-11-21", name: "" },
  improved: [{ row: { ...second, rating: "Green" }, before: { ...second, rating: "Amber" } }],
  worsened: [{ row: { ...first, rating: "Red" }, before: first, action: `${SHEET}!A5#5` }],
  added: [{ row: boardRow("11", "Review the induction of volunteers, step 11", null), before: null }],
  closed: [],
  reopened: [],
  gone: [],
  slipped: [{ row: first, before: first, days: 92, times: 2 }],
  unchanged: [],
  inWords: "Since 3 July: 1 improved, 1 worsened, 1 new.",
};

/** A workbook with a register, earlier boards, and movement since the last of them. */
export const boardAnalysis: Analysis = {
  ...builtAnalysis,
  figures: { ...builtAnalysis.figures, movement },
  snapshot: {
    ...builtAnalysis.snapshot,
    boards: [
      { on: "2026-04-10", name: "", rows: [first] },
      { on: "2026-07-03", name: "Management board, July", rows: [first, second] },
    ],
  },
};
