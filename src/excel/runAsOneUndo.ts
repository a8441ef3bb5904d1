/** Work that Excel's own undo takes back in one go, where Excel can do that (ExcelApi 1.20). */
import { ExcelError } from "./excelError";
import { runExcel } from "./runExcel";
import { inTurn, runWriting } from "./runWriting";

/** Missing in the pinned types; learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities. */
const GROUPED = { delayForCellEdit: true, mergeUndoGroup: true } as Excel.RunOptions;

/**
 * As `runWriting`. Grouping fails now and then for reasons of its own (`UndoNotSupported`, or an error without any:
 * OfficeDev/office-js #6711, #6255, #6491), so the work is tried again without it; it has to leave nothing half done.
 * @throws ExcelError when Excel refuses
 */
export function runAsOneUndo<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.20")) return runWriting(work);
  return inTurn(async () => {
    try {
      return await Excel.run(GROUPED, work);
    } catch (error) {
      if (error instanceof ExcelError) throw error;
      return runExcel(work);
    }
  });
}
