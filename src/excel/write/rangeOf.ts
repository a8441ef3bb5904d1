/** A drafted area as a range of Excel. */
import type { DraftArea } from "../../engine";

export function rangeOf(sheet: Excel.Worksheet, area: DraftArea): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}
