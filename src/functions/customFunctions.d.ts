/**
 * What Excel gives to the script of custom functions; `@microsoft/office-js` brings no types for it. Source:
 * learn.microsoft.com/javascript/api/custom-functions-runtime (CustomFunctionsRuntime 1.2).
 */
declare namespace CustomFunctions {
  /** Ties a function to its `id` in the metadata. */
  function associate(id: string, work: (...values: never[]) => unknown): void;

  /** What Excel shows as an error in the cell; the message stands behind the cell's error sign. */
  class Error {
    constructor(code: ErrorCode, message?: string);
    readonly code: ErrorCode;
    readonly message?: string;
  }

  enum ErrorCode {
    invalidValue = "#VALUE!",
  }
}
