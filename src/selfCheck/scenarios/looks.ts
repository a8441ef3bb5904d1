/** Looks of many cells in one question, and of many places in one order. */
import type { Answer, Scenario } from "../scenario";

export const LOOKS: readonly Scenario[] = [
  {
    name: "the looks that columns of a range share",
    ask: async (context, sheet) => {
      sheet.getRange("A1:A9").format.font.bold = true;
      sheet.getRange("B3").format.font.bold = true;
      sheet.getRange("B3").format.font.underline = "Single";
      sheet.getRange("C1").format.fill.color = "#FFC000";
      const columns = sheet.getRange("A2:C4").getColumnProperties({
        format: {
          fill: { color: true },
          font: { bold: true, color: true, size: true, strikethrough: true, underline: true },
        },
      });
      await context.sync();
      return columns.value.map(({ format }) => JSON.parse(JSON.stringify(format ?? null)) as Answer);
    },
  },
  {
    name: "one look for several areas",
    ask: async (context, sheet) => {
      const { format } = sheet.getRanges("A1:B1,D4").untrack();
      format.fill.color = "#FFC000";
      format.rowHeight = 30;
      const line = format.borders.getItem("EdgeBottom");
      line.style = "Continuous";
      line.color = "#1F3A5F";
      const cells = ["A1", "B1", "C1", "D4"].map((at) =>
        sheet.getRange(at).load("format/fill/color,format/rowHeight"),
      );
      const edges = ["B1", "D4"].map((at) =>
        sheet.getRange(at).format.borders.getItem("EdgeBottom").load("color,style"),
      );
      await context.sync();
      return [
        ...cells.map(({ format: cell }) => [cell.fill.color, cell.rowHeight]),
        ...edges.map(({ color, style }) => [color, style]),
      ];
    },
  },
  {
    name: "widths of columns, of which one is not told",
    ask: async (context, sheet) => {
      sheet.getRange("B1").format.columnWidth = 60;
      sheet
        .getRange("A1:C1")
        .setColumnProperties([{ format: { columnWidth: 30 } }, {}, { format: { columnWidth: 90 } }]);
      const cells = ["A1", "B1", "C1"].map((at) => sheet.getRange(at).load("format/columnWidth"));
      await context.sync();
      return cells.map(({ format }) => format.columnWidth);
    },
  },
];
