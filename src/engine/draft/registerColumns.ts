/** The columns of the register, in order, and what stands in them. */
import { serialOfDate } from "../model/calendar";
import type { DraftValue } from "../model/draft";
import type { Action, Plan } from "../model/plan";
import { valueOf, type PlanDate, type Reading } from "../model/reading";
import { dueDay, STATUS_NAMES } from "../model/standing";
import {
  dateAsWritten,
  leadText,
  onOneLine,
  otherOwnersText,
  ownersAsWritten,
  progressText,
  ratingAsWritten,
  sourceCell,
  statusAsWritten,
  textOf,
} from "./actionTexts";
import { sheetLink } from "./sheetLink";

export const DATE_FORMAT = "dd/mm/yyyy";

export interface RegisterColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** Written even where the plan gives nothing: the summary's formulas name it, or a refresh needs it. */
  readonly always?: true;
  readonly numberFormat?: string;
  readonly centred?: true;
  readonly link?: true;
  /** For a column of the plan that fits none of our fields: its own heading, folded. */
  readonly extra?: string;
  /** Days as serial numbers of the workbook's own system. */
  value(action: Action, plan: Plan, date1904: boolean): DraftValue;
}

const text = (heading: string, width: number, of: (action: Action) => string): RegisterColumn => ({
  heading,
  width,
  value: (action) => withoutGaps(of(action)) || null,
});
const date = (heading: string, of: (action: Action) => Reading<PlanDate>): RegisterColumn => ({
  heading,
  width: 12,
  numberFormat: DATE_FORMAT,
  centred: true,
  value: (action, _, date1904) => serialOf(valueOf(of(action))?.date ?? null, date1904),
});

/** The sheet that the action stands on; only where there are several. */
export const PLAN_COLUMN: RegisterColumn = {
  heading: "Plan",
  width: 22,
  always: true,
  value: (_, plan) => plan.sheet,
};

/** Our own columns. Those that the plan gives nothing for are left out. */
export const REGISTER_COLUMNS: readonly RegisterColumn[] = [
  { ...text("Ref", 9, (a) => textOf(a.ref)), numberFormat: "@" },
  text("Recommendation", 32, (a) => onOneLine(textOf(a.group))),
  { ...text("Action", 46, (a) => textOf(a.action)), always: true },
  text("How", 46, (a) => textOf(a.detail)),
  { ...text("Lead", 24, leadText), always: true },
  text("Other owners", 24, otherOwnersText),
  text("Resources", 20, (a) => textOf(a.resources)),
  date("Start", (a) => a.start),
  date("Review", (a) => a.review),
  {
    ...date("Due", (a) => a.due),
    always: true,
    value: (action, _, date1904) => serialOf(dueDay(action), date1904),
  },
  text("Due as written", 20, (a) => (dueDay(a) === null ? a.due.text.trim() : dateAsWritten(a.due))),
  {
    ...text("Status", 16, (a) => STATUS_NAMES[a.standing.status]),
    always: true,
    centred: true,
  },
  { ...text("RAG", 10, (a) => valueOf(a.rag) ?? ""), always: true, centred: true },
  text("Progress", 52, progressText),
  text("Outcome", 40, (a) => textOf(a.outcome)),
  text("Evidence", 32, (a) => textOf(a.evidence)),
  {
    heading: "Source",
    width: 20,
    always: true,
    link: true,
    value: (action, plan) => sheetLink(sourceCell(action, plan)),
  },
  text("Priority", 12, (a) => textOf(a.priority)),
];

/** What the cells say beyond what the columns above show, so that no word of the plan is missing. */
export const AS_WRITTEN_COLUMNS: readonly RegisterColumn[] = [
  text("Lead as written", 26, ownersAsWritten),
  text("Start as written", 20, (a) => dateAsWritten(a.start)),
  text("Review as written", 20, (a) => dateAsWritten(a.review)),
  text("RAG as written", 16, ratingAsWritten),
  text("Status as written", 20, statusAsWritten),
  text("Struck through", 30, (a) => a.struck.join("\n")),
];

function serialOf(day: string | null, date1904: boolean): number | null {
  return day === null ? null : serialOfDate(day, date1904);
}

/** Lines that only keep texts level with those of the next column say nothing in a register. */
function withoutGaps(written: string): string {
  return written.includes("\n") ? written.replace(/\n\s*\n\s*\n/g, "\n\n") : written;
}
