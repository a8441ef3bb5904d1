/** Looks before a write whether Excel will allow it: half a write is none. */
import { ExcelError } from "../excelError";

/**
 * Refuses where one of the sheets is protected, or the workbook's structure where sheets are to come or go.
 * @throws ExcelError with a sentence that names what is protected
 */
export async function refuseLocked(
  context: Excel.RequestContext,
  sheets: readonly string[],
  changesSheets: boolean,
): Promise<void> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  protection.load("protected");
  await context.sync();
  const locked = worksheets.items.find((sheet) => sheets.includes(sheet.name) && sheet.protection.protected);
  if (locked !== undefined) throw new ExcelError("AccessDenied", sheetIsProtected(locked.name));
  if (changesSheets && protection.protected)
    throw new ExcelError(
      "AccessDenied",
      "The workbook is protected so that no sheet can be added or deleted, so nothing was written. Take its protection off (Review > Protect Workbook), then try again.",
    );
}

export function sheetIsProtected(sheet: string): string {
  return `The sheet "${sheet}" is protected, so nothing was written. Take its protection off (Review > Unprotect Sheet), then try again.`;
}
