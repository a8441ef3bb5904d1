/** Whole rows and columns put in and taken out (Range.insert, Range.delete): all that lies behind follows. */
import { Workbook } from "@cj-tech-master/excelts";
import { readParts } from "../../src/standin/workbook/file/packageParts";
import { codeOf, newWorkbook, onSheet, openMade } from "./excel";

const SHEET = "xl/worksheets/sheet1.xml";

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
  ["all rows of a table", (sheet) => sheet.getRange("3:4").delete("Up"), "NotImplemented"],
  [
    "cells below one column of a table's headings",
    (sheet) => sheet.getRange("D3").insert("Down"),
    "InsertDeleteConflict",
  ],
  [
    "cells above a part of a table",
    (sheet) => sheet.getRange("B1:C1").insert("Down"),
    "InsertDeleteConflict",
  ],
  [
    "cells left of a part of a table",
    (sheet) => sheet.getRange("A2:A3").insert("Right"),
    "InsertDeleteConflict",
  ],
  [
    "cells above a part of merged ones",
    (sheet) => sheet.getRange("H1").insert("Down"),
    "InsertDeleteConflict",
  ],
  [
    "cells that would push others off the sheet",
    (sheet) => {
      sheet.getRange("K1048576").values = [["last"]];
      sheet.getRange("K1").insert("Down");
    },
    "NonBlankCellOffSheet",
  ],
  ["the headings of a table", (sheet) => sheet.getRange("2:2").delete("Up"), "InvalidOperation"],
])("%s: refused", async (_what, act, code) => {
  expect(await codeOf(onSheet((sheet) => void act(sheet)))).toBe(code);
});

test.each([
  ["with texts", "x"],
  ["that is dressed and empty", ""],
])("the last row, %s, goes with its looks", async (_what, text) => {
  const found = await onSheet(async (sheet, context) => {
    sheet.getRange("B8:C9").format.fill.color = "#FFFF00";
    sheet.getRange("B8:C9").values = [
      [text, text],
      [text, text],
    ];
    sheet.getRange("8:8").delete("Up");
    sheet.getRange("8:8").delete("Up");
    const used = sheet.getUsedRange().load("address");
    const cell = sheet.getRange("B8").load("format/fill/color");
    await context.sync();
    return [used.address, cell.format.fill.color];
  });
  expect(found).toEqual(["Sheet1!B2:F4", "#FFFFFF"]);
});

test("dressed empty rows move with the others", async () => {
  const colours = await onSheet(async (sheet, context) => {
    sheet.getRange("B8").format.fill.color = "#FFFF00";
    sheet.getRange("6:6").insert("Down");
    const cells = ["B8", "B9"].map((address) => sheet.getRange(address).load("format/fill/color"));
    await context.sync();
    return cells.map((cell) => cell.format.fill.color);
  });
  expect(colours).toEqual(["#FFFFFF", "#FFFF00"]);
});

test("whole rows are saved where they are now, with heights, notes, merges and formulas of each", async () => {
  const standin = await openMade((workbook) => {
    const sheet = workbook.addWorksheet("Sheet1");
    for (let row = 1; row <= 6; row++) sheet.getCell(row, 1).value = row;
    // Formulas that files keep once and name by the first one's cell.
    sheet.fillFormula("B1:B6", "A1*10", [10, 20, 30, 40, 50, 60]);
    sheet.getCell("A5").note = "Fifth";
    sheet.getRow(6).height = 44;
    sheet.mergeCells("D5:E6");
    sheet.mergeCells("D1:E1");
  });
  await onSheet((sheet) => {
    sheet.getRange("1:1").delete("Up");
    sheet.getRange("2:2").delete("Up");
    sheet.getRange("2:3").insert("Down");
  });
  const bytes = await standin.save();
  // This library goes by the rows; Excel goes by the cells, whose addresses must say the same.
  const text = (await readParts(bytes, (name) => name === SHEET)).get(SHEET) ?? "";
  expect([...text.matchAll(/<c r="(A\d+)"[^>]*><v>/g)].map(([, address]) => address)).toEqual([
    "A1",
    "A4",
    "A5",
    "A6",
  ]);
  const saved = new Workbook();
  await saved.xlsx.load(bytes);
  const sheet = saved.getWorksheet("Sheet1");
  const rows = [1, 2, 3, 4, 5, 6, 7].map((row) => {
    const cell = sheet?.getCell(row, 2);
    return [sheet?.getCell(row, 1).value, cell?.formula, cell?.result];
  });
  expect(rows).toEqual([
    [2, "A1*10", 20],
    [null, undefined, undefined],
    [null, undefined, undefined],
    [4, "A4*10", 40],
    [5, "A5*10", 50],
    [6, "A6*10", 60],
    [null, undefined, undefined],
  ]);
  expect(sheet?.getCell("A5").note).toBe("Fifth");
  expect([5, 6].map((row) => sheet?.getRow(row).height)).toEqual([undefined, 44]);
  expect(sheet?.mergedRegions).toEqual([{ top: 5, left: 4, bottom: 6, right: 5 }]);
});

