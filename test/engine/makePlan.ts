/** Builds plans for tests from few words: each action says only what matters, all else is blank. */
import type { CellAddress } from "../../src/engine/model/address";
import type { Analysis } from "../../src/engine/model/analysis";
import { serialOfDate, type IsoDate } from "../../src/engine/model/calendar";
import { FIELDS, type Field } from "../../src/engine/model/field";
import type { RuleContext } from "../../src/engine/model/finding";
import type { DocumentFacts, Plan, ReadAction } from "../../src/engine/model/plan";
import type { RagKeyEntry } from "../../src/engine/model/ragKey";
import {
  BLANK,
  type Owner,
  type PlanDate,
  type RagRating,
  type Reading,
  type StatusWord,
} from "../../src/engine/model/reading";
import { DEFAULT_SETTINGS } from "../../src/engine/model/settings";
import { lookKey, type CellLook, type CellValue, type SheetSnapshot } from "../../src/engine/model/snapshot";
import { reconcileActions } from "../../src/engine/reconcile/reconcileActions";
import { summarise } from "../../src/engine/summarise/summarise";
import { makeSheet } from "./makeSheet";

/** A day stands for a date written as dd/mm/yyyy; else the date with its text, or a text that is no date. */
export type DateInput =
  IsoDate | (Partial<PlanDate> & { text: string; trueDate?: boolean }) | { unreadable: string };

export interface ActionInput {
  ref?: string;
  group?: string;
  action?: string;
  detail?: string;
  owners?: readonly (string | Owner)[];
  ownersText?: string;
  resources?: string;
  start?: DateInput;
  review?: DateInput;
  due?: DateInput;
  outcome?: string;
  evidence?: string;
  progress?: string;
  /** A rating by its word, by the cell's fill alone, or a word that is none. */
  rag?: RagRating | { fill: RagRating } | { unreadable: string };
  /** With the word as written; it stands in the status column unless told otherwise. */
  status?: StatusWord | { word: StatusWord; text: string; in?: Field };
  priority?: string;
  extras?: Readonly<Record<string, string>>;
  updates?: readonly { text: string; date: IsoDate | null }[];
  struck?: readonly string[];
  /** Looks of the rating's cell. */
  look?: CellLook;
}

export interface PlanInput {
  actions: readonly ActionInput[];
  sheet?: string;
  /** Fields that have a column although no action fills it. */
  columns?: readonly Field[];
  document?: Partial<{ title: string; draft: true; embargoUntil: IsoDate; marking: string }>;
  ragKey?: readonly RagKeyEntry[];
  snapshot?: Partial<SheetSnapshot>;
}

const HEADING_ROW = 3;
const COLUMN_OF: Readonly<Record<Field, number>> = Object.fromEntries(
  FIELDS.map((field, column) => [field, column]),
) as Record<Field, number>;

export function makePlan(input: PlanInput): { plan: Plan; sheet: SheetSnapshot } {
  const sheet = input.sheet ?? "Plan";
  const values = blankValues(input.actions.length);
  const looks = new Map<number, CellLook>();
  const read = input.actions.map((action, index) =>
    readAction(action, sheet, HEADING_ROW + 1 + index, values, looks),
  );
  const fields = FIELDS.filter(
    (field) => input.columns?.includes(field) || read.some((action) => action[field].state !== "blank"),
  );
  fields.forEach((field) => ((values[HEADING_ROW] as CellValue[])[COLUMN_OF[field]] = headingOf(field)));
  const range = { sheet, row: HEADING_ROW, column: 0, rows: read.length + 1, columns: FIELDS.length };
  const document = makeDocument(input, sheet);
  const plan: Plan = {
    id: `${sheet}!A4`,
    sheet,
    range,
    document,
    table: {
      id: `${sheet}!A4`,
      range,
      layout: "table",
      isPlan: true,
      confidence: 1,
      reason: "",
      headingRows: [HEADING_ROW],
      columns: fields.map((field) => ({
        column: COLUMN_OF[field],
        heading: headingOf(field),
        field,
        confidence: 1,
        reason: "",
      })),
      labels: {},
      rows: [],
      records: [],
      what: "",
    },
    actions: reconcileActions(read, document),
  };
  return { plan, sheet: makeSheet(sheet, values, looks, input.snapshot) };
}

export function makeContext(inputs: readonly PlanInput[], asOf: IsoDate): RuleContext {
  const made = inputs.map(makePlan);
  return {
    asOf,
    settings: DEFAULT_SETTINGS,
    snapshot: {
      fileName: "plan.xlsx",
      sheets: made.map(({ sheet }) => sheet),
      activeSheet: null,
      ownSheets: {},
      date1904: false,
    },
    plans: made.map(({ plan }) => plan),
  };
}

