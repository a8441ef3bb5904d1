/** What a person would see: the plain picture for whoever draws it. */
import { newWorkbook, onSheet } from "./excel";

test("cells with their looks, links and shown texts; plain empty cells are null", async () => {
  const standin = newWorkbook();
  await onSheet((sheet) => {
    sheet.getRange("A1:C1").values = [[44378, "Red", '=HYPERLINK("#Sheet1!A9","go")']];
    sheet.getRange("A1").numberFormat = [["d mmm yyyy"]];
    const { format } = sheet.getRange("B1");
    format.fill.color = "#C00000";
    format.font.color = "#FFFFFF";
    format.font.bold = true;
    format.font.strikethrough = true;
    format.wrapText = true;
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.font.size = 14;
    format.borders.getItem("EdgeTop").style = "Continuous";
  });
  const sheet = standin.view().sheets[0];
  expect(sheet?.cell(0, 0)).toEqual({ text: "1 Jul 2021" });
  expect(sheet?.cell(0, 1)).toEqual({
    text: "Red",
    fill: "#C00000",
    colour: "#FFFFFF",
    bold: true,
    struck: true,
    wrap: true,
    horizontal: "center",
    vertical: "top",
    size: 14,
    borders: ["top"],
  });
  expect(sheet?.cell(0, 2)).toEqual({ text: "go", link: "#Sheet1!A9" });
  expect(sheet?.cell(5, 5)).toBeNull();
});

test("rules count over the cell's own fill", async () => {
  const standin = newWorkbook();
  await onSheet((sheet) => {
    const range = sheet.getRange("A1:A2");
    range.values = [["Red"], ["Green"]];
    range.format.fill.color = "#EEEEEE";
    const rule = range.conditionalFormats.add("CellValue").cellValue;
    rule.format.fill.color = "#C00000";
    rule.rule = { formula1: '="Red"', operator: "EqualTo" };
  });
  const sheet = standin.view().sheets[0];
  expect([sheet?.cell(0, 0)?.fill, sheet?.cell(1, 0)?.fill]).toEqual(["#C00000", "#EEEEEE"]);
});

test("sizes in pixels, 0 where hidden; heights that follow the text are null", async () => {
  const standin = newWorkbook();
  await onSheet((sheet) => {
    sheet.getRange("A1:C3").values = [
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ];
    sheet.getRange("A1").format.columnWidth = 90;
    sheet.getRange("B:B").columnHidden = true;
    sheet.getRange("A2").format.rowHeight = 30;
    sheet.getRange("3:3").rowHidden = true;
    sheet.freezePanes.freezeRows(1);
    sheet.showGridlines = false;
    sheet.getRange("E5:F6").merge();
  });
  expect(standin.view().sheets[0]).toMatchObject({
    columnWidths: [120, 0, 64],
    rowHeights: [null, 40, 0],
    frozenRows: 1,
    showGridlines: false,
    merges: [{ row: 4, column: 4, rows: 2, columns: 2 }],
  });
});

test("hidden sheets are not seen", async () => {
  const standin = newWorkbook();
  await Excel.run((context) => {
    context.workbook.worksheets.add("Shown");
    context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
    return context.sync();
  });
  expect([standin.view().sheets.map((sheet) => sheet.name), standin.view().activeSheet]).toEqual([
    ["Shown"],
    "Shown",
  ]);
});
