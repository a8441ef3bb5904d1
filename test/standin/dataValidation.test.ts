/** Data validation, as `Excel.DataValidation` and the page "Add data validation to Excel ranges" have it. */
import { codeOf, newWorkbook, onSheet } from "./excel";

beforeEach(() => void newWorkbook());

const list = (source: string) => ({ list: { inCellDropDown: true, source } });

const read = (address: string) =>
  onSheet(async (sheet, context) => {
    const validation = sheet
      .getRange(address)
      .dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks");
    await context.sync();
    return validation.toJSON();
  });

test("a list, with prompt and alert set after the rule", async () => {
  await onSheet((sheet) => {
    const { dataValidation } = sheet.getRange("A2:A9");
    dataValidation.rule = list("Red,Amber,Green");
    dataValidation.prompt = { title: "RAG", message: "Choose one", showPrompt: true };
    dataValidation.errorAlert = {
      title: "Not one",
      message: "Choose",
      style: "Information",
      showAlert: true,
    };
  });
  expect(await read("A3:A4")).toMatchObject({
    type: "List",
    rule: list("Red,Amber,Green"),
    prompt: { title: "RAG", message: "Choose one", showPrompt: true },
    errorAlert: { title: "Not one", message: "Choose", style: "Information", showAlert: true },
    ignoreBlanks: true,
  });
});

test("a rule that is set after the prompt takes it away (office-js issue 2594)", async () => {
  await onSheet((sheet) => {
    const { dataValidation } = sheet.getRange("A2");
    dataValidation.prompt = { title: "RAG", message: "Choose one", showPrompt: true };
    dataValidation.rule = list("a,b");
  });
  expect((await read("A2")).prompt).toMatchObject({ message: "" });
});

test("a typed list has at most 255 characters; a reference may stand for more (office-js issue 277)", async () => {
  const set = (source: string) =>
    onSheet((sheet) => void (sheet.getRange("A1").dataValidation.rule = list(source)));
  expect(await codeOf(set("x".repeat(255)))).toBe("");
  expect(await codeOf(set("x".repeat(256)))).toBe("InvalidArgument");
  await set("=Sheet1!$C$1:$C$5");
  expect((await read("A1")).rule).toEqual(list("=Sheet1!$C$1:$C$5"));
});

test("a number between two bounds", async () => {
  const rule = { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" as const } };
  await onSheet((sheet) => void (sheet.getRange("A1").dataValidation.rule = rule));
  expect(await read("A1")).toMatchObject({ type: "WholeNumber", rule });
});

test("cells without a rule, and cells with different ones", async () => {
  await onSheet((sheet) => void (sheet.getRange("A1:A2").dataValidation.rule = list("a,b")));
  expect((await read("B1")).type).toBe("None");
  expect((await read("A2:A3")).type).toBe("MixedCriteria");
});

test("clear takes the rule from these cells only", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A1:A9").dataValidation.rule = list("a,b");
    sheet.getRange("A3:A4").dataValidation.clear();
  });
  expect([(await read("A2")).type, (await read("A3:A4")).type, (await read("A5:A9")).type]).toEqual([
    "List",
    "None",
    "List",
  ]);
});

test.each<[string, (validation: Excel.DataValidation) => unknown, string]>([
  [
    "two rules at once",
    (one) => (one.rule = { ...list("a"), custom: { formula: "=TRUE" } }),
    "InvalidArgument",
  ],
  ["an alert of 225 characters ([MS-OI29500] 2.1.613)", (one) => alert(one, 225), "InvalidArgument"],
  ["an alert of 224 characters", (one) => alert(one, 224), ""],
  [
    "a prompt of 256 characters ([MS-OI29500] 2.1.613)",
    (one) => (one.prompt = { title: "", message: "x".repeat(256), showPrompt: true }),
    "InvalidArgument",
  ],
  [
    "a title of 33 characters",
    (one) => (one.prompt = { title: "x".repeat(33), message: "", showPrompt: true }),
    "InvalidArgument",
  ],
  [
    "a list without an arrow",
    (one) => (one.rule = { list: { inCellDropDown: false, source: "a" } }),
    "NotImplemented",
  ],
])("%s", async (_what, act, code) => {
  expect(await codeOf(onSheet((sheet) => void act(sheet.getRange("A1").dataValidation)))).toBe(code);
});

function alert(validation: Excel.DataValidation, characters: number): void {
  validation.errorAlert = { title: "", message: "x".repeat(characters), style: "Stop", showAlert: true };
}
