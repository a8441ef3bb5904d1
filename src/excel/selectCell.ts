/** Brings cells into view. */
import type { CellAddress, RangeAddress } from "../engine";
import { ExcelError } from "./excelError";
import { runExcel } from "./runExcel";

/**
 * Shows the sheet and selects the cell, or the range.
 * @throws ExcelError when the sheet is gone, or hidden (which we never change)
 */
export function selectCell(at: CellAddress | RangeAddress): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(at.sheet);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) {
      throw new ExcelError(
        "ItemNotFound",
        `The sheet "${at.sheet}" is no longer there. Read the workbook again.`,
      );
    }
    if (sheet.visibility !== "Visible") {
      throw new ExcelError("HiddenSheet", `The sheet "${at.sheet}" is hidden. Unhide it to see the cell.`);
    }
    sheet.activate();
    const { rows, columns } = "rows" in at ? at : { rows: 1, columns: 1 };
    sheet.getRangeByIndexes(at.row, at.column, rows, columns).select();
    await context.sync();
  });
}
