import { asExcelError, ExcelError, officeCode } from "../../src/excel/excelError";

/** As Office.js throws it: from another window, with a localised message. */
const officeError = (code: string) => ({ code, message: "Zugriff verweigert.", debugInfo: {} });

describe("errors of Excel become sentences of ours", () => {
  test.each([
    ["AccessDenied", /protected or open for reading only/],
    ["ItemNotFound", /deleted or renamed/],
    ["InvalidOperationInCellEditMode", /Press Enter or Esc/],
    ["InvalidSelection", /Click a cell/],
    ["RequestPayloadSizeLimitExceeded", /too large/],
    ["GeneralException", /Excel could not do this/],
    ["SomethingNew", /Excel could not do this/],
  ])("%s", (code, sentence) => {
    const error = asExcelError(officeError(code));
    expect(error).toBeInstanceOf(ExcelError);
    expect(error).toMatchObject({ name: "ExcelError", code, message: expect.stringMatching(sentence) });
    expect((error as Error).message).not.toContain("Zugriff");
  });

  test("the first error stays within reach for support", () => {
    const first = officeError("AccessDenied");
    expect((asExcelError(first) as Error).cause).toBe(first);
  });
});

test.each([
  ["our own error", new ExcelError("ItemNotFound", "The sheet is gone.")],
  ["a fault of the program", new TypeError("x is not a function")],
  ["something that is no error", "text"],
  ["nothing", null],
])("%s is left as it is", (_, error) => {
  expect(asExcelError(error)).toBe(error);
});

test.each([
  [{ code: "AccessDenied" }, "AccessDenied"],
  [{ code: "" }, null],
  [{ code: 404 }, null],
  [new Error("no code"), null],
  [undefined, null],
])("officeCode of %j", (error, code) => {
  expect(officeCode(error)).toBe(code);
});
