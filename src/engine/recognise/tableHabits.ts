/** How the rows of a table are usually filled: what tells a whole row from the rest of one. */
import type { Field } from "../model/field";
import type { RecognisedColumn } from "../model/recognised";
import type { TableExtent } from "./findTables";
import { isStyled, type Grid } from "./grid";
import { DISCUSSION, PROGRESS } from "./words/rowWords";

/** How a table is filled, for telling a whole row from the rest of one. */
export interface TableHabits {
  readonly first: number;
  readonly last: number;
  readonly columnsOf: (field: Field) => readonly number[];
  /** How many cells a row of data usually fills. */
  readonly usual: number;
  /** True where nearly every action has its own group, or its own reference. */
  readonly groupInEachRow: boolean;
  readonly refInEachRow: boolean;
  /** True where more rows have a reference than lack one: lines of a page that became rows have none. */
  readonly refInMostRows: boolean;
  /** True where a column tells what was discussed, so that a row may well hold no action. */
  readonly isMinutes: boolean;
  /** True where ordinary rows are dressed too, so that dress tells nothing. */
  readonly dressed: boolean;
}

/** How the table's rows are usually filled, seen over all rows that may be actions. */
export function habitsOf(
  grid: Grid,
  extent: TableExtent,
  columns: readonly RecognisedColumn[],
  rows: readonly number[],
): TableHabits {
  const byField = new Map<Field, number[]>();
  for (const column of columns) {
    if (column.field) byField.set(column.field, [...(byField.get(column.field) ?? []), column.column]);
  }
  const none: readonly number[] = [];
  const columnsOf = (field: Field): readonly number[] => byField.get(field) ?? none;
  const counts: number[] = [];
  let dressed = 0;
  const candidates: number[] = [];
  for (const row of rows) {
    const filled = grid.filled(row);
    if (filled.length < 2) continue;
    counts.push(filled.length);
    if (filled.every((column) => isStyled(grid, row, column))) dressed++;
    if (
      columnsOf("action").some((column) => grid.text(row, column) !== "") &&
      !PROGRESS.test(grid.text(row, filled[0] as number))
    )
      candidates.push(row);
  }
  counts.sort((a, b) => a - b);
  const usual = counts[Math.floor(counts.length / 2)] ?? 1;
  const whole = candidates.filter((row) => grid.filled(row).length >= 0.6 * usual);
  const share = (field: Field): number => {
    const having = whole.filter((row) =>
      columnsOf(field).some((column) => grid.text(row, column) !== ""),
    ).length;
    return whole.length === 0 ? 0 : having / whole.length;
  };
  const action = columnsOf("action")[0] ?? extent.heading.left;
  return {
    first: extent.heading.left,
    last: extent.heading.right,
    columnsOf,
    usual,
    groupInEachRow: columnsOf("group").some((column) => column < action) && share("group") >= 0.85,
    refInEachRow: columnsOf("ref").length > 0 && share("ref") >= 0.85,
    refInMostRows: columnsOf("ref").length > 0 && share("ref") > 0.5,
    isMinutes: columns.some(({ field, heading }) => field !== "action" && DISCUSSION.test(heading)),
    dressed: counts.length > 0 && dressed >= 0.45 * counts.length,
  };
}
