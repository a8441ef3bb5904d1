/**
 * Formulas that Excel spreads down a table's column by itself: "Use calculated columns in an Excel table"
 * (support.microsoft.com). It does so with what add-ins write, too: OfficeDev/office-js #2093 ("by design"), #1916,
 * #5909, #6745.
 */
import { newWorkbook, onSheet } from "./excel";
import type { Standin } from "../../src/standin/standin";

let standin: Standin;
beforeEach(async () => {
  standin = newWorkbook();
  await onSheet((sheet) => {
    sheet.getRange("A1:B4").values = [
      ["Days", "Double"],
      [1, ""],
      [2, ""],
      [3, ""],
    ];
    sheet.tables.add(sheet.getRange("A1:B4"), true).name = "Plan";
  });
});

const formulasIn = (address: string) =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("formulas");
    await context.sync();
    return range.formulas.map((row) => row[0] as unknown);
  });

test("a formula in an empty column stands in every row (#2093)", async () => {
  await onSheet((sheet) => void (sheet.getRange("B3").formulas = [["=A3*2"]]));
  expect(await formulasIn("B2:B4")).toEqual(["=A2*2", "=A3*2", "=A4*2"]);
});

test("of several formulas in an empty column the lowest stands in every row (#6745)", async () => {
  await onSheet((sheet) => void (sheet.getRange("B2:B4").formulas = [["=1+1"], ["text"], ["=1+3"]]));
  expect(await formulasIn("B2:B4")).toEqual(["=1+3", "=1+3", "=1+3"]);
});

test("a changed formula changes the whole calculated column (support page)", async () => {
  await onSheet((sheet) => void (sheet.getRange("B2").formulas = [["=A2*2"]]));
  await onSheet((sheet) => void (sheet.getRange("B4").formulas = [["=A4*3"]]));
  expect(await formulasIn("B2:B4")).toEqual(["=A2*3", "=A3*3", "=A4*3"]);
});

test("a person's formula spreads as well", async () => {
  standin.typeInto("Sheet1", 1, 1, "=[@Days]*2");
  expect(await formulasIn("B2:B4")).toEqual(["=[@Days]*2", "=[@Days]*2", "=[@Days]*2"]);
});

describe("nothing is spread", () => {
  test("where other cells of the column hold something else (#5909: values first, formulas after)", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B2:B4").values = [["–"], ["–"], ["–"]];
      sheet.getRange("B2:B4").formulas = [["=1+1"], ["=1+2"], ["=1+3"]];
    });
    expect(await formulasIn("B2:B4")).toEqual(["=1+1", "=1+2", "=1+3"]);
  });

  test("where the formulas stood before the table was made", async () => {
    await onSheet((sheet) => {
      sheet.getRange("D1:D3").formulas = [["Sum"], ["=1+1"], ["=1+2"]];
      sheet.tables.add(sheet.getRange("D1:D3"), true);
    });
    expect(await formulasIn("D2:D3")).toEqual(["=1+1", "=1+2"]);
  });

  test("by constants, and beside or below the table", async () => {
    await onSheet((sheet) => {
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("C2").formulas = [["=1"]];
      sheet.getRange("A6").formulas = [["=1"]];
    });
    expect(await formulasIn("B2:B4")).toEqual(["x", "", ""]);
    expect(await formulasIn("C2:C4")).toEqual(["=1", "", ""]);
    expect(await formulasIn("A2:A4")).toEqual([1, 2, 3]);
  });
});

describe("new rows go on with a calculated column ('Resizing the table or inserting a row')", () => {
  beforeEach(() => onSheet((sheet) => void (sheet.getRange("B2").formulas = [["=A2*2"]])));

  test.each<[string, (sheet: Excel.Worksheet) => unknown, readonly string[]]>([
    [
      "a row of the sheet that is put in",
      (sheet) => sheet.getRange("3:3").insert("Down"),
      ["=A2*2", "=A3*2", "=A4*2", "=A5*2"],
    ],
    [
      "a row of the table",
      (sheet) => sheet.tables.getItem("Plan").rows.add(undefined, [[4, ""]]),
      ["=A2*2", "=A3*2", "=A4*2", ""],
    ],
    [
      "a longer table",
      (sheet) => sheet.tables.getItem("Plan").resize("A1:B5"),
      ["=A2*2", "=A3*2", "=A4*2", "=A5*2"],
    ],
  ])("%s", async (_what, act, formulas) => {
    await onSheet((sheet) => void act(sheet));
    expect(await formulasIn("B2:B5")).toEqual(formulas);
  });

  test("a row that a person types below the table", async () => {
    standin.typeInto("Sheet1", 4, 0, "4");
    expect(await formulasIn("B2:B5")).toEqual(["=A2*2", "=A3*2", "=A4*2", "=A5*2"]);
  });

  test("but not with a column that holds anything else", async () => {
    await onSheet((sheet) => void (sheet.getRange("B3").values = [["by hand"]]));
    await onSheet((sheet) => void sheet.getRange("4:4").insert("Down"));
    expect(await formulasIn("B2:B5")).toEqual(["=A2*2", "by hand", "", "=A5*2"]);
  });
});
