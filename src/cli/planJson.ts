/** An analysis as the JSON of `plan read`: rows and columns as people count them. */
import {
  cellName,
  columnLetters,
  dateOfSerial,
  valueAt,
  valueOf,
  type Action,
  type ActionPart,
  type Analysis,
  type DocumentFacts,
  type Finding,
  type Plan,
  type PlanDate,
  type Reading,
  type RecognisedTable,
  type RowRole,
  type WorkbookSnapshot,
} from "../engine";

/** All that was read, in the order of the workbook. */
export function planJson(analysis: Analysis, workbook: string): object {
  const { snapshot, findings } = analysis;
  return {
    workbook,
    asOf: analysis.asOf,
    document: documentJson(analysis.document),
    plans: analysis.plans.map((plan) => regionJson(plan, snapshot, findings)),
    otherTables: analysis.sheets.flatMap((sheet) =>
      sheet.tables
        .filter((table) => !table.isPlan)
        .map((table) => ({ sheet: sheet.sheet, rows: rowsOf(table), what: table.what })),
    ),
    unplaced: analysis.sheets.flatMap((sheet) => sheet.loose.map((loose) => loose.text)),
    notes: findings.filter((finding) => finding.action === null).map((finding) => finding.message),
    sheets: analysis.sheets.map(({ sheet, summary, cells }) => ({
      sheet,
      summary,
      accounted: cells ? { ...cells, leftOver: cells.leftOver.map(cellName) } : null,
    })),
  };
}

function documentJson(document: DocumentFacts): object {
  const { version, written, updated, reported, period, owner } = document;
  const stated = Object.entries({ version, written, updated, reported, period, owner });
  return {
    ...Object.fromEntries(
      stated.flatMap(([name, reading]) => (reading === undefined ? [] : [[name, valueOf<unknown>(reading)]])),
    ),
    title: valueOf(document.title),
    draft: valueOf(document.draft) ?? false,
    embargoUntil: valueOf(document.embargoUntil),
    marking: valueOf(document.marking),
    initials: document.initials,
    ragKey: document.ragKey,
  };
}

function rowsOf({ range }: RecognisedTable): string {
  return `${range.row + 1}-${range.row + range.rows}`;
}

function regionJson(plan: Plan, snapshot: WorkbookSnapshot, findings: readonly Finding[]): object {
  const { table } = plan;
  return {
    sheet: plan.sheet,
    headerRows: table.headingRows.map((row) => row + 1),
    layout: table.layout,
    confidence: table.confidence,
    reason: table.reason,
    columns: Object.fromEntries(table.columns.map((column) => [columnLetters(column.column), column.field])),
    labels: table.labels,
    rows: Object.fromEntries(table.rows.map((row) => [row.row + 1, roleName(row.role)])),
    records: plan.actions.map((action) => recordJson(action, snapshot, findings)),
  };
}

/** Elsewhere a row of headings is called a header. */
function roleName(role: RowRole): string {
  return role === "heading" ? "header" : role;
}

function recordJson(action: Action, snapshot: WorkbookSnapshot, findings: readonly Finding[]): object {
  const owners = (valueOf(action.owners) ?? []).map((owner) => owner.name);
  const date = (reading: Reading<PlanDate>) => dateJson(reading, snapshot);
  const progressDate = action.updates.reduce<string | null>((latest, update) => update.date ?? latest, null);
  const notes = findings.filter((finding) => finding.action === action.id).map((finding) => finding.message);
  return {
    rows: action.rows.map((row) => row + 1),
    ref: valueOf(action.ref),
    group: valueOf(action.group),
    action: valueOf(action.action),
    detail: valueOf(action.detail),
    owners,
    ...(action.owners.text === owners.join(", ") ? {} : { ownersText: action.owners.text }),
    resources: valueOf(action.resources),
    start: date(action.start),
    review: date(action.review),
    due: date(action.due),
    outcome: valueOf(action.outcome),
    evidence: valueOf(action.evidence),
    progress: valueOf(action.progress),
    ...(progressDate === null ? {} : { progressDate }),
    rag: valueOf(action.rag),
    status: valueOf(action.status),
    priority: valueOf(action.priority),
    standing: action.standing,
    ...(action.extras.length === 0
      ? {}
      : { extras: Object.fromEntries(action.extras.map((extra) => [extra.heading, extra.text])) }),
    ...(action.parts.length === 0 ? {} : { parts: action.parts.map(partJson) }),
    ...(action.struck.length === 0 ? {} : { struck: action.struck }),
    ...(notes.length === 0 ? {} : { notes }),
  };
}

function partJson(part: ActionPart): object {
  return {
    detail: part.text,
    owners: part.owners.map((owner) => owner.name),
    due: part.due === null ? null : factsOfDate(part.due),
  };
}

/** A date as it was written and what it was read as; null where the cell is empty. */
function dateJson(reading: Reading<PlanDate>, snapshot: WorkbookSnapshot): object | null {
  if (reading.state === "blank") return null;
  if (reading.state === "unreadable")
    return { text: reading.text, date: null, kind: "unknown", reason: reading.reason };
  return {
    text: reading.text,
    ...factsOfDate(reading.value),
    ...storedJson(reading, snapshot),
    ...(reading.state === "assumed" ? { assumed: reading.assumption } : {}),
  };
}

function factsOfDate(value: PlanDate) {
  return {
    date: value.date,
    kind: value.kind,
    ...(value.start === undefined ? {} : { start: value.start }),
    ...(value.revisedFrom === undefined ? {} : { revisedFrom: value.revisedFrom }),
    ...(value.revisedFromText === undefined ? {} : { revisedFromText: value.revisedFromText }),
    ...(value.yearInferred === undefined ? {} : { inferred: true }),
    ...(value.ambiguous === undefined ? {} : { ambiguous: value.ambiguous }),
  };
}

/** The day that a true Excel date holds, which its shown text may not say in full. */
function storedJson(reading: Reading<PlanDate>, snapshot: WorkbookSnapshot): { stored?: string } {
  const at = reading.at[0];
  const sheet = snapshot.sheets.find(({ name }) => name === at?.sheet);
  const value = at === undefined || sheet === undefined ? null : valueAt(sheet, at.row, at.column);
  return typeof value === "number" ? { stored: dateOfSerial(value, snapshot.date1904) } : {};
}
