/** Cells of a kind (`Range.getSpecialCells`, `getSpecialCellsOrNullObject`, ExcelApi 1.9). */
import { codeOf, newWorkbook, onSheet } from "./excel";

function fill() {
  newWorkbook();
  return onSheet((sheet) => {
    sheet.getRange("A1:C3").formulas = [
      ["Action", "=1+1", "=1/0"],
      [12, "=2+2", ""],
      [true, '="a"', ""],
    ];
    sheet.getRange("3:3").rowHidden = true;
  });
}

function find(kind: string, types?: string) {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:D9");
    const found = range.getSpecialCellsOrNullObject(kind as "Formulas", types as "All" | undefined);
    found.load("address,cellCount,areaCount");
    await context.sync();
    return found.isNullObject ? null : found.address.replaceAll("Sheet1!", "");
  });
}

test.each([
  ["Formulas", undefined, "B1:C1,B2:B3"],
  ["Formulas", "Numbers", "B1:B2"],
  ["Formulas", "Errors", "C1"],
  ["Formulas", "NumbersText", "B1:B3"],
  ["Formulas", "Logical", null],
  ["Constants", undefined, "A1:A3"],
  ["Constants", "LogicalText", "A1,A3"],
  ["Constants", "Errors", null],
  ["Blanks", undefined, "C2:C3"],
  ["Visible", undefined, "A1:C2"],
])("%s %s: %s", async (kind, types, found) => {
  await fill();
  expect(await find(kind, types)).toBe(found);
});

test("without the null object, nothing found is an error (Range.getSpecialCells)", async () => {
  newWorkbook();
  expect(
    await codeOf(
      onSheet((sheet) => void sheet.getRange("A1:B2").getSpecialCells("Formulas").load("address")),
    ),
  ).toBe("ItemNotFound");
});

test("kinds that we cannot look for are refused", async () => {
  await fill();
  expect(await codeOf(find("SameConditionalFormat"))).toBe("NotImplemented");
});

test("not on a protected sheet, as VBA's SpecialCells", async () => {
  await fill();
  await onSheet((sheet) => sheet.protection.protect());
  expect(await codeOf(find("Formulas"))).toBe("AccessDenied");
});
