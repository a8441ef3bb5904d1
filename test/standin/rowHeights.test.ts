/**
 * A row grows with its wrapped text unless its height was set, and the file keeps the height ("Change the
 * column width and row height", support.microsoft.com; ECMA-376 part 1, 18.3.1.73: ht, customHeight). A part of
 * a font that is set leaves the rest as the workbook's standard (`Excel.RangeFont`).
 */
import { linesOf } from "../../src/standin/workbook/lines/rowHeights";
import { newWorkbook, onSheet, reopened } from "./excel";

test.each([
  ["", 10, 1],
  ["one two", 10, 1],
  ["one two three", 10, 2],
  ["one\ntwo\r\nthree", 10, 3],
  ["incomprehensibilities", 10, 3],
  ["a incomprehensibilities b", 10, 4],
])("%j in %i letters takes %i lines", (text, letters, lines) => expect(linesOf(text, letters)).toBe(lines));

test("wrapped rows are saved with the height of their text, others and set ones as they were", async () => {
  const standin = newWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A3").values = [["word ".repeat(40)], ["word ".repeat(40)], ["word ".repeat(40)]];
    sheet.getRange("A2:A3").format.wrapText = true;
    sheet.getRange("A3").format.rowHeight = 30;
    sheet.getRange("B1").format.font.bold = true;
    await context.sync();
  });
  await reopened(standin);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const heights = ["A1", "A2", "A3"].map((cell) => sheet.getRange(cell).load("format/rowHeight"));
    const font = sheet.getRange("B1").format.font.load("name, size, bold");
    await context.sync();
    const [plain, wrapped, set] = heights.map((cell) => cell.format.rowHeight);
    expect(plain).toBe(15);
    expect(wrapped).toBeGreaterThan(15 * 10);
    expect(set).toBe(30);
    expect(font.toJSON()).toMatchObject({ name: "Calibri", size: 11, bold: true });
  });
});

test("a row whose text has changed is fitted where it lies when the file is saved", async () => {
  const standin = newWorkbook();
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [["one"], ["word ".repeat(40)], ["three"]];
    sheet.getRange("A2").format.wrapText = true;
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("A1").values = [["new"]];
  });
  await reopened(standin);
  const heights = await onSheet(async (sheet, context) => {
    const cells = ["A1", "A2", "A3", "A4"].map((at) => sheet.getRange(at).load("format/rowHeight"));
    await context.sync();
    return cells.map(({ format }) => format.rowHeight);
  });
  expect(heights).toEqual([15, 15, expect.any(Number), 15]);
  expect(heights[2]).toBeGreaterThan(15 * 10);
});
