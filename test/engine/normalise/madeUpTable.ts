/** Tables as recognition hands them on, from a few words. */
import { makeSheet } from "../makeSheet";
import type { Field } from "../../../src/engine/model/field";
import type { DocumentFacts } from "../../../src/engine/model/plan";
import { BLANK } from "../../../src/engine/model/reading";
import type {
  LooseText,
  Piece,
  RawRecord,
  RecognisedSheet,
  RecognisedTable,
  RowRole,
} from "../../../src/engine/model/recognised";
import {
  type CellLook,
  type CellValue,
  lookKey,
  type WorkbookSnapshot,
} from "../../../src/engine/model/snapshot";

/** A cell's text, or more about it; several for a field that a page end has cut. */
export type CellSpec = string | { text: string; value?: number; numberFormat?: string; look?: CellLook };
export type RowSpec = Partial<Record<Field, CellSpec | readonly CellSpec[]>>;
export interface UpdateSpec {
  readonly tag: string;
  readonly fields: RowSpec;
}

const COLUMNS: readonly Field[] = [
  "ref", "group", "action", "detail", "owners", "resources", "start", "review", "due", "outcome", "evidence", "progress", "rag", "status", "priority",
]; // prettier-ignore

function pieceOf(spec: CellSpec, row: number, field: Field): Piece {
  const cell = typeof spec === "string" ? { text: spec } : spec;
  const { text, value, numberFormat, look } = cell;
  return { sheet: "Plan", row, column: COLUMNS.indexOf(field), text, value, numberFormat, look };
}

function fieldsOf(row: RowSpec, at: number): RawRecord["fields"] {
  const entries = Object.entries(row) as [Field, CellSpec | readonly CellSpec[]][];
  const list = (spec: CellSpec | readonly CellSpec[]): readonly CellSpec[] =>
    Array.isArray(spec) ? spec : [spec as CellSpec];
  return Object.fromEntries(
    entries.map(([field, spec]) => [field, list(spec).map((one, index) => pieceOf(one, at + index, field))]),
  );
}

/** A plan whose table stands from A1 on; the first row of data is row 2 for people. `columns` adds empty ones. */
export function madeUpTable(
  rows: readonly (RowSpec & { updates?: readonly UpdateSpec[] })[],
  columns: readonly Field[] = [],
): RecognisedTable {
  const used = new Set<Field>([
    ...columns,
    ...rows.flatMap((row) => (Object.keys(row) as (Field | "updates")[]).filter((key) => key !== "updates")),
  ]);
  const records = rows.map(({ updates = [], ...row }, index): RawRecord => ({
    rows: [index + 1],
    fields: fieldsOf(row, index + 1),
    extras: [],
    updates: updates.map(({ tag, fields }) => ({
      row: index + 1,
      tag: pieceOf(tag, index + 1, "ref"),
      fields: fieldsOf(fields, index + 1),
    })),
  }));
  return {
    id: "Plan!A1",
    range: { sheet: "Plan", row: 0, column: 0, rows: rows.length + 1, columns: COLUMNS.length },
    layout: "table",
    isPlan: true,
    confidence: 1,
    reason: "",
    headingRows: [0],
    columns: [...used].map((field) => ({
      column: COLUMNS.indexOf(field),
      heading: field,
      field,
      confidence: 1,
      reason: "",
    })),
    labels: {},
    rows: [],
    records,
    what: "an action plan",
  };
}

export const NO_FACTS: DocumentFacts = {
  title: BLANK,
  draft: BLANK,
  embargoUntil: BLANK,
  marking: BLANK,
  initials: {},
  ragKey: [],
};

/** A workbook of sheets given as grids of texts; fills by cell, "row,column" from zero. */
export function madeUpWorkbook(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  options: { fileName?: string; fills?: Readonly<Record<string, string>> } = {},
): WorkbookSnapshot {
  const looks = new Map<number, CellLook>();
  for (const [cell, fill] of Object.entries(options.fills ?? {})) {
    const [row = 0, column = 0] = cell.split(",").map(Number);
    looks.set(lookKey(row, column), { fill });
  }
  const snapshots = Object.entries(sheets).map(([name, values]) => makeSheet(name, values, looks));
  return {
    fileName: options.fileName ?? null,
    sheets: snapshots,
    activeSheet: null,
    ownSheets: {},
    date1904: false,
  };
}

/** A sheet with loose texts in column A, row by row, and the tables given. */
export function madeUpSheet(
  sheet: string,
  texts: readonly (readonly [RowRole, string])[],
  tables: readonly RecognisedTable[] = [],
): RecognisedSheet {
  const loose = texts.map(([role, text], row): LooseText => ({ at: { sheet, row, column: 0 }, text, role }));
  return { sheet, tables, loose, rows: [], summary: "" };
}
