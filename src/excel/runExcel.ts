/** The one place where work is handed to Excel. */
import { asExcelError } from "./excelError";

/**
 * Runs the work in a context of its own. Waits while the user types in a cell.
 * @throws ExcelError when Excel refuses
 */
export async function runExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    throw asExcelError(error);
  }
}
