/** The one cell of the sheet in which a change of the register belongs. */
import { cellName, type CellAddress } from "../../model/address";
import type { Analysis } from "../../model/analysis";
import type { Field } from "../../model/field";
import type { Action, Plan } from "../../model/plan";
import type { Piece, RawRecord } from "../../model/recognised";
import type { RegisterChange } from "../../model/register";
import { lookKey, textAt, valueAt, type CellValue, type SheetSnapshot } from "../../model/snapshot";
import { fold } from "../../text/fold";
import { sourceCell } from "../actionTexts";
import type { FilledColumn } from "../registerTable";

export interface Place {
  readonly plan: Plan;
  readonly action: Action;
  /** Null for a column that means nothing that we know. */
  readonly field: Field | null;
  readonly sheet: SheetSnapshot;
  readonly at: CellAddress;
  /** All that stands in the cell, of which the field may be a part. */
  readonly text: string;
  readonly value: CellValue;
  /** True where the workbook counts its days from 1904. */
  readonly date1904: boolean;
}

/** The columns of the register that say something of a field. */
const FIELD_OF = new Map<string, Field>([
  ["ref", "ref"],
  ["recommendation", "group"],
  ["action", "action"],
  ["how", "detail"],
  ["lead", "owners"],
  ["other owners", "owners"],
  ["lead as written", "owners"],
  ["resources", "resources"],
  ["start", "start"],
  ["start as written", "start"],
  ["review", "review"],
  ["review as written", "review"],
  ["due", "due"],
  ["due as written", "due"],
  ["status", "status"],
  ["status as written", "status"],
  ["rag", "rag"],
  ["rag as written", "rag"],
  ["progress", "progress"],
  ["outcome", "outcome"],
  ["evidence", "evidence"],
  ["priority", "priority"],
]);

/** The field that a column of the register tells of; null for the plan's own columns and for ours about the row. */
export function fieldOfHeading(heading: string): Field | null {
  return FIELD_OF.get(fold(heading)) ?? null;
}

/** The place, or why there is none, in a sentence. */
export function findPlace(
  change: RegisterChange,
  analysis: Analysis,
  columns: readonly FilledColumn[],
): Place | string {
  const plan = analysis.plans.find((one) => one.actions.some((action) => action.id === change.action));
  const index = plan?.actions.findIndex((action) => action.id === change.action) ?? -1;
  const [action, record] = [plan?.actions[index], plan?.table.records[index]];
  const sheet = analysis.snapshot.sheets.find((one) => one.name === plan?.sheet);
  if (plan === undefined || action === undefined || record === undefined || sheet === undefined)
    return "The action no longer stands where it was read. Refresh first.";
  if (sheet.protected) return `The sheet “${sheet.name}” is protected. Take the protection off first.`;
  const field = fieldOfHeading(change.heading);
  const column = columns.find((one) => fold(one.heading) === fold(change.heading));
  if (field === null && column?.extra === undefined)
    return `The sheet has no place for the register's column “${change.heading}”.`;
  const pieces =
    field === null ? extraPieces(record, column?.extra ?? "") : fieldPieces(record, action, field);
  const at = pieces.length === 0 ? emptyCell(plan, record, action, field, column?.extra) : onlyCell(pieces);
  if (typeof at === "string") return at;
  const { row, column: along } = at;
  if (isCovered(sheet, at)) return `The cell ${cellName(at)} lies under merged cells.`;
  if (sheet.formulas?.has(lookKey(row, along)) === true)
    return `The cell ${cellName(at)} is worked out by a formula.`;
  return {
    plan,
    action,
    field,
    sheet,
    at,
    text: textAt(sheet, row, along),
    value: valueAt(sheet, row, along),
    date1904: analysis.snapshot.date1904,
  };
}

/** Of several cells those that the reading was taken from: one of several dates, the newest of several ratings. */
function fieldPieces(record: RawRecord, action: Action, field: Field): readonly Piece[] {
  const pieces = record.fields[field] ?? [];
  const read = pieces.filter(({ row, column }) =>
    action[field].at.some((one) => one.row === row && one.column === column),
  );
  return read.length > 0 ? read : pieces;
}

function extraPieces(record: RawRecord, key: string): readonly Piece[] {
  return record.extras.filter(({ heading }) => fold(heading) === key).flatMap(({ pieces }) => pieces);
}

function onlyCell(pieces: readonly Piece[]): CellAddress | string {
  const filled = pieces.filter((piece) => piece.text.trim() !== "");
  const [first, ...others] = filled.length > 0 ? filled : pieces;
  const names = [...new Set([first, ...others].map((piece) => cellName(piece as Piece)))];
  if (names.length === 1) return first as Piece;
  return `It is put together from the cells ${names.slice(0, 4).join(", ")}${names.length > 4 ? " …" : ""}: change it there.`;
}

/** Where the action says nothing of the field yet: the cell under the heading. */
function emptyCell(
  plan: Plan,
  record: RawRecord,
  action: Action,
  field: Field | null,
  extra: string | undefined,
): CellAddress | string {
  const columns = plan.table.columns.filter((one) =>
    field === null ? one.field === null && fold(one.heading) === extra : one.field === field,
  );
  const [column] = columns;
  if (column === undefined) return NO_COLUMN;
  if (columns.length > 1)
    return "The sheet has several columns for it: write it in the one where it belongs.";
  const main = sourceCell(action, plan);
  const row = record.rows.includes(main.row) ? main.row : record.rows[0];
  if (row === undefined || plan.table.movedRows?.has(row)) return NO_COLUMN;
  return { sheet: plan.sheet, row, column: column.column };
}

/** Of merged cells only the first holds anything. */
function isCovered({ merges }: SheetSnapshot, { row, column }: CellAddress): boolean {
  return merges.some((merge) => {
    const [down, along] = [row - merge.row, column - merge.column];
    const inside = down >= 0 && down < merge.rows && along >= 0 && along < merge.columns;
    return inside && (down > 0 || along > 0);
  });
}

const NO_COLUMN = "The sheet has no cell for it.";
