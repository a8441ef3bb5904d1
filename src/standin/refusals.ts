/**
 * The errors with which Excel answers. Codes and standard messages are those of Microsoft's page
 * "Error handling with the application-specific JavaScript APIs" and of `Excel.ErrorCodes`.
 */
export class Refusal extends Error {
  override readonly name = "Refusal";
  /** `location` is the member that refused, such as "Worksheet.getRange". */
  constructor(
    readonly code: string,
    message: string,
    readonly location: string,
  ) {
    super(message);
  }
}

/** Throws; takes the member that refuses and, where there is more to say, what exactly is wrong. */
type Refuser = (location: string, detail?: string) => never;

type Reason =
  | "accessDenied"
  | "emptyChartSeries"
  | "generalException"
  | "insertDeleteConflict"
  | "invalidArgument"
  | "invalidObjectPath"
  | "invalidOperation"
  | "invalidOperationInCellEditMode"
  | "invalidReference"
  | "invalidSelection"
  | "itemAlreadyExists"
  | "itemNotFound"
  | "mergedRangeConflict"
  | "nonBlankCellOffSheet"
  | "notImplemented"
  | "requestTooLarge"
  | "responseTooLarge";

export const refuse: Readonly<Record<Reason, Refuser>> = {
  accessDenied: because("AccessDenied", "You cannot perform the requested operation."),
  emptyChartSeries: because(
    "EmptyChartSeries",
    "The attempted operation failed because the chart series is empty.",
  ),
  generalException: because("GeneralException", "There was an internal error while processing the request."),
  insertDeleteConflict: because(
    "InsertDeleteConflict",
    "The insert or delete operation attempted resulted in a conflict.",
  ),
  invalidArgument: because(
    "InvalidArgument",
    "The argument is invalid or missing or has an incorrect format.",
  ),
  invalidObjectPath: because(
    "InvalidObjectPath",
    "The object path isn't working for what you're trying to do.",
  ),
  invalidOperation: because("InvalidOperation", "The operation attempted is invalid on the object."),
  invalidOperationInCellEditMode: because(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  ),
  invalidReference: because("InvalidReference", "This reference is not valid for the current operation."),
  invalidSelection: because("InvalidSelection", "The current selection is invalid for this operation."),
  itemAlreadyExists: because("ItemAlreadyExists", "The resource being created already exists."),
  itemNotFound: because("ItemNotFound", "The requested resource doesn't exist."),
  mergedRangeConflict: because(
    "MergedRangeConflict",
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  ),
  nonBlankCellOffSheet: because(
    "NonBlankCellOffSheet",
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet. These non-empty cells might appear empty but have blank values, some formatting, or a formula.",
  ),
  notImplemented: because("NotImplemented", "The requested feature isn't implemented."),
  requestTooLarge: because(
    "RequestPayloadSizeLimitExceeded",
    "The request payload size has exceeded the limit.",
  ),
  responseTooLarge: because(
    "ResponsePayloadSizeLimitExceeded",
    "The response payload size has exceeded the limit.",
  ),
};

function because(code: string, standard: string): Refuser {
  return (location, detail = "") => {
    throw new Refusal(code, detail === "" ? standard : `${standard} ${detail}`, location);
  };
}
