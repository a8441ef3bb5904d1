/** Errors of Excel as sentences for people. Excel's own `message` is localised and made for developers. */

/** Something that Excel refused. `code` is stable and in English; `message` is a sentence for the user. */
export class ExcelError extends Error {
  override readonly name = "ExcelError";
  readonly code: string;

  constructor(code: string, sentence: string, cause?: unknown) {
    super(sentence, { cause });
    this.code = code;
  }
}

/** Office's error codes: learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied:
    "Excel does not allow the change: the sheet or the workbook is protected or open for reading only. Take the protection off or save a copy, then try again.",
  Conflict: "Somebody else is changing the workbook at this moment. Wait a little and try again.",
  FilteredRangeConflict: "A filter is in the way. Clear the filters on the sheet and try again.",
  InsertDeleteConflict:
    "Excel could not make room beside the register, because something else stands there. Move it and try again.",
  InvalidOperationInCellEditMode:
    "A cell is still being edited. Press Enter or Esc in the sheet, then try again.",
  InvalidSelection: "A chart or a picture is selected. Click a cell, then try again.",
  ItemAlreadyExists: "The workbook already has a sheet or a table of that name. Rename it and try again.",
  ItemNotFound:
    "A sheet or a table that was there a moment ago has been deleted or renamed. Read the workbook again.",
  MergedRangeConflict: "Merged cells are in the way of the register's table. Unmerge them and try again.",
  OperationCellsExceedLimit: "The workbook holds more cells than Excel hands over at once.",
  PivotTableRangeConflict: "A pivot table is in the way. Move it and try again.",
  RequestAborted: "Excel stopped the work before it was done. Try again.",
  RequestPayloadSizeLimitExceeded: "A row of the workbook is too large for Excel to take at once.",
  ResponsePayloadSizeLimitExceeded: "A row of the workbook is too large for Excel to hand over at once.",
};

const UNKNOWN =
  "Excel could not do this. Try again; if it fails again, save and close the workbook, open it and try once more.";

/** The code of an error of Office.js, or null for any other error. */
export function officeCode(error: unknown): string | null {
  // Not `instanceof`: the error's class belongs to whichever window loaded Office.js.
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" && error.code !== "" ? error.code : null;
}

/** The error as an `ExcelError`; one that is none of Office's comes back as it is. */
export function asExcelError(error: unknown): unknown {
  if (error instanceof ExcelError) return error;
  const code = officeCode(error);
  return code === null ? error : excelErrorOf(code, error);
}

/** One of Excel's own codes, with our sentence for it. */
export function excelErrorOf(code: string, cause?: unknown): ExcelError {
  return new ExcelError(code, SENTENCES[code] ?? UNKNOWN, cause);
}
