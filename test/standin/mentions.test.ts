/**
 * Formulas, names, rules, choices and charts that mention what is renamed, deleted or converted ("Rename an Excel
 * table", "How to correct a #REF! error", support.microsoft.com).
 */
import { newWorkbook, onSheet, reopened } from "./excel";
import { onPlan, planSheet } from "./planSheet";

test("formulas, names, rules, lists and charts follow a sheet's new name", async () => {
  newWorkbook();
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      ["Rating", "Open"],
      ["Red", 1],
    ];
    const other = context.workbook.worksheets.add("Other");
    other.getRange("A1:A3").formulas = [
      ["=Sheet1!B2"],
      ["='Sheet1'!$B$2&\"Sheet1!B2\""],
      ["=SUM(Sheet1!A1:B2)"],
    ];
    other.getRange("C1").dataValidation.rule = {
      list: { inCellDropDown: true, source: "=Sheet1!$A$1:$A$2" },
    };
    const rule = other.getRange("D1").conditionalFormats.add("Custom").custom;
    rule.rule.formula = "=Sheet1!$B$2>0";
    rule.format.fill.color = "#C00000";
    context.workbook.names.add("Figures", sheet.getRange("B2"));
    sheet.name = "Plan 1";
    const formulas = other.getRange("A1:A3").load("formulas,values");
    const list = other.getRange("C1").dataValidation.load("rule");
    const custom = other
      .getRange("D1")
      .conditionalFormats.getItemAt(0)
      .customOrNullObject.rule.load("formula");
    const name = context.workbook.names.getItem("Figures").load("formula");
    await context.sync();
    return [
      formulas.formulas.flat(),
      formulas.values.flat(),
      list.rule.list?.source,
      custom.formula,
      name.formula,
    ];
  });
  expect(read).toEqual([
    ["='Plan 1'!B2", "='Plan 1'!$B$2&\"Sheet1!B2\"", "=SUM('Plan 1'!A1:B2)"],
    [1, "1Sheet1!B2", 1],
    "='Plan 1'!$A$1:$A$2",
    "='Plan 1'!$B$2>0",
    "='Plan 1'!$B$2",
  ]);
});

test("after a sheet is deleted, what pointed at it and at its tables reads #REF! (support.microsoft.com, #REF! error)", async () => {
  const standin = await planSheet();
  await onPlan((sheet, context) => {
    const other = context.workbook.worksheets.getItem("Other");
    other.getRange("B1:B3").formulas = [["=Plan!A3"], ['=COUNTIFS(Actions[RAG],"Red")'], ["=A1"]];
    sheet.delete();
  });
  await reopened(standin);
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Other").getRange("B1:B3").load("formulas,values");
    const name = context.workbook.names.getItem("ActionPlan_Register").load("formula,type,value");
    const place = name.getRangeOrNullObject();
    await context.sync();
    return [
      range.formulas.flat(),
      range.values.flat(),
      name.formula,
      name.type,
      name.value,
      place.isNullObject,
    ];
  });
  expect(read).toEqual([
    ["=#REF!A3", '=COUNTIFS(#REF!,"Red")', "=A1"],
    ["#REF!", "#REF!", 7],
    "=#REF!$A$1:$C$4",
    "Error",
    "#REF!",
    true,
  ]);
});

test("a table converted to a range leaves formulas with its cells (support.microsoft.com, Convert an Excel table to a range)", async () => {
  await planSheet();
  const read = await onPlan(async (sheet, context) => {
    const other = context.workbook.worksheets.getItem("Other");
    other.getRange("B1:B3").formulas = [
      ['=COUNTIFS(Actions[RAG],"Red",Actions[Due],">0")'],
      ["=ROWS(Actions[#All])"],
      ["=COUNTA(Actions[[#Headers],[RAG]:[Due]])"],
    ];
    sheet.tables.getItem("Actions").convertToRange();
    const range = other.getRange("B1:B3").load("formulas,values");
    await context.sync();
    return [range.formulas.flat(), range.values.flat()];
  });
  expect(read).toEqual([
    [
      '=COUNTIFS(Plan!$B$3:$B$4,"Red",Plan!$C$3:$C$4,">0")',
      "=ROWS(Plan!$A$2:$C$4)",
      "=COUNTA(Plan!$B$2:$C$2)",
    ],
    [1, 3, 2],
  ]);
});
