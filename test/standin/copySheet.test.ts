/** Sheets copied and moved (`Worksheet.copy`, `.position`). */
import { codeOf, newWorkbook, onSheet, openMade, reopened } from "./excel";
import { onPlan, planSheet } from "./planSheet";

test("a copy holds cells, looks, sizes, merges, rules, validation, page and frozen rows", async () => {
  await reopened(await planSheet());
  const read = await onPlan(async (sheet, context) => {
    const copy = sheet.copy("After", sheet).load("name,position");
    const cells = copy.getRange("A1:C4").load("values");
    const title = copy.getRange("A1").load("format/fill/color,format/rowHeight");
    const wide = copy.getRange("A2").load("format/columnWidth");
    const merged = copy.getRange("A1:C4").getMergedAreasOrNullObject().load("address");
    const rules = copy.getRange("B3:B4").conditionalFormats.load("items/cellValueOrNullObject/rule");
    const validation = copy.getRange("B3:B4").dataValidation.load("rule");
    const frozen = copy.freezePanes.getLocationOrNullObject().load("address");
    copy.pageLayout.load("orientation");
    await context.sync();
    return {
      name: [copy.name, copy.position],
      values: cells.values as unknown,
      title: [title.format.fill.color, title.format.rowHeight, wide.format.columnWidth],
      merged: merged.address,
      rules: rules.items.map((one) => one.cellValueOrNullObject.rule.formula1),
      list: validation.rule.list?.source,
      frozen: frozen.address,
      orientation: copy.pageLayout.orientation,
    };
  });
  expect(read).toEqual({
    name: ["Plan (2)", 1],
    values: [
      ["Action plan 2025-26", "", ""],
      ["Action", "RAG", "Due"],
      ["Visit all settings", "Red", 46000],
      ["Train the volunteers", "Amber", 46010],
    ],
    title: ["#1F3864", 30, 240],
    merged: "'Plan (2)'!A1:C1",
    rules: ['="Red"'],
    list: "Red,Amber",
    frozen: "'Plan (2)'!1:2",
    orientation: "Landscape",
  });
});

test("its tables have names of their own, its formulas mention them, and names on the sheet come as its own", async () => {
  const first = await planSheet();
  await onPlan((sheet) => {
    sheet.copy("End").name = "Plan 2026-27";
  });
  await reopened(first);
  const read = await Excel.run(async (context) => {
    const copy = context.workbook.worksheets.getItem("Plan 2026-27").load("position");
    const tables = copy.tables.load("items/name");
    const formulas = copy.getRange("A6:C6").load("formulas,values");
    const names = copy.names.load("items/name,items/formula");
    const whole = context.workbook.names.load("items/name,items/formula");
    await context.sync();
    return {
      position: copy.position,
      tables: tables.items.map((table) => table.name),
      formulas: formulas.formulas[0] as unknown,
      values: formulas.values[0] as unknown,
      names: [...names.items, ...whole.items].map((name) => `${name.name} ${name.formula}`),
    };
  });
  expect(read).toEqual({
    position: 2,
    tables: ["Actions2"],
    formulas: ['=COUNTIFS(Actions2[RAG],"Red")', "='Plan 2026-27'!C3", "=Other!A1"],
    values: [1, 46000, 7],
    names: ["ActionPlan_Register ='Plan 2026-27'!$A$1:$C$4", "ActionPlan_Register =Plan!$A$1:$C$4"],
  });
});

test("rows of a copy can be taken out in the same batch: merges, rules and the table shrink", async () => {
  await planSheet();
  const read = await onPlan(async (sheet, context) => {
    const copy = sheet.copy("After", sheet);
    copy.name = "Next";
    copy.getRange("A1:A2").getOffsetRange(2, 0).getResizedRange(-1, 0).getEntireRow().delete("Up");
    const table = copy.tables.getItemAt(0).getRange().load("address");
    const rules = copy.getRange("B3:B9").conditionalFormats.getItemAt(0).getRange().load("address");
    const kept = context.workbook.tables.getItem("Actions").getRange().load("address");
    await context.sync();
    return [table.address, rules.address, kept.address];
  });
  expect(read).toEqual(["Next!A2:C3", "Next!B3", "Plan!A2:C4"]);
});

test.each<[Parameters<Excel.Worksheet["copy"]>[0], boolean, number]>([
  [undefined, false, 0],
  ["None" as Excel.WorksheetPositionType, false, 0],
  ["Beginning" as Excel.WorksheetPositionType, false, 0],
  ["Before" as Excel.WorksheetPositionType, true, 1],
  ["After" as Excel.WorksheetPositionType, true, 2],
  ["End" as Excel.WorksheetPositionType, false, 2],
])("a copy goes where it is wanted (Excel.WorksheetPositionType): %s", async (where, beside, position) => {
  await planSheet();
  const found = await onPlan(async (sheet, context) => {
    const other = context.workbook.worksheets.getItem("Other");
    const copy = (beside ? sheet.copy(where, other) : sheet.copy(where)).load("position");
    await context.sync();
    return copy.position;
  });
  expect(found).toBe(position);
});

