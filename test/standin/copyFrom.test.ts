/** Cells copied (`Range.copyFrom`, ExcelApi 1.9; page "Cut, copy, and paste ranges using the Excel JavaScript API"). */
import { codeOf, newWorkbook, onSheet } from "./excel";

beforeEach(async () => {
  newWorkbook();
  await onSheet((sheet, context) => {
    sheet.getRange("A1:C2").formulas = [
      ["Action", 1, "=B1*2"],
      ["", 2, "=$B$1+B2"],
    ];
    sheet.getRange("A1").format.fill.color = "#FFFF00";
    context.workbook.worksheets.add("Other");
  });
});

const read = (address: string) =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("formulas");
    await context.sync();
    return range.formulas as unknown;
  });

test("everything, with formulas that read on from where they stand", async () => {
  const colour = await onSheet(async (sheet, context) => {
    sheet.getRange("A4").copyFrom("A1:C2");
    const cell = sheet.getRange("A4").load("format/fill/color");
    await context.sync();
    return cell.format.fill.color;
  });
  expect([colour, await read("A4:C5")]).toEqual([
    "#FFFF00",
    [
      ["Action", 1, "=B4*2"],
      ["", 2, "=$B$1+B5"],
    ],
  ]);
});

test.each<[Excel.RangeCopyType | "Values" | "Formulas" | "Formats", unknown, string]>([
  ["Values", [["Action", 1, 2]], "#FFFFFF"],
  ["Formulas", [["Action", 1, "=B4*2"]], "#FFFFFF"],
  ["Formats", [["", "", ""]], "#FFFF00"],
])("%s alone (Excel.RangeCopyType)", async (what, cells, colour) => {
  const found = await onSheet(async (sheet, context) => {
    sheet.getRange("A4").copyFrom("A1:C1", what as "Values");
    const cell = sheet.getRange("A4").load("format/fill/color");
    await context.sync();
    return cell.format.fill.color;
  });
  expect([await read("A4:C4"), found]).toEqual([cells, colour]);
});

test("blank cells of the source leave the target alone when they are skipped", async () => {
  await onSheet((sheet) => {
    sheet.getRange("A4:A5").values = [["mine"], ["stays"]];
    sheet.getRange("A4").copyFrom("A1:A2", "All", true);
  });
  expect(await read("A4:A5")).toEqual([["Action"], ["stays"]]);
});

test("transposed", async () => {
  await onSheet((sheet) => sheet.getRange("E1").copyFrom("B1:C2", "Values", false, true));
  expect(await read("E1:F2")).toEqual([
    [1, 2],
    [2, 3],
  ]);
});

test("as often as it fits exactly, otherwise once", async () => {
  await onSheet((sheet) => {
    sheet.getRange("E1:E4").copyFrom("B1:B2", "Values");
    sheet.getRange("F1:F3").copyFrom("B1:B2", "Values");
  });
  expect(await read("E1:F4")).toEqual([
    [1, 1],
    [2, 2],
    [1, ""],
    [2, ""],
  ]);
});

test("onto itself, a row lower", async () => {
  await onSheet((sheet) => sheet.getRange("A2").copyFrom("A1:B2", "Values"));
  expect(await read("A1:B3")).toEqual([
    ["Action", 1],
    ["Action", 1],
    ["", 2],
  ]);
});

test("merges, rules and validation come along, onto another sheet too", async () => {
  const found = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A2").merge();
    const rule = sheet.getRange("B1:B2").conditionalFormats.add("Custom").custom;
    rule.rule.formula = "=$B1>1";
    rule.format.fill.color = "#C00000";
    sheet.getRange("C1").dataValidation.rule = { list: { inCellDropDown: true, source: "Red,Amber" } };
    const other = context.workbook.worksheets.getItem("Other");
    other.getRange("B5").copyFrom("Sheet1!A1:C2");
    const merged = other.getRange("A1:F9").getMergedAreasOrNullObject().load("address");
    const rules = other.getRange("C5:C6").conditionalFormats.load("items/customOrNullObject/rule/formula");
    const validation = other.getRange("D5").dataValidation.load("rule");
    await context.sync();
    return [
      merged.address,
      rules.items.map((one) => one.customOrNullObject.rule.formula),
      validation.rule.list?.source,
    ];
  });
  expect(found).toEqual(["Other!B5:B6", ["=$B5>1"], "Red,Amber"]);
});

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  ["a protected sheet", (sheet) => sheet.protection.protect(), "AccessDenied"],
  ["a part of merged cells", (sheet) => sheet.getRange("E4:F4").merge(), "InvalidOperation"],
])("not onto %s", async (_what, prepare, code) => {
  const copying = onSheet((sheet) => {
    prepare(sheet);
    sheet.getRange("F3").copyFrom("B1:B2");
  });
  expect(await codeOf(copying)).toBe(code);
});
