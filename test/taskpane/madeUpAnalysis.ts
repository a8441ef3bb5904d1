/** A made-up plan as the engine would hand it over, for tests of the pane. */
import { BLANK, DEFAULT_SETTINGS } from "../../src/engine";
import type {
  Action,
  Analysis,
  CellAddress,
  Field,
  Figures,
  Finding,
  Plan,
  RecognisedColumn,
  RecognisedSheet,
  RecognisedTable,
  Severity,
  Tally,
  WorkbookSnapshot,
} from "../../src/engine";

const SHEET = "Improvement plan";

const COLUMNS: readonly [string, Field | null, number, string][] = [
  ["No.", "ref", 0.97, "Its heading says “No.” and all 11 cells are references."],
  [
    "Recommendation",
    "group",
    0.92,
    "Its heading says “Recommendation”; the text is merged down over several actions.",
  ],
  ["What we will do", "action", 0.95, "Its heading says “What we will do” and the cells are sentences."],
  ["Who", "owners", 0.9, "Its heading says “Who” and 10 of 11 cells are roles."],
  ["By when", "due", 0.93, "Its heading says “By when” and 9 of 11 cells are dates."],
  ["Position at quarter end", "progress", 0.71, "The cells are sentences about what was done."],
  ["Rating", "rag", 0.88, "10 of 11 cells are Red, Amber or Green."],
  [
    "Difference made",
    "outcome",
    0.52,
    "The heading could mean the outcome or the evidence; the cells do not settle it.",
  ],
  ["Board papers", null, 0.3, ""],
];

function cell(row: number, column: number): CellAddress {
  return { sheet: SHEET, row, column };
}

function actionAt(index: number): Action {
  const row = 5 + index;
  const text = (column: number, value: string) =>
    ({ state: "read", value, text: value, at: [cell(row, column)] }) as const;
  return {
    id: `${SHEET}!A5#${row}`,
    rows: [row],
    ref: text(0, `${index + 1}`),
    group: text(1, "Recommendation 1"),
    action: text(2, `Review the induction of volunteers, step ${index + 1}`),
    detail: BLANK,
    owners: {
      state: "read",
      value: [{ name: "Head of Service", leads: true }],
      text: "Head of Service",
      at: [cell(row, 3)],
    },
    resources: BLANK,
    start: BLANK,
    review: BLANK,
    due:
      index % 3 === 0
        ? {
            state: "assumed",
            value: { kind: "month", date: "2026-09-30" },
            text: "September 2026",
            assumption: "A month means its last day.",
            at: [cell(row, 4)],
          }
        : {
            state: "read",
            value: { kind: "date", date: "2026-12-01" },
            text: "01/12/2026",
            at: [cell(row, 4)],
          },
    outcome: BLANK,
    evidence: BLANK,
    progress: BLANK,
    rag: text(6, "Amber") as Action["rag"],
    status: BLANK,
    priority: BLANK,
    extras: [],
    updates: [],
    struck: [],
    parts: [],
    standing: { status: "in-progress", reason: "It has progress and is not complete." },
  };
}

const table: RecognisedTable = {
  id: `${SHEET}!A5`,
  range: { sheet: SHEET, row: 4, column: 0, rows: 12, columns: 9 },
  layout: "table",
  isPlan: true,
  confidence: 0.94,
  reason: "It has headings for actions, leads and dates, and 11 rows of sentences beneath.",
  headingRows: [4],
  columns: COLUMNS.map(([heading, field, confidence, reason], column): RecognisedColumn => ({
    column,
    heading,
    field,
    confidence,
    reason,
  })),
  labels: {},
  rows: [],
  records: [],
  what: "",
};

const funding: RecognisedTable = {
  ...table,
  id: `${SHEET}!A20`,
  range: { sheet: SHEET, row: 19, column: 0, rows: 5, columns: 3 },
  isPlan: false,
  what: "A table of funding by partner",
};

const document = {
  title: {
    state: "read",
    value: "Improvement plan 2026-27",
    text: "Improvement plan 2026-27",
    at: [cell(0, 0)],
  },
  draft: BLANK,
  embargoUntil: BLANK,
  marking: BLANK,
  initials: {},
  ragKey: [],
} as const;

const actions = Array.from({ length: 11 }, (_, index) => actionAt(index));
const plan: Plan = { id: table.id, sheet: SHEET, range: table.range, table, document, actions };

const sheets: readonly RecognisedSheet[] = [
  {
    sheet: SHEET,
    tables: [table, funding],
    loose: [
      {
        at: cell(0, 0),
        text: "Thornbury Vale Youth Justice Service: improvement plan 2026-27",
        role: "title",
      },
      {
        at: cell(1, 0),
        text: "Agreed by the management board on 2 April 2026. Please update by the tenth of each month.",
        role: "note",
      },
      { at: cell(26, 0), text: "Signed: chair of the board", role: "signoff" },
    ],
    rows: [],
    summary: "An action plan under a title and a note, and a table of funding.",
    cells: {
      all: 130,
      actions: 104,
      headings: 10,
      notes: 2,
      otherTables: 12,
      leftOver: [cell(3, 8), cell(16, 0)],
    },
  },
  {
    sheet: "Contacts",
    tables: [],
    loose: [],
    rows: [],
    summary: "A list of 14 names and telephone numbers; it has no column of actions.",
  },
];

