/** Tables, as `Excel.Table`, its collection and the page "Work with tables" describe them. */
import { codeOf, newWorkbook, onSheet } from "./excel";

beforeEach(async () => {
  newWorkbook();
  await onSheet((sheet) => {
    sheet.getRange("B2:D5").values = [
      ["Ref", "RAG", "Due"],
      [1, "Red", 44378],
      [2, "Amber", 44379],
      [3, "Red", 44380],
    ];
  });
});

const addPlan = (sheet: Excel.Worksheet, address = "B2:D5") => {
  const table = sheet.tables.add(address, true);
  table.name = "Plan";
  return table;
};

const addressOf = (act: (sheet: Excel.Worksheet) => Excel.Range) =>
  onSheet(async (sheet, context) => {
    const range = act(sheet).load("address");
    await context.sync();
    return range.address.replace("Sheet1!", "");
  });

test("parts of a table", async () => {
  await onSheet((sheet) => void addPlan(sheet));
  const part = (of: (table: Excel.Table) => Excel.Range) =>
    addressOf((sheet) => of(sheet.tables.getItem("plan")));
  expect(await part((table) => table.getRange())).toBe("B2:D5");
  expect(await part((table) => table.getHeaderRowRange())).toBe("B2:D2");
  expect(await part((table) => table.getDataBodyRange())).toBe("B3:D5");
  expect(await part((table) => table.columns.getItem("rag").getDataBodyRange())).toBe("C3:C5");
  expect(await part((table) => table.columns.getItemAt(2).getRange())).toBe("D2:D5");
});

test("a new table has a name of its own, Excel's usual style, bands and filter buttons", async () => {
  const read = await onSheet(async (sheet, context) => {
    const table = sheet.tables
      .add("B2:D5", true)
      .load("name,style,showBandedRows,showFilterButton,showTotals,showHeaders");
    table.rows.load("count");
    table.columns.load("items/name");
    await context.sync();
    return [table.toJSON(), table.rows.count, table.columns.items.map((column) => column.name)];
  });
  expect(read[0]).toMatchObject({
    name: "Table1",
    style: "TableStyleMedium2",
    showBandedRows: true,
    showFilterButton: true,
    showTotals: false,
    showHeaders: true,
  });
  expect(read.slice(1)).toEqual([3, ["Ref", "RAG", "Due"]]);
});

describe("places that no table can have (MergedRangeConflict in Excel.ErrorCodes)", () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["merged cells", (sheet) => sheet.getRange("C4:D4").merge()],
    ["another table", (sheet) => void sheet.tables.add("D4:F8", true)],
  ])("%s", async (_name, occupy) => {
    await onSheet(occupy);
    expect(await codeOf(onSheet((sheet) => void addPlan(sheet)))).toBe("MergedRangeConflict");
  });

  test("cells of a table cannot be merged afterwards", async () => {
    await onSheet((sheet) => void addPlan(sheet));
    expect(await codeOf(onSheet((sheet) => sheet.getRange("B3:C3").merge()))).toBe("InvalidOperation");
  });
});

describe("names ('Names in formulas', support.microsoft.com)", () => {
  beforeEach(() => onSheet((sheet) => void addPlan(sheet)));
  const rename = (name: string) => onSheet((sheet) => void (sheet.tables.getItem("Plan").name = name));

  test.each(["May2019", "R1C1", "A1", "r", "C", "two words", "1st", "a-b", "", "x".repeat(256)])(
    "%s: InvalidArgument",
    async (name) => {
      expect(await codeOf(rename(name))).toBe("InvalidArgument");
    },
  );

  test.each(["ActionRegister", "_x", "Plan.2021", "Übersicht", "XFE2019", "PLAN", "x".repeat(255)])(
    "%s is fine",
    async (name) => {
      expect(await codeOf(rename(name))).toBe("");
    },
  );

  test("a name of another table of the workbook, in any case: InvalidArgument", async () => {
    await Excel.run((context) => {
      const other = context.workbook.worksheets.add("Other");
      other.tables.add("Other!A1:B2", true).name = "Second";
      return context.sync();
    });
    expect(await codeOf(rename("second"))).toBe("InvalidArgument");
  });
});

test("an unknown table: ItemNotFound; its OrNullObject is a null object", async () => {
  expect(await codeOf(onSheet((sheet) => void sheet.tables.getItem("Plan").load("name")))).toBe(
    "ItemNotFound",
  );
  const missing = await onSheet(async (sheet, context) => {
    const table = sheet.tables.getItemOrNullObject("Plan");
    await context.sync();
    return table.isNullObject;
  });
  expect(missing).toBe(true);
});

test("an address without a sheet means the active one (TableCollection.add)", async () => {
  const add = (address: string) =>
    Excel.run((context) => {
      const sheets = context.workbook.worksheets;
      const other = sheets.getItemOrNullObject("Other");
      other.delete();
      sheets.add("Other").tables.add(address, true);
      return context.sync();
    });
  expect(await codeOf(add("A1:B2"))).toBe("InvalidArgument");
  expect(await codeOf(add("Other!A1:B2"))).toBe("");
});

