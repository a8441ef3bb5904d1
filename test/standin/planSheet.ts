import type { Standin } from "../../src/standin/standin";
import { newWorkbook, onSheet } from "./excel";

/** A plan as staff keep it: title, merged, coloured, ruled, with a table and a comment. */
export async function planSheet(): Promise<Standin> {
  const standin = newWorkbook();
  await onSheet((sheet, context) => {
    sheet.name = "Plan";
    sheet.getRange("A1:C4").values = [
      ["Action plan 2025-26", "", ""],
      ["Action", "RAG", "Due"],
      ["Visit all settings", "Red", 46000],
      ["Train the volunteers", "Amber", 46010],
    ];
    sheet.getRange("A1:C1").merge();
    sheet.getRange("A1").format.fill.color = "#1F3864";
    sheet.getRange("A1").format.rowHeight = 30;
    sheet.getRange("A2").format.columnWidth = 240;
    sheet.tables.add("A2:C4", true).name = "Actions";
    const rule = sheet.getRange("B3:B4").conditionalFormats.add("CellValue").cellValue;
    rule.format.fill.color = "#C00000";
    rule.rule = { formula1: '="Red"', operator: "EqualTo" };
    sheet.getRange("B3:B4").dataValidation.rule = { list: { inCellDropDown: true, source: "Red,Amber" } };
    sheet.freezePanes.freezeRows(2);
    sheet.pageLayout.orientation = "Landscape";
    context.workbook.names.add("ActionPlan_Register", sheet.getRange("A1:C4"));
    const other = context.workbook.worksheets.add("Other");
    other.getRange("A1").values = [[7]];
    sheet.getRange("A6:C6").formulas = [['=COUNTIFS(Actions[RAG],"Red")', "=Plan!C3", "=Other!A1"]];
  });
  return standin;
}

/** Runs on the plan; what is queued at the end is sent. */
export function onPlan<T>(
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await act(context.workbook.worksheets.getItem("Plan"), context);
    await context.sync();
    return result;
  });
}