const snapshot: WorkbookSnapshot = {
  fileName: "improvement-plan.xlsx",
  sheets: [],
  activeSheet: SHEET,
  ownSheets: {},
  date1904: false,
};

function finding(rule: string, severity: Severity, row: number, column: number, message: string): Finding {
  return {
    rule,
    severity,
    at: [cell(row, column)],
    action: null,
    message,
    why: "The board cannot tell whether the action is on time.",
    advice: "Write the day by which it is to be done, or the month.",
    fix: null,
  };
}

const findings: readonly Finding[] = [
  finding("no-due-date", "must-fix", 8, 4, "Action 4 has no due date."),
  finding("no-due-date", "must-fix", 11, 4, "Action 7 has no due date."),
  finding(
    "unreadable-date",
    "must-fix",
    12,
    4,
    "“Before half-term-ish” in action 8 cannot be read as a date.",
  ),
  ...[5, 6, 7, 9, 10].map((row) =>
    finding(
      "overdue-and-open",
      "check",
      row,
      4,
      `Action ${row - 4} was due on 30 September 2026, 52 days ago, and is not complete.`,
    ),
  ),
  finding("no-owner", "check", 13, 3, "Action 9 has no lead."),
  finding("draft-in-title", "note", 0, 0, "The title still says DRAFT."),
];

const all: Tally = {
  actions: 11,
  byStatus: { "not-started": 2, "in-progress": 7, complete: 2, "carried-forward": 0, superseded: 0 },
  byRating: { Red: 2, Amber: 4, Green: 4, Blue: 0, "Not rated": 1 },
  openByRating: { Red: 2, Amber: 4, Green: 2, Blue: 0, "Not rated": 1 },
  open: 9,
  overdue: 5,
};

const figures: Figures = {
  asOf: "2026-11-21",
  all,
  dueIn30: 3,
  dueIn60: 3,
  dueIn90: 4,
  withoutDue: 2,
  withoutOwner: 1,
  withoutRating: 0,
  byGroup: [],
  byLead: [],
  exceptions: [],
  inWords:
    "11 actions: 2 complete, 7 in progress, 2 not started. Of the 9 open, 2 are Red, 4 Amber, 2 Green; 5 are overdue, the longest by 52 days.",
  words: [
    { text: "11 actions", counts: "all" },
    { text: ": " },
    { text: "2 complete", counts: { status: "complete" } },
    { text: ", " },
    { text: "7 in progress", counts: { status: "in-progress" } },
    { text: ", " },
    { text: "2 not started", counts: { status: "not-started" } },
    { text: ". Of the " },
    { text: "9 open", counts: "open" },
    { text: ", " },
    { text: "2 are Red", counts: { rating: "Red" } },
    { text: ", " },
    { text: "4 Amber", counts: { rating: "Amber" } },
    { text: ", " },
    { text: "2 Green", counts: { rating: "Green" } },
    { text: "; " },
    { text: "5 are overdue", counts: "overdue" },
    { text: ", the " },
    { text: "longest by 52 days", counts: "longest overdue" },
    { text: "." },
  ],
};

/** One plan, with findings of every severity. */
export const planAnalysis: Analysis = {
  asOf: "2026-11-21",
  settings: DEFAULT_SETTINGS,
  snapshot,
  sheets,
  document,
  plans: [plan],
  findings,
  figures,
};

const sureTable: RecognisedTable = {
  ...table,
  columns: table.columns.map((column) => ({ ...column, confidence: Math.max(0.9, column.confidence) })),
};

/** The same where recognition is sure of every column, so that nothing is asked. */
export const sureAnalysis: Analysis = { ...planAnalysis, plans: [{ ...plan, table: sureTable }] };

/** The same with nothing found. */
export const cleanAnalysis: Analysis = { ...planAnalysis, findings: [] };

/** The same workbook after a build. */
export const builtAnalysis: Analysis = {
  ...planAnalysis,
  snapshot: {
    ...snapshot,
    ownSheets: { register: "Action register", summary: "Board summary", checks: "Plan checks" },
  },
};

/** Two plans on two sheets. */
export const twoPlansAnalysis: Analysis = {
  ...planAnalysis,
  plans: [plan, { ...plan, id: "Health!A5", sheet: "Health", range: { ...plan.range, sheet: "Health" } }],
};

/** A plan kept in two tables on one sheet. */
export const twoTablesAnalysis: Analysis = {
  ...planAnalysis,
  plans: [plan, { ...plan, id: `${SHEET}!A30`, range: { ...plan.range, row: 29 } }],
};

/** Sheets, and no plan on them. */
export const noPlanAnalysis: Analysis = {
  ...planAnalysis,
  sheets: [
    {
      sheet: "Sheet1",
      tables: [],
      loose: [],
      rows: [],
      summary: "A list of 14 names and telephone numbers; it has no column of actions.",
    },
    { sheet: "Sheet2", tables: [], loose: [], rows: [], summary: "The sheet is empty." },
  ],
  plans: [],
  findings: [],
};
