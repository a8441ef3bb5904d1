/** The door of the stage: what a sheet holds. */
import type { Correction } from "../model/correction";
import type {
  CellReaders,
  LooseText,
  RecognisedRow,
  RecognisedSheet,
  RecognisedTable,
  RowRole,
} from "../model/recognised";
import type { SheetSnapshot } from "../model/snapshot";
import { choicesFor } from "./choices";
import { countCells } from "./countCells";
import { describeSheet } from "./describeSheet";
import { findOtherTables } from "./findOtherTables";
import { findSides } from "./findSides";
import { gridOf, type Grid } from "./grid";
import { findPlans } from "./findPlans";

/**
 * Finds the action plans of a sheet and accounts for every other cell: in a table that is no plan, or as a
 * loose text. Several readings of the sheet are made and weighed, and the best is kept.
 * `readers` tell what a single cell looks like; `corrections` are the user's, of which those of this sheet hold.
 * Never throws because of what stands on the sheet.
 */
export function recogniseSheet(
  sheet: SheetSnapshot,
  readers: CellReaders,
  corrections: readonly Correction[] = [],
): RecognisedSheet {
  const grid = gridOf(sheet, readers, choicesFor(sheet.name, corrections));
  const parts = findSides(grid).map((side, index) => readSide(side, index === 0));
  const tables = parts.flatMap((part) => part.tables);
  const loose = parts.flatMap((part) => part.loose);
  const rows = mergeRows(parts);
  const summary = describeSheet(tables, loose, rows.length);
  return { sheet: sheet.name, tables, loose, rows, summary, cells: countCells(sheet, tables, loose) };
}

interface Side {
  readonly tables: readonly RecognisedTable[];
  readonly loose: readonly LooseText[];
  readonly rows: readonly RecognisedRow[];
}

function readSide(grid: Grid, isFirst: boolean): Side {
  const plans = findPlans(grid, isFirst);
  const claimed = new Set<number>();
  let titled = !isFirst;
  for (const plan of plans) {
    for (const { row, role } of plan.rows) {
      claimed.add(row);
      titled ||= role === "title";
    }
  }
  const free: number[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) if (!claimed.has(row)) free.push(row);
  const rest = findOtherTables(grid, free, !titled);
  const tables = [...plans, ...rest.tables].sort((a, b) => a.range.row - b.range.row);
  const loose = [
    ...plans.flatMap((plan) => [...textsAround(grid, plan), ...textsBeside(grid, plan)]),
    ...rest.loose,
  ];
  loose.sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
  return { tables, loose, rows: [...plans.flatMap((plan) => plan.rows), ...rest.rows] };
}

/** Texts in the rows of a table, but beyond its columns. */
function textsBeside(grid: Grid, { range, rows }: RecognisedTable): LooseText[] {
  const last = range.column + range.columns - 1;
  return rows
    .filter(({ row, role }) => row >= range.row && !AROUND.includes(role))
    .flatMap(({ row }) =>
      grid
        .filled(row)
        .filter((column) => column < range.column || column > last)
        .map((column) => ({ at: grid.at(row, column), text: grid.text(row, column), role: "note" })),
    );
}

const AROUND: readonly RowRole[] = ["title", "note", "signoff"];

/** Texts that stand in or above a table without being part of an action: the document's facts are read from them. */
function textsAround(grid: Grid, table: RecognisedTable): LooseText[] {
  return table.rows
    .filter(({ row, role }) => AROUND.includes(role) || row < table.range.row)
    .flatMap(({ row, role }) =>
      grid.filled(row).map((column) => ({ at: grid.at(row, column), text: grid.text(row, column), role })),
    );
}

/** Each row once; where sides differ, the first that has something in the row speaks for it. */
function mergeRows(parts: readonly Side[]): RecognisedRow[] {
  const rows = new Map<number, RecognisedRow>();
  for (const part of parts) {
    for (const row of part.rows) if ((rows.get(row.row)?.role ?? "blank") === "blank") rows.set(row.row, row);
  }
  return [...rows.values()].sort((a, b) => a.row - b.row);
}
