/** Looks before a write whether the workbook is open for reading only (`Workbook.readOnly`, ExcelApi 1.8). */
import { ExcelError } from "./excelError";

/**
 * Queues the question; what comes back reads the answer after the next round trip. Excel on the web refuses every change
 * then; on the desktop what is written could not be saved in the file, and would be lost with it.
 * @throws ExcelError when called, where the workbook is open for reading only
 */
export function queueReadOnly(context: Excel.RequestContext): () => void {
  const { workbook } = context;
  workbook.load("readOnly");
  return () => {
    if (!workbook.readOnly) return;
    throw new ExcelError(
      "ReadOnly",
      "The workbook is open for reading only, so nothing was written. Choose Edit in Excel, or save the workbook under another name; then try again.",
    );
  };
}
