/** Sheets, as `Excel.Worksheet` and its collection document them. */
import { codeOf, newWorkbook, onSheet } from "./excel";

beforeEach(() => void newWorkbook());

const add = (name?: string) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name).load("name");
    await context.sync();
    return sheet.name;
  });

describe("names ('Rename a worksheet', support.microsoft.com; Worksheet.name)", () => {
  test.each([
    "x".repeat(32),
    "a/b",
    "a\\b",
    "a?b",
    "a*b",
    "a[b",
    "a]b",
    "a:b",
    "'quoted",
    "quoted'",
    "History",
    "history",
    " ",
  ])("%s: InvalidArgument", async (name) => {
    expect(await codeOf(add(name))).toBe("InvalidArgument");
  });

  test.each(["x".repeat(31), "It's fine", "Plan (2)", "Übersicht", "1", "A1"])("%s is fine", async (name) => {
    expect(await add(name)).toBe(name);
  });

  test("a name that is there, in any case: ItemAlreadyExists", async () => {
    expect(await codeOf(add("SHEET1"))).toBe("ItemAlreadyExists");
  });

  test("without a name a new sheet is numbered on", async () => {
    expect(await add()).toBe("Sheet2");
  });

  test("renaming follows the same rules", async () => {
    const rename = (name: string) => onSheet((sheet) => void (sheet.name = name));
    expect(await codeOf(rename("a/b"))).toBe("InvalidArgument");
    expect(await codeOf(rename("Plan"))).toBe("");
  });
});

test("an unknown sheet: ItemNotFound; its OrNullObject is a null object, and so is what hangs on it", async () => {
  const unknown = Excel.run((context) => {
    context.workbook.worksheets.getItem("Plan").load("name");
    return context.sync();
  });
  expect(await codeOf(unknown)).toBe("ItemNotFound");
  const nulls = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Plan");
    const range = sheet.getUsedRangeOrNullObject(true);
    sheet.delete();
    await context.sync();
    return [sheet.isNullObject, range.isNullObject];
  });
  expect(nulls).toEqual([true, true]);
});

test("sheets are found by name in any case and by id", async () => {
  const same = await Excel.run(async (context) => {
    const byName = context.workbook.worksheets.getItem("sheet1").load("id,name,position");
    await context.sync();
    const byId = context.workbook.worksheets.getItem(byName.id).load("name");
    await context.sync();
    return [byName.name, byId.name, byName.position];
  });
  expect(same).toEqual(["Sheet1", "Sheet1", 0]);
});

test("the last visible sheet can be neither deleted nor hidden", async () => {
  expect(await codeOf(onSheet((sheet) => sheet.delete()))).toBe("InvalidOperation");
  expect(await codeOf(onSheet((sheet) => void (sheet.visibility = "Hidden")))).toBe("InvalidOperation");
});

test("a very hidden sheet cannot be deleted, a hidden one can (Worksheet.delete)", async () => {
  await add("Other");
  const other = (act: (sheet: Excel.Worksheet) => void) =>
    Excel.run((context) => {
      act(context.workbook.worksheets.getItem("Other"));
      return context.sync();
    });
  await other((sheet) => (sheet.visibility = "VeryHidden"));
  expect(await codeOf(other((sheet) => sheet.delete()))).toBe("InvalidOperation");
  await other((sheet) => (sheet.visibility = "Hidden"));
  expect(await codeOf(other((sheet) => sheet.delete()))).toBe("");
});

test("a hidden sheet cannot be activated", async () => {
  await add("Other");
  await onSheet((sheet) => void (sheet.visibility = "VeryHidden"));
  expect(await codeOf(onSheet((sheet) => sheet.activate()))).toBe("InvalidOperation");
});

test("collections: items with parts of what hangs on them, in one round trip", async () => {
  const standin = newWorkbook();
  await onSheet((sheet) => {
    sheet.getRange("A1:A2").values = [["Head"], ["x"]];
    sheet.tables.add("A1:A2", true).name = "Plan";
  });
  const before = standin.traffic.roundTrips;
  const read = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility,items/tables/items/name");
    await context.sync();
    return sheets.items.map((sheet) => [
      sheet.name,
      sheet.visibility,
      sheet.tables.items.map((table) => table.name),
    ]);
  });
  expect(read).toEqual([["Sheet1", "Visible", ["Plan"]]]);
  expect(standin.traffic.roundTrips - before).toBe(1);
});