test("headings become unique texts", async () => {
  const names = await onSheet(async (sheet, context) => {
    sheet.getRange("B2:D2").values = [["Due", "Due", ""]];
    const table = addPlan(sheet);
    const headings = table.getHeaderRowRange().load("values");
    table.columns.load("items/name");
    await context.sync();
    return [table.columns.items.map((column) => column.name), headings.values[0]];
  });
  expect(names).toEqual([
    ["Due", "Due2", "Column3"],
    ["Due", "Due2", "Column3"],
  ]);
});

test("a heading that is a date becomes the text that it shows (ECMA-376 18.5.1.3: the name is the text of the cell)", async () => {
  const name = await onSheet(async (sheet, context) => {
    sheet.getRange("D2").numberFormat = [["mmm yyyy"]];
    sheet.getRange("D2").values = [[46112]];
    const column = addPlan(sheet).columns.getItemAt(2).load("name");
    await context.sync();
    return column.name;
  });
  expect(name).toBe("Mar 2026");
});

test("a heading that is written to its cell names the column", async () => {
  const names = await onSheet(async (sheet, context) => {
    const table = addPlan(sheet);
    sheet.getRange("C2").values = [["Rating"]];
    table.columns.load("items/name");
    await context.sync();
    return table.columns.items.map((column) => column.name);
  });
  expect(names).toEqual(["Ref", "Rating", "Due"]);
});

test("a table has a row below its headings, even an empty one", async () => {
  expect(await addressOf((sheet) => addPlan(sheet, "B2:D2").getRange())).toBe("B2:D3");
});

describe("resize (Table.resize, 1.13): the headings stay in their row, old and new range overlap", () => {
  beforeEach(() => onSheet((sheet) => void addPlan(sheet)));
  const resize = (address: string) => onSheet((sheet) => sheet.tables.getItem("Plan").resize(address));

  test("down, up and to the right", async () => {
    await resize("B2:E9");
    expect(await addressOf((sheet) => sheet.tables.getItem("Plan").getRange())).toBe("B2:E9");
    await resize("B2:D3");
    expect(await addressOf((sheet) => sheet.tables.getItem("Plan").getRange())).toBe("B2:D3");
  });

  test.each(["B3:D9", "B1:D5", "F2:H5"])("%s: InvalidArgument", async (address) => {
    expect(await codeOf(resize(address))).toBe("InvalidArgument");
  });

  test("formulas follow", async () => {
    const count = await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("G1");
      cell.formulas = [["=ROWS(Plan)"]];
      cell.load("values");
      await context.sync();
      const before = cell.values[0]?.[0] as unknown;
      sheet.tables.getItem("Plan").resize("B2:D9");
      cell.load("values");
      await context.sync();
      return [before, cell.values[0]?.[0] as unknown];
    });
    expect(count).toEqual([3, 7]);
  });
});

test("delete takes the cells' contents with it, convertToRange leaves them", async () => {
  const left = async (act: (table: Excel.Table) => unknown) => {
    await onSheet((sheet) => void addPlan(sheet));
    await onSheet((sheet) => void act(sheet.tables.getItem("Plan")));
    return onSheet(async (sheet, context) => {
      const cell = sheet.getRange("C3").load("values");
      sheet.tables.load("count");
      await context.sync();
      return [sheet.tables.count, cell.values[0]?.[0] as unknown];
    });
  };
  expect(await left((table) => table.convertToRange())).toEqual([0, "Red"]);
  expect(await left((table) => table.delete())).toEqual([0, ""]);
});

test("style, bands and filter buttons can be set; an unknown style: InvalidArgument", async () => {
  const read = await onSheet(async (sheet, context) => {
    const table = addPlan(sheet);
    table.style = "TableStyleLight9";
    table.showBandedRows = false;
    table.showFilterButton = false;
    table.load("style,showBandedRows,showFilterButton");
    await context.sync();
    return [table.style, table.showBandedRows, table.showFilterButton];
  });
  expect(read).toEqual(["TableStyleLight9", false, false]);
  const unknown = onSheet((sheet) => void (sheet.tables.getItem("Plan").style = "TableStyleMedium99"));
  expect(await codeOf(unknown)).toBe("InvalidArgument");
});

test("the tables that a range touches (Range.getTables)", async () => {
  const names = await onSheet(async (sheet, context) => {
    addPlan(sheet);
    const touched = sheet.getRange("A1:B2").getTables(false).load("items/name");
    const inside = sheet.getRange("A1:B2").getTables(true).load("items/name");
    await context.sync();
    return [touched.items.map((table) => table.name), inside.items.length];
  });
  expect(names).toEqual([["Plan"], 0]);
});

test("a table without headings yet would move cells: refused as NotImplemented", async () => {
  expect(await codeOf(onSheet((sheet) => void sheet.tables.add("B2:D5", false)))).toBe("NotImplemented");
});
