/** Makes or resizes a table over cells that are already written. */
import type { DraftArea, DraftTable } from "../../engine";
import { rangeOf } from "./rangeOf";
import type { Target } from "./target";

/**
 * Cells first, table second: a table that grows by itself under a large write can leave rows outside
 * (OfficeDev/office-js #3013, #3191).
 */
export function writeTable(sheet: Excel.Worksheet, target: Target, draft: DraftTable): void {
  const name = target.tableName(draft.name);
  const standing = standingTable(target, draft);
  if (standing !== null && canResize(standing, draft)) {
    const columns = draft.area.columns + addedColumns(target, draft);
    sheet.tables.getItem(standing.name).resize(rangeOf(sheet, { ...draft.area, columns }));
    return;
  }
  const table = sheet.tables.add(rangeOf(sheet, draft.area), true);
  table.name = name;
  table.style = draft.style;
}

/**
 * Before the cells are written: tables of ours that are no longer drafted, or whose headings stand elsewhere
 * now, give way. A table that begins outside our own cells is the user's.
 */
export function releaseTables(sheet: Excel.Worksheet, target: Target): void {
  const { before, draft } = target;
  if (before === null) return;
  const kept = draft.tables.flatMap((table) => {
    const standing = standingTable(target, table);
    return standing !== null && canResize(standing, table) ? [standing.name] : [];
  });
  for (const { name, range } of target.tables) {
    const isOurs = range.row < before.row + before.rows && range.column < before.column + before.columns;
    if (isOurs && !kept.includes(name)) sheet.tables.getItem(name).convertToRange();
  }
}

/** The rows of a table that stays which the draft writes anew; null where it makes a table of its own. */
export function keptRows(target: Target, draft: DraftTable): DraftArea | null {
  const standing = standingTable(target, draft);
  if (standing === null || !canResize(standing, draft)) return null;
  const { row, rows } = draft.area;
  return { ...draft.area, row: row + 1, rows: Math.min(rows, standing.range.rows) - 1 };
}

function standingTable(target: Target, draft: DraftTable) {
  const name = target.tableName(draft.name);
  return target.tables.find((table) => table.name === name) ?? null;
}

/** `Table.resize` wants the heading row to stay in its row. */
function canResize(standing: Target["tables"][number], draft: DraftTable): boolean {
  return standing.range.row === draft.area.row && standing.range.column === draft.area.column;
}

/** Columns that people added at the right of the table: they lie in it and outside our own cells. */
export function addedColumns(target: Target, draft: DraftTable): number {
  const standing = standingTable(target, draft);
  if (standing === null || target.before === null) return 0;
  const ourEnd = target.before.column + target.before.columns;
  return Math.max(0, standing.range.column + standing.range.columns - ourEnd);
}