export function makeAnalysis(inputs: readonly PlanInput[], asOf: IsoDate): Analysis {
  const context = makeContext(inputs, asOf);
  const document = context.plans[0]?.document ?? makeDocument({ actions: [] }, "Plan");
  return {
    ...context,
    sheets: [],
    document,
    findings: [],
    figures: summarise(context.plans, asOf),
  };
}

function readAction(
  input: ActionInput,
  sheet: string,
  row: number,
  values: CellValue[][],
  looks: Map<number, CellLook>,
): ReadAction {
  const put = (field: Field, value: CellValue): readonly CellAddress[] => {
    const column = COLUMN_OF[field];
    (values[row] as CellValue[])[column] = value;
    return [{ sheet, row, column }];
  };
  const text = (field: Field, value: string | undefined): Reading<string> =>
    value === undefined ? BLANK : { state: "read", value, text: value, at: put(field, value) };
  if (input.look !== undefined) looks.set(lookKey(row, COLUMN_OF.rag), input.look);
  return {
    id: `${sheet}!A4#${row + 1}`,
    rows: [row],
    ref: text("ref", input.ref),
    group: text("group", input.group),
    action: text("action", input.action),
    detail: text("detail", input.detail),
    owners: readOwners(input, put),
    resources: text("resources", input.resources),
    start: readDate(input.start, (value) => put("start", value)),
    review: readDate(input.review, (value) => put("review", value)),
    due: readDate(input.due, (value) => put("due", value)),
    outcome: text("outcome", input.outcome),
    evidence: text("evidence", input.evidence),
    progress: text("progress", input.progress),
    rag: readRag(input.rag, put),
    status: readStatus(input, put, [{ sheet, row, column: COLUMN_OF.progress }]),
    priority: text("priority", input.priority),
    extras: Object.entries(input.extras ?? {}).map(([heading, value]) => ({ heading, text: value, at: [] })),
    updates: (input.updates ?? []).map((update) => ({ ...update, at: [] })),
    struck: input.struck ?? [],
    parts: [],
  };
}

type Put = (field: Field, value: CellValue) => readonly CellAddress[];

function readOwners(input: ActionInput, put: Put): Reading<readonly Owner[]> {
  if (input.owners === undefined) return BLANK;
  const owners = input.owners.map((owner) =>
    typeof owner === "string" ? { name: owner, leads: true } : owner,
  );
  const text = input.ownersText ?? owners.map((owner) => owner.name).join(", ");
  return { state: "read", value: owners, text, at: put("owners", text) };
}

function readDate(
  input: DateInput | undefined,
  put: (value: CellValue) => readonly CellAddress[],
): Reading<PlanDate> {
  if (input === undefined) return BLANK;
  if (typeof input === "string") {
    const [year, month, day] = input.split("-");
    const text = `${day}/${month}/${year}`;
    return { state: "read", value: { kind: "date", date: input }, text, at: put(text) };
  }
  if ("unreadable" in input) {
    return { state: "unreadable", reason: "", text: input.unreadable, at: put(input.unreadable) };
  }
  const { text, trueDate, ...date } = input;
  const value: PlanDate = { kind: "date", date: null, ...date };
  const stored = trueDate === true && value.date !== null ? serialOfDate(value.date) : text;
  return { state: "read", value, text, at: put(stored) };
}

function readRag(input: ActionInput["rag"], put: Put): Reading<RagRating> {
  if (input === undefined) return BLANK;
  if (typeof input === "string") return { state: "read", value: input, text: input, at: put("rag", input) };
  if ("fill" in input) return { state: "read", value: input.fill, text: "", at: put("rag", null) };
  return { state: "unreadable", reason: "", text: input.unreadable, at: put("rag", input.unreadable) };
}

function readStatus(input: ActionInput, put: Put, progress: readonly CellAddress[]): Reading<StatusWord> {
  if (input.status === undefined) return BLANK;
  const status = typeof input.status === "string" ? { word: input.status, text: input.status } : input.status;
  const at = "in" in status && status.in === "progress" ? progress : put("status", status.text);
  return { state: "read", value: status.word, text: status.text, at };
}

function makeDocument(input: PlanInput, sheet: string): DocumentFacts {
  const at = [{ sheet, row: 0, column: 0 }];
  const { title, draft, embargoUntil, marking } = input.document ?? {};
  const given = <T>(value: T | undefined): Reading<T> =>
    value === undefined ? BLANK : { state: "read", value, text: String(value), at };
  return {
    title: given(title),
    draft: given<boolean>(draft),
    embargoUntil: given(embargoUntil),
    marking: given(marking),
    initials: {},
    ragKey: input.ragKey ?? [],
  };
}

function headingOf(field: Field): string {
  return field.charAt(0).toUpperCase() + field.slice(1);
}

function blankValues(actions: number): CellValue[][] {
  return Array.from({ length: HEADING_ROW + 1 + actions }, () => FIELDS.map(() => null));
}