test("a formula that is written between two shifts moves with the second", async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange("7:7").delete("Up");
    sheet.getRange("K9").formulas = [["=D4&1"]];
    sheet.getRange("1:1").insert("Down");
    const cell = sheet.getRange("K10").load("formulas,values");
    await context.sync();
    return [cell.formulas[0]?.[0], cell.values[0]?.[0]] as unknown[];
  });
  expect(read).toEqual(["=D5&1", "too1"]);
});

describe("parts of rows and columns (Range.insert, Range.delete with their shifts)", () => {
  const read = (address: string) =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange(address).load("formulas");
      await context.sync();
      return range.formulas as unknown;
    });

  beforeEach(async () => {
    await onSheet((sheet) => {
      sheet.getRange("K1:M4").formulas = [
        ["a", 1, "=SUM(L1:L4)"],
        ["b", 2, "=L2"],
        ["c", 3, "=SUM(K1:L4)"],
        ["d", 4, "=SUM(L:L)"],
      ];
      sheet.getRange("L1").format.fill.color = "#FFFF00";
    });
  });

  test("cells put in push those below down; references to them follow, and those that reach beside them stay", async () => {
    await onSheet((sheet) => void sheet.getRange("L2:L3").insert("Down"));
    expect(await read("K1:M6")).toEqual([
      ["a", 1, "=SUM(L1:L6)"],
      ["b", "", "=L4"],
      ["c", "", "=SUM(K1:L4)"],
      ["d", 2, "=SUM(L:L)"],
      ["", 3, ""],
      ["", 4, ""],
    ]);
  });

  test("new cells look like those above them (xlFormatFromLeftOrAbove)", async () => {
    const colours = await onSheet(async (sheet, context) => {
      const added = sheet.getRange("L2:L3").insert("Down").load("address,format/fill/color");
      const below = sheet.getRange("L4").load("format/fill/color");
      await context.sync();
      return [added.address, added.format.fill.color, below.format.fill.color];
    });
    expect(colours).toEqual(["Sheet1!L2:L3", "#FFFF00", "#FFFFFF"]);
  });

  test("cells taken out let those to the right come; what pointed at them is lost", async () => {
    await onSheet((sheet) => sheet.getRange("L2").delete("Left"));
    expect(await read("K1:M2")).toEqual([
      ["a", 1, "=SUM(L1:L4)"],
      ["b", "=#REF!", ""],
    ]);
  });

  test("rules and validation of the moving cells move, beside them they stay", async () => {
    const places = await onSheet(async (sheet, context) => {
      const area = sheet.getRange("K1:L4");
      const rule = area.conditionalFormats.add("ContainsText").textComparison;
      rule.rule = { operator: "Contains", text: "x" };
      sheet.getRange("L3:L4").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      sheet.getRange("L2").insert("Down");
      const ruled = ["L2", "L5", "K4", "K5"].map((cell) =>
        sheet.getRange(cell).conditionalFormats.load("items/type"),
      );
      const valid = ["L3", "L4", "L5"].map((cell) => sheet.getRange(cell).dataValidation.load("type"));
      await context.sync();
      return [ruled.map((rules) => rules.items.length), valid.map((one) => one.type)];
    });
    expect(places).toEqual([
      [1, 1, 1, 0],
      ["None", "WholeNumber", "WholeNumber"],
    ]);
  });

  test("a whole table moves when all of its columns do, and grows where cells are put into it", async () => {
    const at = await onSheet(async (sheet, context) => {
      const table = sheet.tables.getItem("Plan");
      sheet.getRange("B1:D1").insert("Down");
      const moved = table.getRange().load("address");
      await context.sync();
      sheet.getRange("B5:D6").insert("Down");
      const grown = table.getRange().load("address");
      await context.sync();
      return [moved.address, grown.address];
    });
    expect(at).toEqual(["Sheet1!B3:D5", "Sheet1!B3:D7"]);
  });
});

/** A break lies above the cell that names it (`HPageBreak.Location`, VBA), and in the file after the row before it. */
test.each<[string, (sheet: Excel.Worksheet) => unknown, readonly string[]]>([
  ["rows put in above", (sheet) => sheet.getRange("2:3").insert("Down"), ["5", "8"]],
  ["rows taken out above", (sheet) => sheet.getRange("1:2").delete("Up"), ["1", "4"]],
  ["the row below one taken out", (sheet) => sheet.getRange("4:4").delete("Up"), ["5"]],
  ["rows put in between", (sheet) => sheet.getRange("5:5").insert("Down"), ["3", "7"]],
  ["cells moved beside", (sheet) => sheet.getRange("C1:C2").insert("Down"), ["3", "6"]],
])("page breaks with %s", async (_, move, expected) => {
  const standin = await openMade((workbook) => {
    const sheet = workbook.addWorksheet("Sheet1");
    for (let row = 1; row <= 9; row++) sheet.addRow([`row ${row}`]);
    sheet.getRow(3).addPageBreak();
    sheet.getRow(6).addPageBreak();
  });
  await onSheet((sheet) => void move(sheet));
  const xml = (await readParts(await standin.save(), (name) => name === SHEET)).get(SHEET) ?? "";
  expect([...xml.matchAll(/<brk id="(\d+)"/g)].map(([, id]) => id)).toEqual(expected);
});
