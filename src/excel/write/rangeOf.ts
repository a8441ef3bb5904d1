/** A drafted area as a range of Excel. */
import type { DraftArea } from "../../engine";
import { cellsAt } from "../cellsAt";

export function rangeOf(sheet: Excel.Worksheet, area: DraftArea): Excel.Range {
  return cellsAt(sheet, area.row, area.column, area.rows, area.columns);
}
