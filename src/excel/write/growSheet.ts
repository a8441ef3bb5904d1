/** Makes room on a sheet that stands, so that what people did to it stays where it belongs. */
import type { DraftGrowth, DraftInsertion } from "../../engine";
import { holdFormulas } from "./holdFormulas";
import { rangeOf } from "./rangeOf";
import type { Target } from "./target";
import { columnWidthInPoints } from "./writeSizes";
import { cellsAt } from "../cellsAt";

/** One change of lines, in the order in which they are made; `at` counts as the sheet stands then. */
export interface Line extends DraftInsertion {
  readonly change: "take rows" | "put columns" | "put rows";
}

/** All changes of lines: of each kind from the last line on, so that the places before it hold. */
export function linesOf({ removes = [], columns, rows }: DraftGrowth): readonly Line[] {
  const fromLast = (change: Line["change"], lines: readonly DraftInsertion[]) =>
    [...lines].reverse().map(({ at, count }): Line => ({ change, at, count }));
  return [
    ...fromLast("take rows", removes),
    ...fromLast("put columns", columns),
    ...fromLast("put rows", rows),
  ];
}

/**
 * Takes out or puts in whole rows or columns: what stands behind, beside and below them moves along, and Excel keeps
 * formulas, comments, colours and rules with their cells.
 */
export function changeLines(sheet: Excel.Worksheet, target: Target, { change, at, count }: Line): void {
  if (change === "put columns") {
    cellsAt(sheet, 0, at, 1, count).getEntireColumn().insert("Right");
    // New columns take the looks of the one before: where that is of the text format, a guarded text shows its guard.
    for (const { area } of target.draft.tables)
      cellsAt(sheet, area.row, at, area.rows, count).clear("Formats");
    return;
  }
  const rows = cellsAt(sheet, at, 0, count, 1).getEntireRow();
  if (change === "take rows") {
    rows.delete("Up");
    return;
  }
  rows.insert("Down");
  // New rows take the looks of the row above, which may be the headings, or one that somebody coloured.
  for (const { area } of target.draft.tables) {
    cellsAt(sheet, at, area.column, count, area.columns).clear("Formats");
    holdFormulas(sheet, { ...area, row: at, rows: count }, target.draft.cells);
  }
}

export function widenColumns(sheet: Excel.Worksheet, growth: DraftGrowth): void {
  for (const { column, width } of growth.columnWidths) {
    cellsAt(sheet, 0, column, 1, 1).format.columnWidth = columnWidthInPoints(width);
  }
}

/** Our rules on the cells give way to the same ones for all rows. */
export function clearColours(sheet: Excel.Worksheet, target: Target): void {
  for (const { area } of target.draft.colours) rangeOf(sheet, area).conditionalFormats.clearAll();
}
