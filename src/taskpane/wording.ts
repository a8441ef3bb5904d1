/**
 * Every word that the pane and the ribbon say, in one place, so that another language is another file of
 * this shape. Sentences are plain English: what is the case, and what to do next.
 */
import type { Field, OwnSheetKind, RatingOrNone, RowRole, Severity, StatusWord } from "../engine";

/** "1 action", "11 actions", "1,204 actions". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function listed(texts: readonly string[]): string {
  if (texts.length < 2) return texts[0] ?? "";
  return `${texts.slice(0, -1).join(", ")} and ${texts[texts.length - 1]}`;
}

const actions = (count: number): string => counted(count, "action");

export const wording = {
  name: "Action Plan Assistant",
  asOf: "Figures for",
  changeDay: "Change day",

  recognised: {
    heading: "What was recognised",
    onePlan: (actionCount: number, columns: number | null): string =>
      columns === null
        ? `This looks like an action plan: ${actions(actionCount)} in labelled blocks.`
        : `This looks like an action plan: ${actions(actionCount)} in ${counted(columns, "column")}.`,
    manyTables: (actionCount: number, tables: number, sheets: number): string =>
      sheets === 1
        ? `This looks like an action plan: ${actions(actionCount)} in ${counted(tables, "table")}.`
        : `These look like action plans on ${counted(sheets, "sheet")}: ${actions(actionCount)} in ${counted(tables, "table")}.`,
    where: (sheet: string, range: string): string => `Sheet “${sheet}”, cells ${range}`,
    whereSheet: (sheet: string): string => `Sheet “${sheet}”`,
    actions,
    tables: "Tables",
    tableSure: (how: string): string => `We are ${how} that this is an action plan.`,
    columns: "Columns",
    labels: "Labels",
    toCheck: (count: number): string => `${count.toLocaleString("en-GB")} to look at`,
    noHeading: "(no heading)",
    extra: "Kept as it is",
    extraReason: "No meaning that we know: it goes into the register under its own heading.",
    selectColumn: "Select its heading",
    account: (parts: {
      all: number;
      actions: number;
      headings: number;
      notes: number;
      otherTables: number;
      leftOver: number;
    }): string => {
      const number = (count: number): string => count.toLocaleString("en-GB");
      const places = [
        `${number(parts.actions)} in actions`,
        parts.headings > 0 ? `${number(parts.headings)} in headings and titles` : "",
        parts.notes > 0 ? `${number(parts.notes)} in notes` : "",
        parts.otherTables > 0 ? `${number(parts.otherTables)} in other tables` : "",
        parts.leftOver > 0 ? `${number(parts.leftOver)} left over` : "nothing left over",
      ];
      return `${counted(parts.all, "cell")}: ${places.filter((place) => place !== "").join(", ")}`;
    },
    seeLeftOver: (account: string, count: number): string => `${account}: see ${count === 1 ? "it" : "them"}`,
    assumed: "What was assumed",
    assumedCells: (count: number): string => counted(count, "cell"),
    leftOut: "Left out of the register",
    leftOutNote: "None of this is lost: it stays where it is on your sheets.",
    otherTables: "Other tables",
    leftovers: "Titles, notes and other text",
    otherSheets: "Sheets without a plan",
  },

  corrections: {
    ask: (column: string, heading: string, sheet: string | null): string =>
      `What is column ${column} “${heading}”${sheet === null ? "" : ` on “${sheet}”`}?`,
    askUnheaded: (column: string, sheet: string | null): string =>
      `What is column ${column}${sheet === null ? "" : ` on “${sheet}”`}, which has no heading?`,
    askMore: (count: number): string =>
      count === 1
        ? "1 more question after these"
        : `${count.toLocaleString("en-GB")} more questions after these`,
    confirm: "That is right",
    meaning: "Meaning",
    meaningOf: (heading: string): string => `Meaning of “${heading}”`,
    back: "Back to what was recognised",
    forget: "Forget this choice",
    chosen: "your choice",
    headingRow: "Heading row",
    row: (row: number, texts: string): string => `Row ${row}: ${texts}`,
    noPlan: "This is no plan",
    yours: "Your choices",
    leftAside: (count: number): string => `${counted(count, "choice")} left aside`,
    offer: (from: string, sheet: string): string =>
      `“${sheet}” has headings like those of “${from}”, where you chose:`,
    accept: (sheet: string): string => `Use on “${sheet}” as well`,
    damaged: "Replace them with the choices made now",
    pointAt: "There is a plan all the same",
    pointAtAdvice: "Choose the row with the headings, and it is read as a plan.",
    sheet: "Sheet",
    readAsPlan: "Read it as a plan",
    taken: (choices: number): string =>
      `${counted(choices, "choice")} of yours ${choices === 1 ? "holds" : "hold"}.`,
  },

  confidence: { sure: "sure", fairly: "fairly sure", ask: "please check" },

  fields: {
    ref: "Reference",
    group: "Recommendation or aim",
    action: "Action",
    detail: "How",
    owners: "Lead",
    resources: "Resources",
    start: "Start date",
    review: "Review date",
    due: "Due date",
    outcome: "Outcome",
    evidence: "Evidence",
    progress: "Progress",
    rag: "RAG rating",
    status: "Status",
    priority: "Priority",
  } satisfies Record<Field, string>,

  rowRoles: {
    title: "Title",
    note: "Note",
    blank: "Blank",
    heading: "Heading",
    section: "Section",
    action: "Action",
    continuation: "Continuation",
    progress: "Progress",
    total: "Total",
    signoff: "Sign-off",
    label: "Label",
    outcome: "Outcome",
    detail: "Detail",
    rag: "RAG",
    other: "Not understood",
  } satisfies Record<RowRole, string>,

  noPlan: {
    verdict: "No action plan found",
    looked: "What the sheets looked like",
    empty: "The workbook is empty.",
    advice:
      "A plan has a row of headings, such as Action, Lead and Due date, with one action in each row beneath. Open the workbook that holds the plan, or check that the headings are there, then look again.",
    again: "Look again",
  },

  check: {
    heading: "Check",
    verdict: (mustFix: number, toCheck: number, notes: number): string => {
      if (mustFix + toCheck + notes === 0) return "Ready: nothing was found.";
      const parts = [
        mustFix > 0 ? `${mustFix.toLocaleString("en-GB")} must-fix` : "",
        toCheck > 0 ? `${toCheck.toLocaleString("en-GB")} to check` : "",
        notes > 0 ? counted(notes, "note") : "",
      ].filter((part) => part !== "");
      const verdict = mustFix > 0 ? "Not ready" : toCheck > 0 ? "Nearly ready" : "Ready";
      return `${verdict}: ${parts.join(", ")}.`;
    },
    again: "Check again",
    why: "Why it matters",
    advice: "What to do",
    document: "Whole document",
    select: (place: string): string => `Select ${place}`,
    previous: "Previous",
    next: "Next",
    position: (index: number, total: number): string =>
      `Finding ${index.toLocaleString("en-GB")} of ${total.toLocaleString("en-GB")}`,
    notStarted: (total: number): string =>
      `${counted(total, "finding")}${total > 1 ? ", most important first" : ""}`,
    more: (count: number): string => `Show ${count.toLocaleString("en-GB")} more`,
    alsoAt: (count: number): string => `and ${counted(count, "more cell", "more cells")}`,
  },

  severities: { "must-fix": "Must fix", check: "To check", note: "Notes" } satisfies Record<Severity, string>,

  /** Names of rules whose id does not read well as it stands; the others are called by their ids. */
  rules: {
    "complete-not-rated-so": "Complete but not rated so",
    "done-in-progress-only": "Done by its progress, not by its status",
    "done-in-status-only": "Done by its status, not by its progress",
    "duplicate-ref": "Same reference twice",
    "missing-ref": "No reference",
    "no-owner": "No lead",
    "overdue-open": "Overdue and open",
    "owner-spelled-differently": "Lead spelled differently",
    "review-passed": "Review date passed",
    "text-date": "Date kept as text",
  } satisfies Record<string, string> as Readonly<Record<string, string>>,

  build: {
    heading: "Register and board summary",
    promise: "Makes new sheets beside yours. Your own sheets are not changed.",
    refreshPromise: "Brings these sheets up to date. Your own sheets are not changed.",
    button: "Build register and board summary",
    refresh: "Refresh register and board summary",
    done: "Written:",
    written: (asOf: string): string => `Written, with figures for ${asOf}.`,
    cut: "holds more text than Excel can keep in a cell, so its end was cut. The whole text is on your sheet.",
    status: "Where the actions stand",
    rating: (open: number): string => `Rating of the ${counted(open, "open action")}`,
    noOpen: "No action is open, so there is no rating to show.",
  },

  sheetKinds: {
    register: "Action register",
    summary: "Board summary",
    checks: "Plan checks",
  } satisfies Record<OwnSheetKind, string>,

  sheetContents: {
    register: (actionCount: number): string => actions(actionCount),
    summary: (): string => "the figures for the board",
    checks: (findings: number): string => counted(findings, "finding"),
  },

  statuses: {
    "not-started": "Not started",
    "in-progress": "In progress",
    complete: "Complete",
    "carried-forward": "Carried forward",
    superseded: "Superseded",
  } satisfies Record<StatusWord, string>,

  ratings: {
    Red: "Red",
    Amber: "Amber",
    Green: "Green",
    Blue: "Blue",
    "Not rated": "Not rated",
  } satisfies Record<RatingOrNone, string>,

  busy: {
    reading: "Reading the workbook …",
    building: "Building the sheets …",
    refreshing: "Refreshing the sheets …",
  },

  failure: {
    title: "That did not work",
    unforeseen:
      "Something happened that we did not foresee. Your own sheets were not changed. Try again; if it happens again, send the details below to whoever supports you.",
    details: "Details for support",
    again: "Try again",
    dismiss: "Close",
  },

  commands: {
    noPlan:
      "No action plan was found in this workbook, so nothing was written. Press Open to see what the sheets looked like.",
    close: "Close",
  },
} as const;
