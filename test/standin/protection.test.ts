/** What protection does not let pass, and what it does (`Excel.WorksheetProtection`, `Excel.WorkbookProtection`, AccessDenied of `Excel.ErrorCodes`). */
import { codeOf, newWorkbook, onSheet, openMade } from "./excel";

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

beforeEach(async () => {
  newWorkbook();
  await onSheet((sheet) => {
    sheet.getRange("A1:B3").values = [
      ["Ref", "RAG"],
      ["a", 1],
      ["b", 2],
    ];
    sheet.tables.add("A1:B3", true).name = "Plan";
    sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns").name = "Trend";
    const rule = sheet.getRange("B2").conditionalFormats.add("CellValue").cellValue;
    rule.rule = { formula1: "=1", operator: "EqualTo" };
  });
});

const codeFor = (act: Act) => codeOf(onSheet((sheet, context) => void act(sheet, context)));

describe("a protected sheet ('Lock cells to protect them'; Excel.WorksheetProtectionOptions)", () => {
  beforeEach(() => onSheet((sheet) => sheet.protection.protect()));

  test.each<[string, Act]>([
    ["values", (sheet) => (sheet.getRange("D1").values = [[1]])],
    ["a fill", (sheet) => (sheet.getRange("D1").format.fill.color = "#FF0000")],
    ["a font", (sheet) => (sheet.getRange("D1").format.font.bold = true)],
    ["a border", (sheet) => (sheet.getRange("D1").format.borders.getItem("EdgeTop").style = "Continuous")],
    ["a number format", (sheet) => (sheet.getRange("D1").numberFormat = [["0"]])],
    ["a column's width", (sheet) => (sheet.getRange("D1").format.columnWidth = 100)],
    ["a row's height", (sheet) => (sheet.getRange("D1").format.rowHeight = 30)],
    ["hiding a row", (sheet) => (sheet.getRange("D1").rowHidden = true)],
    ["merging", (sheet) => sheet.getRange("D1:E1").merge()],
    ["emptying", (sheet) => sheet.getRange("D1").clear()],
    ["copying onto it", (sheet) => sheet.getRange("D1").copyFrom("A1")],
    ["a row put in", (sheet) => sheet.getRange("5:5").insert("Down")],
    ["a link", (sheet) => (sheet.getRange("D1").hyperlink = { address: "https://example.org" })],
    [
      "a choice",
      (sheet) =>
        (sheet.getRange("D1").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "EqualTo" } }),
    ],
    ["a new rule", (sheet) => sheet.getRange("D1").conditionalFormats.add("Custom")],
    [
      "another formula in a rule",
      (sheet) =>
        (sheet.getRange("B2").conditionalFormats.getItemAt(0).cellValue.rule = {
          formula1: "=2",
          operator: "EqualTo",
        }),
    ],
    [
      "another colour in a rule",
      (sheet) =>
        (sheet.getRange("B2").conditionalFormats.getItemAt(0).cellValue.format.fill.color = "#FF0000"),
    ],
    ["a new table", (sheet) => sheet.tables.add("F1:G2", true)],
    ["a table's name", (sheet) => (sheet.tables.getItem("Plan").name = "Other")],
    ["a table's rows", (sheet) => sheet.tables.getItem("Plan").rows.add()],
    ["a new chart", (sheet) => sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns")],
    ["a chart's title", (sheet) => (sheet.charts.getItem("Trend").title.text = "x")],
    ["a chart's place", (sheet) => sheet.charts.getItem("Trend").setPosition("D1", "F9")],
    [
      "a chart's colour",
      (sheet) => sheet.charts.getItem("Trend").series.getItemAt(0).format.fill.setSolidColor("#FF0000"),
    ],
    ["a comment", (_sheet, { workbook }) => workbook.comments.add("Sheet1!D1", "x")],
    ["a filter taken off", (sheet) => sheet.autoFilter.clearCriteria()],
  ])("%s: AccessDenied", async (_what, act) => {
    expect(await codeFor(act)).toBe("AccessDenied");
  });

  test.each<[string, Act]>([
    ["reading", (sheet) => sheet.getRange("A1").load("values")],
    ["selecting", (sheet) => sheet.getRange("A1").select()],
    ["the page", (sheet) => (sheet.pageLayout.orientation = Excel.PageOrientation.landscape)],
    ["a name", (sheet) => sheet.names.add("There", sheet.getRange("A2"))],
    ["the sheet's own name", (sheet) => (sheet.name = "Sheet 1")],
  ])("%s is allowed", async (_what, act) => {
    expect(await codeFor(act)).toBe("");
  });
});