test("a copy of a long name is cut to 31 characters, and numbers go on", async () => {
  newWorkbook();
  const names = await onSheet(async (sheet, context) => {
    sheet.name = "Thornbury Vale action plan 2025";
    const copies = [sheet.copy("End"), sheet.copy("End")];
    copies.push((copies[0] as Excel.Worksheet).copy("End"));
    for (const copy of copies) copy.load("name");
    await context.sync();
    return copies.map((copy) => copy.name);
  });
  expect(names).toEqual([
    "Thornbury Vale action plan  (2)",
    "Thornbury Vale action plan  (3)",
    "Thornbury Vale action plan  (4)",
  ]);
});

test("a copy of a protected sheet is protected", async () => {
  await planSheet();
  const read = await onPlan(async (sheet, context) => {
    sheet.protection.protect({ allowFormatCells: true });
    const copy = sheet.copy("End");
    copy.protection.load("protected,options");
    await context.sync();
    return [copy.protection.protected, copy.protection.options.allowFormatCells];
  });
  expect(read).toEqual([true, true]);
});

describe("a sheet that is not shown: nowhere is it written what the copy is, so that code has to say it", () => {
  const copied = (visibility: "Hidden" | "VeryHidden") =>
    onPlan(async (sheet, context) => {
      context.workbook.worksheets.add("Front");
      sheet.visibility = visibility;
      const copy = sheet.copy("End").load("visibility");
      await context.sync();
      return copy.visibility;
    });

  test("the copy of a hidden sheet is hidden", async () => {
    await planSheet();
    expect(await copied("Hidden")).toBe("Hidden");
  });

  test("a very hidden sheet is refused", async () => {
    await planSheet();
    expect(await codeOf(copied("VeryHidden"))).toBe("GeneralException");
  });
});

test("comments are in the copy under ids of their own", async () => {
  await planSheet();
  const read = await onPlan(async (sheet, context) => {
    const first = context.workbook.comments.add("Plan!A3", "Who?").load("id");
    const copy = sheet.copy("End");
    const comments = copy.comments.load("items/content,items/id");
    await context.sync();
    const place = comments.items[0]?.getLocation().load("address");
    await context.sync();
    return [comments.items.map((one) => one.content), place?.address, comments.items[0]?.id === first.id];
  });
  expect(read).toEqual([["Who?"], "'Plan (2)'!A3", false]);
});

test("a sheet with a chart is refused, not copied without it", async () => {
  await planSheet();
  const copying = onPlan((sheet) => {
    sheet.charts.add("ColumnClustered", sheet.getRange("B2:C4"), "Columns");
    sheet.copy("End");
  });
  expect(await codeOf(copying)).toBe("NotImplemented");
});

test("a sheet moves among the tabs, and names of sheets stay with their sheets", async () => {
  const standin = await planSheet();
  const order = await onPlan(async (sheet, context) => {
    sheet.names.add("Own", sheet.getRange("A1"));
    sheet.position = 1;
    const sheets = context.workbook.worksheets.load("items/name,items/position");
    await context.sync();
    return sheets.items.map((one) => `${one.position} ${one.name}`);
  });
  expect(order).toEqual(["0 Other", "1 Plan"]);
  await reopened(standin);
  const kept = await onPlan(async (sheet, context) => {
    const own = sheet.names.getItemOrNullObject("Own").load("formula");
    sheet.load("position");
    await context.sync();
    return [sheet.position, own.isNullObject ? null : own.formula];
  });
  expect(kept).toEqual([1, "=Plan!$A$1"]);
});

test.each([-1, 2, 0.5])("there is no place %d among two tabs", async (position) => {
  await planSheet();
  expect(await codeOf(onPlan((sheet) => void (sheet.position = position)))).toBe("InvalidArgument");
});

test("dates and formulas that a file holds are in the copy", async () => {
  const standin = await openMade((workbook) => {
    const sheet = workbook.addWorksheet("Sheet1");
    sheet.getCell("A1").value = new Date(Date.UTC(2026, 0, 14));
    sheet.getCell("A1").numFmt = "dd/mm/yyyy";
    sheet.getCell("A2").value = { formula: "A1+1", result: new Date(Date.UTC(2026, 0, 15)) };
    sheet.getCell("A2").numFmt = "0";
  });
  await onSheet((sheet) => void (sheet.copy("End").name = "Next"));
  const copy = (await reopened(standin)).view().sheets.find(({ name }) => name === "Next");
  expect([copy?.cell(0, 0)?.text, copy?.cell(1, 0)?.text]).toEqual(["14/01/2026", "46037"]);
});
