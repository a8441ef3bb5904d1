/** Which cell the user is at. */
import type { CellAddress } from "../engine";
import { runExcel } from "./runExcel";

/**
 * The active cell: of a selection, the one that typing would go into. One round trip.
 * @throws ExcelError when Excel refuses, for example because a chart is selected
 */
export function readActiveCell(): Promise<CellAddress> {
  return runExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex");
    cell.worksheet.load("name");
    await context.sync();
    return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
  });
}
