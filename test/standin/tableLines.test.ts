/** Rows and columns of tables, put in, taken out (`Excel.TableRowCollection`, `Excel.TableColumnCollection`), and taken in when something is written beside the table. */
import type { Standin } from "../../src/standin/standin";
import { codeOf, newWorkbook, onSheet } from "./excel";

let standin: Standin;
beforeEach(async () => {
  standin = newWorkbook();
  await onSheet((sheet) => {
    sheet.getRange("B2:C4").values = [
      ["Ref", "RAG"],
      ["a", "Red"],
      ["b", "Amber"],
    ];
    sheet.tables.add("B2:C4", true).name = "Plan";
    sheet.getRange("B6:C6").values = [["below", "it"]];
    sheet.getRange("C3:C4").dataValidation.rule = { list: { inCellDropDown: true, source: "Red,Amber" } };
    const rule = sheet.getRange("C3:C4").conditionalFormats.add("CellValue").cellValue;
    rule.format.fill.color = "#C00000";
    rule.rule = { formula1: '="Red"', operator: "EqualTo" };
    sheet.getRange("C4").format.font.bold = true;
  });
});

const state = () =>
  onSheet(async (sheet, context) => {
    const table = sheet.tables.getItem("Plan");
    const range = table.getRange().load("address,values");
    const below = sheet.getUsedRange(true).getLastRow().load("values");
    await context.sync();
    return {
      at: range.address.replace("Sheet1!", ""),
      values: range.values as unknown,
      last: below.values[0],
    };
  });

test("rows at the end push away what stands below (TableRowCollection.add)", async () => {
  await onSheet((sheet) => {
    sheet.tables.getItem("Plan").rows.add(undefined, [
      ["c", "Green"],
      ["d", "Blue"],
    ]);
  });
  expect(await state()).toEqual({
    at: "B2:C6",
    values: [
      ["Ref", "RAG"],
      ["a", "Red"],
      ["b", "Amber"],
      ["c", "Green"],
      ["d", "Blue"],
    ],
    last: ["below", "it"],
  });
});

test("a row before another, by its place; the row that is given back is that place", async () => {
  const row = await onSheet(async (sheet, context) => {
    const added = sheet.tables
      .getItem("Plan")
      .rows.add(0, [["first", "Red"]])
      .load("index,values");
    await context.sync();
    return [added.index, added.values];
  });
  expect(row).toEqual([0, [["first", "Red"]]]);
  expect((await state()).at).toBe("B2:C5");
});

test.each([
  ["at the end", undefined, ["Ref", "RAG", "Due"]],
  ["first", 0, ["Due", "Ref", "RAG"]],
  ["between", 1, ["Ref", "Due", "RAG"]],
])(
  "a column %s, with its values and its name (TableColumnCollection.add)",
  async (_where, index, headings) => {
    await onSheet((sheet) => {
      sheet.tables.getItem("Plan").columns.add(index, [["Due"], [1], [2]]);
    });
    const { at, values } = await state();
    expect([at, (values as unknown[][])[0], (values as unknown[][])[1]?.[headings.indexOf("Due")]]).toEqual([
      "B2:D4",
      headings,
      1,
    ]);
  },
);

test("rows and columns are deleted with their cells", async () => {
  await onSheet((sheet) => {
    const table = sheet.tables.getItem("Plan");
    table.rows.getItemAt(0).delete();
    table.columns.getItem("Ref").delete();
  });
  expect(await state()).toMatchObject({ at: "B2:B3", values: [["RAG"], ["Amber"]] });
});

test.each<[string, (table: Excel.Table) => unknown]>([
  ["a row of another width", (table) => table.rows.add(undefined, [["only one"]])],
  ["a place behind the end", (table) => table.rows.add(5)],
  ["a row that is not there", (table) => table.rows.getItemAt(2).getRange().load("address")],
])("%s is refused", async (_what, act) => {
  expect(await codeOf(onSheet((sheet) => void act(sheet.tables.getItem("Plan"))))).toBe("InvalidArgument");
});

describe("an add-in writes beside the table ('Coauthoring in Excel add-ins': values directly below expand it)", () => {
  const write = (address: string, values: unknown[][]) =>
    onSheet((sheet) => void (sheet.getRange(address).values = values));
  beforeEach(() => onSheet((sheet) => sheet.getRange("B6:C6").clear()));

  test("below: it takes in all rows of the block, empty ones too (office-js issues 3013, 3191)", async () => {
    await write("C5:C8", [["c"], [""], [""], ["d"]]);
    expect((await state()).at).toBe("B2:C8");
    const looks = await onSheet(async (sheet, context) => {
      const added = sheet.getRange("C5:C8").load("format/font/bold");
      added.dataValidation.load("type");
      const rules = sheet.getRange("C8").conditionalFormats.load("items/type");
      await context.sync();
      return [added.format.font.bold, added.dataValidation.type, rules.items.length];
    });
    expect(looks).toEqual([true, "List", 1]);
  });

  test("a block that begins in the table", async () => {
    await write("B4:B6", [["b"], ["c"], ["d"]]);
    expect((await state()).at).toBe("B2:C6");
  });

  test("to the right", async () => {
    await write("D2:E3", [
      ["Mine", "Yours"],
      ["x", ""],
    ]);
    const { at, values } = await state();
    expect([at, (values as unknown[][])[0]]).toEqual(["B2:E4", ["Ref", "RAG", "Mine", "Yours"]]);
  });

  test.each<[string, string, unknown[][]]>([
    [
      "nothing but empty texts",
      "B5:C6",
      [
        ["", ""],
        ["", ""],
      ],
    ],
    ["a row apart", "B6", [["x"]]],
    ["a block that leaves the next row out", "E4:E9", [["1"], ["2"], ["3"], ["4"], ["5"], ["6"]]],
  ])("%s: it stays", async (_what, address, values) => {
    await write(address, values);
    expect((await state()).at).toBe("B2:C4");
  });

  test("not over what stands in its way", async () => {
    await write("B6", [["A note"]]);
    await write("C5:C7", [["c"], ["d"], ["e"]]);
    expect((await state()).at).toBe("B2:C4");
  });
});

describe("somebody types beside the table (support.microsoft.com, Resize a table by adding or removing rows and columns)", () => {
  test("below: it takes in the row, which looks like the last, with its rules and choices", async () => {
    standin.typeInto("Sheet1", 4, 1, "c");
    expect((await state()).at).toBe("B2:C5");
    const cell = await onSheet(async (sheet, context) => {
      const added = sheet.getRange("C5").load("format/font/bold");
      const rules = added.conditionalFormats.load("items/type");
      added.dataValidation.load("type");
      await context.sync();
      return [added.format.font.bold, rules.items.length, added.dataValidation.type];
    });
    expect(cell).toEqual([true, 1, "List"]);
  });

  test("to the right: it takes in the column, with a heading of its own", async () => {
    standin.typeInto("Sheet1", 2, 3, "mine");
    const { at, values } = await state();
    expect([at, (values as unknown[][])[0]]).toEqual(["B2:D4", ["Ref", "RAG", "Column3"]]);
  });

  test.each([
    ["a row apart", 9, 1],
    ["left of it", 3, 0],
    ["above it", 0, 1],
  ])("%s: it stays", async (_where, row, column) => {
    standin.typeInto("Sheet1", row, column, "x");
    expect((await state()).at).toBe("B2:C4");
  });

  test("a row with something in it is not taken in", async () => {
    standin.typeInto("Sheet1", 4, 1, "c");
    standin.typeInto("Sheet1", 5, 1, "below it");
    expect((await state()).at).toBe("B2:C5");
  });
});
