/** Whole rows and columns put in and taken out (Range.insert, Range.delete): all that lies behind follows. */
import { codeOf, newWorkbook, onSheet } from "./excel";

beforeEach(async () => {
  newWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:D4").values = [
      ["Ref", "RAG", "Note"],
      ["a", "Red", "mine"],
      ["b", "Amber", "too"],
    ];
    sheet.tables.add("B2:D4", true).name = "Plan";
    sheet.getRange("D1").format.columnWidth = 300;
    sheet.getRange("F2").formulas = [["=COUNTA(C3:C4)&B3&$D$4"]];
    sheet.getRange("C3:C4").dataValidation.rule = { list: { inCellDropDown: true, source: "Red,Amber" } };
    const rule = sheet.getRange("D3:D4").conditionalFormats.add("Custom").custom;
    rule.rule.formula = '=$C3="Red"';
    rule.format.fill.color = "#FF0000";
    sheet.getRange("H2:I2").merge();
    context.workbook.names.add("Here", sheet.getRange("D3"));
    context.workbook.worksheets.add("Other").getRange("A1").formulas = [["=Sheet1!D3&A2"]];
    await context.sync();
  });
});

const state = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const table = sheet.tables.getItem("Plan");
    table.columns.load("items/name");
    const range = table.getRange().load("address");
    const cells = sheet.getRange("B2:J6").load("formulas,values");
    const name = context.workbook.names.getItem("Here").load("formula");
    const other = context.workbook.worksheets.getItem("Other").getRange("A1").load("formulas,values");
    const rules = sheet.getRange().conditionalFormats.load("items/customOrNullObject/rule/formula");
    const merged = sheet.getRange("A1:Z9").getMergedAreasOrNullObject().load("address");
    await context.sync();
    const ruled = rules.items[0]?.getRange().load("address");
    await context.sync();
    return {
      columns: table.columns.items.map((column) => column.name),
      table: range.address.replace("Sheet1!", ""),
      formulas: cells.formulas
        .flat()
        .filter((value) => typeof value === "string" && value.startsWith("=")) as unknown[],
      result: cells.values
        .flat()
        .find((value) => typeof value === "string" && value.startsWith("2")) as unknown,
      name: name.formula as unknown,
      other: [other.formulas[0]?.[0], other.values[0]?.[0]] as unknown[],
      rule: [rules.items[0]?.customOrNullObject.rule.formula, ruled?.address.replace("Sheet1!", "")],
      merged: merged.address.replace("Sheet1!", ""),
    };
  });

test("a column put into a table", async () => {
  await onSheet((sheet) => void sheet.getRange("D:D").insert("Right"));
  expect(await state()).toEqual({
    columns: ["Ref", "RAG", "Column3", "Note"],
    table: "B2:E4",
    formulas: ["=COUNTA(C3:C4)&B3&$E$4"],
    result: "2atoo",
    name: "=Sheet1!$E$3",
    other: ["=Sheet1!E3&A2", "mine"],
    rule: ['=$C3="Red"', "E3:E4"],
    merged: "I2:J2",
  });
});

test("a column taken out before it: what pointed at it is #REF!", async () => {
  await onSheet((sheet) => sheet.getRange("B:B").delete("Left"));
  expect(await state()).toMatchObject({
    columns: ["RAG", "Note"],
    table: "B2:C4",
    formulas: ["=COUNTA(B3:B4)&#REF!&$C$4"],
    name: "=Sheet1!$C$3",
    rule: ['=$B3="Red"', "C3:C4"],
    merged: "G2:H2",
  });
});

test("rows put in above, and taken out of a table", async () => {
  await onSheet((sheet) => void sheet.getRange("1:2").insert("Down"));
  expect(await state()).toMatchObject({
    table: "B4:D6",
    formulas: ["=COUNTA(C5:C6)&B5&$D$6"],
    result: "2atoo",
    name: "=Sheet1!$D$5",
    merged: "H4:I4",
  });
  await onSheet((sheet) => sheet.getRange("6:6").delete("Up"));
  expect(await state()).toMatchObject({ table: "B4:D5", formulas: ["=COUNTA(C5:C5)&B5&#REF!"] });
});

test("widths and validation move along", async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange("B:C").insert("Right");
    const width = sheet.getRange("F1").format.load("columnWidth");
    const validation = ["C3", "E3"].map((at) => sheet.getRange(at).dataValidation.load("type"));
    await context.sync();
    return [width.columnWidth, ...validation.map((one) => one.type)];
  });
  expect(read).toEqual([300, "None", "List"]);
});

test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
  ["parts of columns", (sheet) => sheet.getRange("D2:D4").insert("Right"), "NotImplemented"],
  ["the headings of a table", (sheet) => sheet.getRange("2:2").delete("Up"), "InvalidOperation"],
])("%s: refused", async (_what, act, code) => {
  expect(await codeOf(onSheet((sheet) => void act(sheet)))).toBe(code);
});
