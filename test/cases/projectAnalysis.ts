/** What a case compares: an analysis in the short form in which a person types what is expected. */
import { cellName, columnLetters } from "../../src/engine/model/address";
import type { Analysis } from "../../src/engine/model/analysis";
import type { Action, DocumentFacts, Plan } from "../../src/engine/model/plan";
import { valueOf, type PlanDate, type Reading } from "../../src/engine/model/reading";
import type { RecognisedTable } from "../../src/engine/model/recognised";

export interface Projection {
  readonly document: object;
  readonly plans: readonly object[];
  /** Of all plans together, for cases in which it does not matter how the sheet is shared out. */
  readonly records: readonly object[];
  readonly otherTables: readonly object[];
  readonly loose: readonly string[];
}

export function projectAnalysis(analysis: Analysis): Projection {
  return {
    document: projectDocument(analysis.document),
    plans: analysis.plans.map(projectPlan),
    records: analysis.plans.flatMap((plan) => plan.actions.map(projectAction)),
    otherTables: analysis.sheets.flatMap((sheet) =>
      sheet.tables
        .filter((table) => !table.isPlan)
        .map((table) => ({ sheet: sheet.sheet, rows: rowsOf(table) })),
    ),
    loose: analysis.sheets.flatMap((sheet) => sheet.loose.map((text) => `${cellName(text.at)} ${text.role}`)),
  };
}

function rowsOf(table: RecognisedTable): string {
  return `${table.range.row + 1}-${table.range.row + table.range.rows}`;
}

function projectDocument(facts: DocumentFacts): object {
  return {
    title: valueOf(facts.title),
    draft: valueOf(facts.draft) ?? false,
    embargoUntil: valueOf(facts.embargoUntil),
    marking: valueOf(facts.marking),
    initials: facts.initials,
    ragKey: Object.fromEntries(facts.ragKey.map((entry) => [entry.rating, entry.meaning])),
  };
}

function projectPlan(plan: Plan): object {
  const { table } = plan;
  return {
    sheet: plan.sheet,
    layout: table.layout,
    headerRows: table.headingRows.map((row) => row + 1),
    columns: Object.fromEntries(table.columns.map((column) => [columnLetters(column.column), column.field])),
    labels: table.labels,
    rows: Object.fromEntries(table.rows.map((row) => [row.row + 1, row.role])),
    records: plan.actions.map(projectAction),
  };
}

function projectAction(action: Action): object {
  return {
    rows: action.rows.map((row) => row + 1),
    ref: valueOf(action.ref),
    group: valueOf(action.group),
    action: valueOf(action.action),
    detail: valueOf(action.detail),
    owners: (valueOf(action.owners) ?? []).map((owner) => owner.name),
    supporting: (valueOf(action.owners) ?? []).filter((owner) => !owner.leads).map((owner) => owner.name),
    resources: valueOf(action.resources),
    start: projectDate(action.start),
    review: projectDate(action.review),
    due: projectDate(action.due),
    dueText: action.due.text === "" ? null : action.due.text,
    outcome: valueOf(action.outcome),
    evidence: valueOf(action.evidence),
    progress: valueOf(action.progress),
    rag: valueOf(action.rag),
    status: valueOf(action.status),
    standing: action.standing.status,
    priority: valueOf(action.priority),
    extras: Object.fromEntries(action.extras.map((extra) => [extra.heading, extra.text])),
    updates: action.updates.map((update) => `${update.date ?? "undated"}: ${update.text}`),
    struck: action.struck,
    parts: action.parts.map((part) => [
      part.text,
      part.owners.map((owner) => owner.name).join("; "),
      part.due === null ? null : dateInShort(part.due),
    ]),
  };
}

function projectDate(reading: Reading<PlanDate>): string | null {
  const date = valueOf(reading);
  if (date !== null) return dateInShort(date);
  return reading.state === "unreadable" ? "unreadable" : null;
}

/** For example `month 2026-07-31`, `range 2026-07-01..2026-09-30`, `ongoing from 2026-05-01`. */
function dateInShort(date: PlanDate): string {
  const words: string[] = [date.kind];
  if (date.kind === "range" && date.start !== undefined) words.push(`${date.start}..${date.date ?? ""}`);
  else if (date.date !== null) words.push(date.date);
  else if (date.start !== undefined) words.push(`from ${date.start}`);
  if (date.yearInferred) words.push("(year inferred)");
  if (date.revisedFrom !== undefined) words.push(`(revised from ${date.revisedFrom})`);
  if (date.ambiguous !== undefined) words.push("(ambiguous)");
  return words.join(" ");
}
