/** What is left on a sheet when the plans are taken out: other tables, and loose texts. */
import { cellName } from "../model/address";
import type {
  LooseText,
  RecognisedColumn,
  RecognisedRow,
  RecognisedTable,
  RowRole,
} from "../model/recognised";
import { describeTable, OTHER_KIND } from "./tables/describeTable";
import { isDressed, isKeyRow } from "./grid/rowDress";
import { rangeOf, type Area, type Grid } from "./grid/grid";
import { findTitle } from "./rows/rolesAbove";
import { KEY, SIGN_OFF, TOTAL } from "./words/rowWords";

export interface Leftovers {
  readonly tables: readonly RecognisedTable[];
  readonly loose: readonly LooseText[];
  readonly rows: readonly RecognisedRow[];
}

/**
 * Sorts the rows that no plan claims; `free` are those rows from top to bottom, blank ones among them. The sheet's
 * title may stand among those above `titleAbove`.
 */
export function findOtherTables(grid: Grid, free: readonly number[], titleAbove: number): Leftovers {
  const tables: RecognisedTable[] = [];
  const loose: LooseText[] = [];
  const rows: RecognisedRow[] = [];
  const lone: number[] = [];
  for (const run of runsOf(grid, free, rows)) {
    const start = run.findIndex((row) => grid.filled(row).length >= 2 || isKeyRow(grid, row));
    const body = start < 0 ? [] : run.slice(start);
    if (body.length < 2 || !isTabular(grid, body)) {
      lone.push(...run);
      continue;
    }
    lone.push(...run.slice(0, start));
    const title = lone[lone.length - 1];
    tables.push(
      otherTable(grid, body, title === undefined ? "" : grid.text(title, grid.filled(title)[0] as number)),
    );
    rows.push(...(tables[tables.length - 1] as RecognisedTable).rows);
  }
  const title = findTitle(
    grid,
    lone.slice(0, 6).filter((row) => row < titleAbove),
  );
  let signedOff = false;
  for (const row of lone) {
    signedOff ||= SIGN_OFF.test(grid.text(row, grid.filled(row)[0] as number));
    for (const column of grid.filled(row)) {
      const role = looseRole(signedOff, row === title);
      loose.push({ at: grid.at(row, column), text: grid.text(row, column), role });
    }
    const role = looseRole(signedOff, row === title);
    rows.push({ row, role, reason: LOOSE_REASONS[role] ?? "A text that belongs to no table." });
  }
  return { tables, loose, rows };
}

const LOOSE_REASONS: Partial<Record<RowRole, string>> = {
  title: "The title of the sheet.",
  signoff: "A line to sign the plan off.",
};

/** From the first line of a sign-off on, what follows is the names and dates of those who signed. */
function looseRole(signedOff: boolean, isTitle: boolean): RowRole {
  if (isTitle) return "title";
  return signedOff ? "signoff" : "note";
}

/** Rows that stand together, cut at blank rows; the blank ones get their role here. */
function runsOf(grid: Grid, free: readonly number[], rows: RecognisedRow[]): number[][] {
  const runs: number[][] = [];
  let current: number[] = [];
  let before = -2;
  for (const row of free) {
    if (grid.filled(row).length === 0) {
      rows.push({ row, role: "blank", reason: "Nothing stands in this row." });
      continue;
    }
    if (row !== before + 1 && current.length > 0) {
      runs.push(current);
      current = [];
    }
    current.push(row);
    before = row;
  }
  if (current.length > 0) runs.push(current);
  return runs;
}

/** Most rows hold two cells or more, or they are lines of a key. */
function isTabular(grid: Grid, rows: readonly number[]): boolean {
  const wide = rows.filter((row) => grid.filled(row).length >= 2 || isKeyRow(grid, row)).length;
  return wide >= 2 && wide >= 0.5 * rows.length;
}

function otherTable(grid: Grid, body: readonly number[], title: string): RecognisedTable {
  const area = areaOf(grid, body);
  const first = body[0] as number;
  const hasHeading = isHeading(grid, first, body[1] as number);
  const headings = hasHeading ? grid.filled(first).map((column) => grid.text(first, column)) : [];
  const keyed = body.filter((row) => isKeyRow(grid, row)).length;
  const what = keyed >= 2 || KEY.test(title) ? "a key of ratings" : describeTable([...headings, title]);
  const columns: RecognisedColumn[] = [];
  for (let column = area.left; column <= area.right; column++) {
    columns.push({
      column,
      heading: hasHeading ? grid.text(first, column) : "",
      field: null,
      confidence: 0.7,
      reason: "It belongs to a table that is no plan.",
    });
  }
  const rows = body.map((row): RecognisedRow => {
    if (hasHeading && row === first) return { row, role: "heading", reason: "The heading of another table." };
    if (TOTAL.test(grid.text(row, grid.filled(row)[0] as number)))
      return { row, role: "total", reason: "A line of totals." };
    return { row, role: "other", reason: `It belongs to ${what}.` };
  });
  return {
    id: `${grid.sheet}!${cellName({ row: area.top, column: area.left })}`,
    range: rangeOf(grid, area),
    layout: "table",
    isPlan: false,
    confidence: 0.7,
    reason: `No column of it says what is to be done: it looks like ${what}.`,
    headingRows: hasHeading ? [first] : [],
    columns,
    labels: {},
    rows,
    records: [],
    what,
  };
}

function areaOf(grid: Grid, rows: readonly number[]): Area {
  let left = grid.right;
  let right = grid.left;
  for (const row of rows) {
    const filled = grid.filled(row);
    left = Math.min(left, filled[0] ?? left);
    right = Math.max(right, filled[filled.length - 1] ?? right);
  }
  return { top: rows[0] as number, left, bottom: rows[rows.length - 1] as number, right };
}

/** A first row that is dressed, or all of words over numbers. */
function isHeading(grid: Grid, row: number, below: number): boolean {
  const filled = grid.filled(row);
  if (filled.length < 2) return false;
  if (isDressed(grid, row, filled) && !isDressed(grid, below, grid.filled(below))) return true;
  const wordy = filled.every((column) => !/\d/.test(grid.text(row, column)));
  if (wordy && describeTable(filled.map((column) => grid.text(row, column))) !== OTHER_KIND) return true;
  return wordy && grid.filled(below).some((column) => /^[£\d.,%-]+$/.test(grid.text(below, column)));
}