describe("what a protection allows (Excel.WorksheetProtectionOptions)", () => {
  test.each<[Excel.WorksheetProtectionOptions, string, Act, string]>([
    [
      { allowFormatCells: true },
      "a fill",
      (sheet) => (sheet.getRange("D1").format.fill.color = "#FF0000"),
      "",
    ],
    [{ allowFormatCells: true }, "a format", (sheet) => (sheet.getRange("D1").numberFormat = [["0"]]), ""],
    [{ allowFormatCells: true }, "a value", (sheet) => (sheet.getRange("D1").values = [[1]]), "AccessDenied"],
    [{ allowFormatColumns: true }, "a width", (sheet) => (sheet.getRange("D1").format.columnWidth = 90), ""],
    [{ allowFormatColumns: true }, "hiding one", (sheet) => (sheet.getRange("D1").columnHidden = true), ""],
    [
      { allowFormatColumns: true },
      "a height",
      (sheet) => (sheet.getRange("D1").format.rowHeight = 30),
      "AccessDenied",
    ],
    [{ allowFormatRows: true }, "a height", (sheet) => (sheet.getRange("D1").format.rowHeight = 30), ""],
    [{ allowFormatRows: true }, "hiding one", (sheet) => (sheet.getRange("D1").rowHidden = true), ""],
    [{ allowAutoFilter: true }, "clearing a filter", (sheet) => sheet.autoFilter.clearCriteria(), ""],
    [{ allowAutoFilter: true }, "taking it off", (sheet) => sheet.autoFilter.remove(), "AccessDenied"],
  ])("%j: %s", async (options, _what, act, code) => {
    await onSheet((sheet) => sheet.protection.protect(options));
    expect(await codeFor(act)).toBe(code);
  });
});

describe("a workbook whose structure is protected ('Protect a workbook', support.microsoft.com)", () => {
  beforeEach(async () => {
    await openMade((made) => {
      made.addWorksheet("Sheet1");
      made.addWorksheet("Other");
      made.protection = { lockStructure: true };
    });
  });

  test.each<[string, Act]>([
    ["a new sheet", (_sheet, { workbook }) => workbook.worksheets.add("New")],
    ["deleting", (sheet) => sheet.delete()],
    ["copying", (sheet) => sheet.copy("End")],
    ["renaming", (sheet) => (sheet.name = "New")],
    ["moving", (sheet) => (sheet.position = 1)],
    ["hiding", (sheet) => (sheet.visibility = "Hidden")],
    ["a tab's colour", (sheet) => (sheet.tabColor = "#FF0000")],
  ])("%s: AccessDenied", async (_what, act) => {
    expect(await codeFor(act)).toBe("AccessDenied");
  });

  test("it can be taken off, and put on again (WorkbookProtection, 1.7)", async () => {
    const states = await onSheet(async (_sheet, { workbook, sync }) => {
      const { protection } = workbook;
      protection.unprotect();
      workbook.worksheets.add("New");
      protection.load("protected");
      await sync();
      const off = protection.protected;
      protection.protect();
      protection.load("protected");
      await sync();
      return [off, protection.protected];
    });
    expect(states).toEqual([false, true]);
    expect(await codeFor((_sheet, { workbook }) => workbook.worksheets.add("Newer"))).toBe("AccessDenied");
  });

  test("cells can be written", async () => {
    expect(await codeFor((sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("");
  });
});