test("gridlines, frozen rows, tab colour and the page", async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.showGridlines = false;
    sheet.tabColor = "#FFC000";
    sheet.freezePanes.freezeRows(3);
    const page = sheet.pageLayout;
    page.orientation = "Landscape";
    page.paperSize = "A4";
    page.zoom = { horizontalFitToPages: 1 };
    page.setPrintTitleRows("$4:$4");
    page.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
    page.setPrintMargins("Inches", { left: 1, top: 0.5 });
    sheet.load("showGridlines,tabColor");
    page.load("orientation,paperSize,zoom,leftMargin,topMargin");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    const titles = page.getPrintTitleRowsOrNullObject().load("address");
    const footer = page.headersFooters.defaultForAllPages.load("centerFooter,leftFooter");
    await context.sync();
    return {
      shown: [sheet.showGridlines, sheet.tabColor, frozen.address, titles.address],
      page: [page.orientation, page.paperSize, page.zoom, page.leftMargin, page.topMargin],
      footer: [footer.centerFooter, footer.leftFooter],
    };
  });
  expect(read).toEqual({
    shown: [false, "#FFC000", "Sheet1!1:3", "Sheet1!4:4"],
    page: ["Landscape", "A4", { horizontalFitToPages: 1 }, 72, 36],
    footer: ["Page &P of &N", ""],
  });
});

test.each<[string, (page: Excel.PageLayout) => unknown, string]>([
  [
    "title rows that are no whole rows (PageLayout.setPrintTitleRows)",
    (page) => page.setPrintTitleRows("A4:Z4"),
    "InvalidArgument",
  ],
  [
    "title columns that are no whole columns",
    (page) => page.setPrintTitleColumns("A1:B9"),
    "InvalidArgument",
  ],
  ["whole columns", (page) => page.setPrintTitleColumns("A:B"), ""],
  [
    "a footer of 256 characters with the marks of its parts ([MS-OI29500] 2.1.633)",
    (page) => footer(page, "x".repeat(126), "x".repeat(126)),
    "InvalidArgument",
  ],
  ["a footer of 255 characters", (page) => footer(page, "x".repeat(126), "x".repeat(125)), ""],
])("the page: %s", async (_what, act, code) => {
  expect(await codeOf(onSheet((sheet) => void act(sheet.pageLayout)))).toBe(code);
});

function footer(
  { headersFooters: { defaultForAllPages } }: Excel.PageLayout,
  left: string,
  right: string,
): void {
  defaultForAllPages.leftFooter = left;
  defaultForAllPages.rightFooter = right;
}

describe("a protected sheet (AccessDenied)", () => {
  beforeEach(() =>
    onSheet((sheet) => {
      sheet.getRange("A1:A2").values = [["Head"], ["x"]];
      sheet.getRange("C1").format.protection.locked = false;
      sheet.protection.protect();
    }),
  );

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["values", (sheet) => (sheet.getRange("A1").values = [["y"]])],
    ["formulas", (sheet) => (sheet.getRange("A1").formulas = [["=1"]])],
    ["fill", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")],
    ["number format", (sheet) => (sheet.getRange("A1").numberFormat = [["0"]])],
    ["width", (sheet) => (sheet.getRange("A1").format.columnWidth = 90)],
    ["clear", (sheet) => sheet.getRange("A1").clear()],
    ["merge", (sheet) => sheet.getRange("A1:B1").merge()],
    ["table", (sheet) => sheet.tables.add("A1:A2", true)],
    ["chart", (sheet) => sheet.charts.add("Pie", sheet.getRange("A1:A2"))],
    ["rule", (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
    [
      "validation",
      (sheet) => (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } }),
    ],
  ])("%s", async (_name, act) => {
    expect(await codeOf(onSheet((sheet) => void act(sheet)))).toBe("AccessDenied");
  });

  test("says so, still reads, and takes values in cells that are not locked", async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange("C1").values = [["open"]];
      const cells = sheet.getRange("A1:C1").load("values");
      sheet.protection.load("protected");
      await context.sync();
      return [sheet.protection.protected, cells.values];
    });
    expect(read).toEqual([true, [["Head", "", "open"]]]);
  });

  test("unprotect without a password takes it off", async () => {
    await onSheet((sheet) => sheet.protection.unprotect());
    expect(await codeOf(onSheet((sheet) => void (sheet.getRange("A1").values = [["y"]])))).toBe("");
  });
});
