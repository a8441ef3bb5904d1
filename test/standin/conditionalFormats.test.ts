/** Conditional formats, as `Excel.ConditionalFormat` and its collection document them. */
import { codeOf, newWorkbook, onSheet } from "./excel";
import type { Standin } from "../../src/standin/standin";

let standin: Standin;
beforeEach(async () => {
  standin = newWorkbook();
  await onSheet((sheet) => void (sheet.getRange("A1:A4").values = [["Red"], ["amber"], ["Not red"], [5]]));
});

const fillsOf = (cells: number) => {
  const sheet = standin.view().sheets[0];
  return Array.from({ length: cells }, (_one, row) => sheet?.cell(row, 0)?.fill ?? null);
};

test("CellValue with a text as formula finds equal texts in any case", async () => {
  await onSheet((sheet) => {
    const rule = sheet.getRange("A1:A4").conditionalFormats.add("CellValue").cellValue;
    rule.format.fill.color = "#FF0000";
    rule.format.font.color = "#FFFFFF";
    rule.rule = { formula1: '="RED"', operator: "EqualTo" };
  });
  expect(fillsOf(4)).toEqual(["#FF0000", null, null, null]);
  expect(standin.view().sheets[0]?.cell(0, 0)?.colour).toBe("#FFFFFF");
});

test.each<
  [Excel.ConditionalTextOperator | "Contains" | "NotContains" | "BeginsWith" | "EndsWith", (string | null)[]]
>([
  ["Contains", ["#FF0000", null, "#FF0000", null]],
  ["NotContains", [null, "#FF0000", null, "#FF0000"]],
  ["BeginsWith", ["#FF0000", null, null, null]],
  ["EndsWith", ["#FF0000", null, "#FF0000", null]],
])("ContainsText, %s", async (operator, fills) => {
  const rule = await onSheet(async (sheet, context) => {
    const format = sheet.getRange("A1:A4").conditionalFormats.add("ContainsText");
    format.textComparison.format.fill.color = "#FF0000";
    format.textComparison.rule = { operator: operator as "Contains", text: "red" };
    format.load("type,textComparison/rule");
    await context.sync();
    return [format.type, format.textComparison.rule];
  });
  expect(rule).toEqual(["ContainsText", { operator, text: "red" }]);
  expect(fillsOf(4)).toEqual(fills);
});

test("Custom: the formula is written for the first cell of the range", async () => {
  await onSheet((sheet) => {
    const { custom } = sheet.getRange("A1:A4").conditionalFormats.add("Custom");
    custom.rule.formula = "=ISNUMBER($A1)";
    custom.format.fill.color = "#00FF00";
  });
  expect(fillsOf(4)).toEqual([null, null, null, "#00FF00"]);
});

test.each<[Excel.ConditionalCellValueRule, (string | null)[]]>([
  [{ formula1: "=4", operator: "GreaterThan" }, ["#0000FF", "#0000FF", "#0000FF", "#0000FF"]],
  [{ formula1: "=5", operator: "GreaterThan" }, ["#0000FF", "#0000FF", "#0000FF", null]],
  [{ formula1: "=4", formula2: "=6", operator: "Between" }, [null, null, null, "#0000FF"]],
  [{ formula1: "=$A$4", operator: "EqualTo" }, [null, null, null, "#0000FF"]],
])("CellValue %j: texts stand above numbers, as in sorting", async (rule, fills) => {
  await onSheet((sheet) => {
    const { cellValue } = sheet.getRange("A1:A4").conditionalFormats.add("CellValue");
    cellValue.format.fill.color = "#0000FF";
    cellValue.rule = rule;
  });
  expect(fillsOf(4)).toEqual(fills);
});

test("a new rule counts before the others (ConditionalFormatCollection.add)", async () => {
  const order = await onSheet(async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange("A1");
    for (const color of ["#111111", "#222222"]) {
      const { cellValue } = conditionalFormats.add("CellValue");
      cellValue.format.fill.color = color;
      cellValue.rule = { formula1: '="Red"', operator: "EqualTo" };
    }
    conditionalFormats.load("items/priority,items/type");
    await context.sync();
    return conditionalFormats.items.map((item) => item.priority);
  });
  expect(order).toEqual([0, 1]);
  expect(fillsOf(1)).toEqual(["#222222"]);
});

test("rules are known by their ids, and deleted by them", async () => {
  const left = await onSheet(async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange("A1:A4");
    const one = conditionalFormats.add("Custom").load("id");
    conditionalFormats.add("CellValue");
    await context.sync();
    conditionalFormats.getItem(one.id).delete();
    const gone = conditionalFormats.getItemOrNullObject(one.id);
    const count = conditionalFormats.getCount();
    await context.sync();
    return [gone.isNullObject, count.value];
  });
  expect(left).toEqual([true, 1]);
});

test("clearAll takes the rules from these cells and leaves them on the others", async () => {
  await onSheet((sheet) => {
    const { custom } = sheet.getRange("A1:A4").conditionalFormats.add("Custom");
    custom.rule.formula = "=LEN($A1)>0";
    custom.format.fill.color = "#00FF00";
    sheet.getRange("A1:A2").conditionalFormats.clearAll();
  });
  expect(fillsOf(4)).toEqual([null, null, "#00FF00", "#00FF00"]);
  const counts = await onSheet(async (sheet, context) => {
    const counted = ["A1:A2", "A3", "A1:A4"].map((at) => sheet.getRange(at).conditionalFormats.getCount());
    await context.sync();
    return counted.map((count) => count.value);
  });
  expect(counts).toEqual([0, 1, 1]);
});

test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
  [
    "an unknown id",
    (sheet) => sheet.getRange("A1").conditionalFormats.getItem("{x}").load("id"),
    "ItemNotFound",
  ],
  [
    "a part of another type",
    (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom").cellValue.load("rule"),
    "InvalidOperation",
  ],
  [
    "no formula",
    (sheet) => (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=1+"),
    "InvalidArgument",
  ],
  [
    "no colour",
    (sheet) => (sheet.getRange("A1").conditionalFormats.add("Custom").custom.format.fill.color = "reddish"),
    "InvalidArgument",
  ],
  [
    "a type that the stand-in cannot make",
    (sheet) => sheet.getRange("A1").conditionalFormats.add("DataBar"),
    "NotImplemented",
  ],
])("%s", async (_what, act, code) => {
  expect(await codeOf(onSheet((sheet) => void act(sheet)))).toBe(code);
});
