/** Plans on their side: fields down the first column, one action in each column after it. */
import { cellName } from "../../model/address";
import type { Field } from "../../model/field";
import type { RecognisedRow, RecognisedTable, RowRole } from "../../model/recognised";
import { runSteps } from "../../model/steps";
import { announcedFields } from "../headings/announcedFields";
import { findTablesInSteps } from "./findTables";
import { rangeOf, type Area, type Grid } from "../grid/grid";
import { transposed, windowOf } from "../grid/gridViews";
import { readTableInSteps } from "./readTable";
import { lastBeforeGap } from "../columns/tableColumns";

/** Fewer fields than this down a column may be anything; more rows than this are no list of fields. */
const FEWEST_FIELDS = 3;
const MOST_ROWS = 40;
/** A label and the first action have one empty column between them at most. */
const NEAR = 2;

const ROLES: Partial<Record<Field, RowRole>> = {
  action: "action",
  outcome: "outcome",
  detail: "detail",
  progress: "progress",
  rag: "rag",
};

/** Reads rows that begin with a label each as a plan turned on its side; null where they are none. */
export function readTransposed(grid: Grid): RecognisedTable | null {
  const area = labelledArea(grid);
  if (!area) return null;
  const turned = transposed(windowOf(grid, area));
  const extent = runSteps(findTablesInSteps(turned))[0];
  if (!extent || extent.heading.top !== area.left) return null;
  const table = runSteps(readTableInSteps(turned, extent, { isFirst: false, underSections: false }));
  if (!table.isPlan || !holdsAll(grid, area, table)) return null;
  const rows: RecognisedRow[] = [];
  const rowNumbers: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    if (grid.filled(row).length === 0) {
      rows.push({ row, role: "blank", reason: "Nothing stands in this row." });
      continue;
    }
    const column = table.columns.find((one) => one.column === row);
    const role = (column?.field && ROLES[column.field]) || "other";
    rows.push({ row, role, reason: column ? turnReason(column.reason, row) : "It belongs to the plan." });
    rowNumbers.push(row);
  }
  return {
    ...table,
    id: `${grid.sheet}!${cellName({ row: area.top, column: area.left })}`,
    range: rangeOf(grid, area),
    layout: "blocks",
    reason: `Its fields stand beneath one another, and each column after them is an action: ${table.records.length} in all.`,
    headingRows: [],
    columns: [],
    labels: Object.fromEntries(
      table.columns.filter((column) => column.heading !== "").map((column) => [column.heading, column.field]),
    ),
    chosenLabels: table.columns.filter((column) => column.chosen).map((column) => column.heading),
    rows,
    records: table.records.map((record) => ({ ...record, rows: rowNumbers })),
  };
}

/** Every cell beside the labels is part of an action; a reading that leaves some out is none. */
function holdsAll(grid: Grid, area: Area, table: RecognisedTable): boolean {
  const held = new Set<string>();
  for (const record of table.records) {
    const lists = [...Object.values(record.fields), ...record.extras.map((extra) => extra.pieces)];
    for (const update of record.updates) lists.push([update.tag], ...Object.values(update.fields));
    for (const pieces of lists) for (const { row, column } of pieces) held.add(`${row},${column}`);
  }
  for (let row = area.top; row <= area.bottom; row++) {
    const beside = grid.filled(row).filter((column) => column > area.left && column <= area.right);
    if (beside.some((column) => !held.has(`${row},${column}`))) return false;
  }
  return true;
}

/** In the turned grid columns were rows: "Column F is Due" is about row 6. */
function turnReason(reason: string, row: number): string {
  return reason.replace(/^Column [A-Z]+/, `Row ${row + 1}`);
}

/** The rows whose first cell is a label with something beside it, and the columns that they fill. */
function labelledArea(grid: Grid): Area | null {
  const turned = transposed(grid);
  const left = firstColumnOfLabels(grid);
  if (left === null) return null;
  const labelled: number[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    const filled = grid.filled(row);
    // What stands far from its label is no value of it: a remark beside the title makes that no label.
    const isLabelled = filled[0] === left && (filled[1] ?? colouredAfter(grid, row, left)) - left <= NEAR;
    if (!isLabelled) {
      if (labelled.length > 0 && filled.length > 0) break;
      continue;
    }
    labelled.push(row);
  }
  if (labelled.length < FEWEST_FIELDS || labelled.length > MOST_ROWS) return null;
  if (announcedFields(turned, left, labelled) < FEWEST_FIELDS) return null;
  const right = lastBeforeGap(grid, left, labelled);
  return { top: labelled[0] as number, left, bottom: labelled[labelled.length - 1] as number, right };
}

/** Where the first empty cell with a colour of its own stands: ratings may be said by nothing else. */
function colouredAfter(grid: Grid, row: number, left: number): number {
  const own = grid.look(row, left).fill;
  for (let column = left + 1; column <= left + NEAR; column++) {
    const { fill } = grid.look(row, column);
    if (fill !== undefined && fill !== own) return column;
  }
  return Infinity;
}

/** Where most rows of several texts begin: above the labels there may be a row that only numbers the actions. */
function firstColumnOfLabels(grid: Grid): number | null {
  const counts = new Map<number, number>();
  for (let row = grid.top; row <= Math.min(grid.bottom, grid.top + REACH); row++) {
    const [first, second] = grid.filled(row);
    if (first !== undefined && second !== undefined && second - first <= NEAR)
      counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, number]) => number === most)?.[0] ?? null;
}

/** What stands further down tells nothing of how a list of fields begins. */
const REACH = 2 * MOST_ROWS;
