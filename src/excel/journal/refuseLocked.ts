/** Looks before a write whether Excel will allow it: half a write is none. */
import { ExcelError } from "../excelError";
import { filteredSheets, IS_FILTERED } from "../read/filteredSheets";

/**
 * Refuses where one of the sheets is protected or filtered, or the workbook's structure protected where sheets are to
 * come or go.
 * @throws ExcelError with a sentence that names what is in the way
 */
export async function refuseLocked(
  context: Excel.RequestContext,
  sheets: readonly string[],
  changesSheets: boolean,
): Promise<void> {
  const refuse = queueLocks(context);
  await context.sync();
  refuse(sheets, changesSheets);
}

/** Queues the questions; what comes back refuses after the next round trip, as `refuseLocked` does. */
export function queueLocks(
  context: Excel.RequestContext,
): (sheets: readonly string[], changesSheets: boolean) => void {
  const { worksheets, tables, protection } = context.workbook;
  worksheets.load(`items/name,items/protection/protected,${IS_FILTERED}`);
  tables.load(`items/worksheet/name,${IS_FILTERED}`);
  protection.load("protected");
  return (sheets, changesSheets) => {
    refuseProtected(
      worksheets.items.filter(({ protection: { protected: locked } }) => locked).map(({ name }) => name),
      sheets,
    );
    refuseFiltered(filteredSheets(worksheets.items, tables.items), sheets);
    if (changesSheets) refuseSheets(protection.protected);
  };
}

/**
 * Where a filter hides rows, Excel writes several cells into the wrong ones (OfficeDev/office-js #224).
 * @throws ExcelError with a sentence that names the first of these sheets that is filtered
 */
export function refuseFiltered(filtered: ReadonlySet<string>, sheets: readonly string[]): void {
  const hidden = sheets.find((sheet) => filtered.has(sheet));
  if (hidden === undefined) return;
  throw new ExcelError(
    "FilteredRangeConflict",
    `A filter hides rows of the sheet "${hidden}", so nothing was written: Excel would mistake the rows. Clear the filter (Data > Clear), then try again.`,
  );
}

/**
 * For what adds or deletes sheets.
 * @throws ExcelError where the workbook's structure is protected
 */
export function refuseSheets(structureProtected: boolean): void {
  if (!structureProtected) return;
  throw new ExcelError(
    "AccessDenied",
    "The workbook is protected so that no sheet can be added or deleted, so nothing was written. Take its protection off (Review > Protect Workbook), then try again.",
  );
}

/** @throws ExcelError with a sentence that names the first of these sheets that is protected */
export function refuseProtected(locked: readonly string[], sheets: readonly string[]): void {
  const first = sheets.find((sheet) => locked.includes(sheet));
  if (first === undefined) return;
  throw new ExcelError(
    "AccessDenied",
    `The sheet "${first}" is protected, so nothing was written. Take its protection off (Review > Unprotect Sheet), then try again.`,
  );
}
