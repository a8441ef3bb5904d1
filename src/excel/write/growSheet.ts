/** Makes room on a sheet that stands, so that what people did to it stays where it belongs. */
import type { DraftGrowth, DraftInsertion } from "../../engine";
import { rangeOf } from "./rangeOf";
import type { Target } from "./target";
import { columnWidthInPoints } from "./writeStyles";

/**
 * Puts in whole rows and columns: what stands behind, beside and below them moves along, and Excel keeps formulas,
 * comments, colours and rules with their cells. From the last line on, so that the places before it hold.
 */
export function growSheet(sheet: Excel.Worksheet, target: Target, growth: DraftGrowth): void {
  const [table] = target.draft.tables;
  if (table === undefined) return;
  const before = (lines: readonly DraftInsertion[]) => [...lines].reverse();
  for (const { at, count } of before(growth.columns)) {
    const beside = sheet.getRangeByIndexes(0, at, 1, count).getEntireColumn();
    beside.insert("Right");
  }
  for (const { at, count } of before(growth.rows)) {
    sheet.getRangeByIndexes(at, 0, count, 1).getEntireRow().insert("Down");
    // New rows take the looks of the row above, which may be the headings, or one that somebody coloured.
    sheet.getRangeByIndexes(at, table.area.column, count, table.area.columns).clear("Formats");
  }
  for (const { column, width } of growth.columnWidths) {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnWidthInPoints(width);
  }
}

/** Our rules on the cells give way to the same ones for all rows. */
export function clearColours(sheet: Excel.Worksheet, target: Target): void {
  for (const { area } of target.draft.colours) rangeOf(sheet, area).conditionalFormats.clearAll();
}
