/** What hangs on the workbook itself (`Excel.Workbook`), and what files hold that nobody wrote through Office.js (ECMA-376 part 1). */
import { connectOfficeJs } from "../../src/standin/node";
import { openStandin } from "../../src/standin/standin";
import { codeOf, newWorkbook, onSheet, openMade } from "./excel";

test("settings are kept for as long as the workbook is open (Workbook.settings)", async () => {
  newWorkbook();
  const read = await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("plan", { columns: ["Due"], version: 2 });
    settings.add("plan", { columns: ["Owner"] });
    const held = settings.getItem("plan").load("value");
    const missing = settings.getItemOrNullObject("other");
    await context.sync();
    held.delete();
    const gone = settings.getItemOrNullObject("plan");
    await context.sync();
    return [held.value as unknown, missing.isNullObject, gone.isNullObject];
  });
  expect(read).toEqual([{ columns: ["Owner"] }, true, true]);
});

test("custom properties of a sheet (Worksheet.customProperties, 1.12): keys in any case", async () => {
  newWorkbook();
  const value = await onSheet(async (sheet, context) => {
    sheet.customProperties.add("Kind", "register");
    const property = sheet.customProperties.getItemOrNullObject("KIND").load("value,key");
    await context.sync();
    return [property.key, property.value];
  });
  expect(value).toEqual(["Kind", "register"]);
});

test("a key of more than 255 characters is refused (WorksheetCustomProperty.key)", async () => {
  const add = (key: string) => codeOf(onSheet((sheet) => void sheet.customProperties.add(key, "x")));
  expect([await add("k".repeat(255)), await add("k".repeat(256))]).toEqual(["", "InvalidArgument"]);
});

test("document properties: 255 characters", async () => {
  newWorkbook();
  const set = (title: string) =>
    Excel.run(async (context) => {
      context.workbook.properties.title = title;
      context.workbook.properties.load("title,author");
      await context.sync();
      return context.workbook.properties.title;
    });
  expect(await set("x".repeat(255))).toHaveLength(255);
  expect(await codeOf(set("x".repeat(256)))).toBe("InvalidArgument");
});

test("the active sheet and the selection follow what is selected", async () => {
  const standin = newWorkbook();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Plan").getRange("B2:C3").select();
    await context.sync();
  });
  expect([standin.view().activeSheet, standin.view().selection]).toEqual([
    "Plan",
    { row: 1, column: 1, rows: 2, columns: 2 },
  ]);
  const selected = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
  expect(selected).toBe("Plan!B2:C3");
});

test("while a chart is selected no cell is: InvalidSelection (office-js issue 2268, by design)", async () => {
  const standin = newWorkbook();
  await onSheet((sheet) => {
    sheet.getRange("A1:A2").values = [["Open"], [4]];
    sheet.charts.add("Pie", sheet.getRange("A1:A2"), "Columns").name = "Status";
  });
  const ask = (what: "getActiveCell" | "getSelectedRange") =>
    codeOf(onSheet((_sheet, { workbook }) => void workbook[what]().load("address")));
  standin.selectChart("Sheet1", "Status");
  expect([await ask("getActiveCell"), await ask("getSelectedRange")]).toEqual([
    "InvalidSelection",
    "InvalidSelection",
  ]);
  standin.select("Sheet1", 0, 0);
  expect([await ask("getActiveCell"), await ask("getSelectedRange")]).toEqual(["", ""]);
});

test("texts in several fonts are one text; what differs between them reads null (Font.strikethrough)", async () => {
  await openMade((workbook) => {
    const sheet = workbook.addWorksheet("Sheet1");
    sheet.getCell("A1").value = { richText: [{ text: "done ", font: { strike: true } }, { text: "open" }] };
    sheet.getCell("A2").value = {
      richText: [
        { text: "all ", font: { strike: true } },
        { text: "done", font: { strike: true } },
      ],
    };
  });
  const read = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:A2").load("values");
    const asked = range.getCellProperties({ format: { font: { strikethrough: true } } });
    await context.sync();
    return [range.values, asked.value.map((row) => row[0]?.format?.font?.strikethrough)];
  });
  expect(read).toEqual([
    [["done open"], ["all done"]],
    [null, true],
  ]);
});

test("dates are serial numbers, in the 1900 system and in the 1904 one", async () => {
  const serial = async (date1904: boolean) => {
    await openMade((workbook) => {
      workbook.properties = { date1904 };
      const cell = workbook.addWorksheet("Sheet1").getCell("A1");
      cell.value = new Date(Date.UTC(2021, 6, 1));
      cell.numFmt = "dd/mm/yyyy";
    });
    return onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1").load("values,text");
      await context.sync();
      return [range.values[0]?.[0] as unknown, range.text[0]?.[0]];
    });
  };
  expect(await serial(false)).toEqual([44378, "01/07/2021"]);
  expect(await serial(true)).toEqual([42916, "01/07/2021"]);
});

test("theme colours with a tint read as #RRGGBB (ECMA-376 18.8.3)", async () => {
  await openMade((workbook) => {
    const sheet = workbook.addWorksheet("Sheet1");
    const fills = [{ theme: 4 }, { theme: 0, tint: -0.5 }, { theme: 1, tint: 0.5 }, { indexed: 10 }];
    fills.forEach((fgColor, row) => {
      sheet.getCell(row + 1, 1).fill = {
        type: "pattern",
        pattern: "solid",
        fgColor: fgColor as { theme: number },
      };
    });
  });
  const colours = await onSheet(async (sheet, context) => {
    const fills = [1, 2, 3, 4].map((row) => sheet.getRange(`A${row}`).format.fill.load("color"));
    await context.sync();
    return fills.map((fill) => fill.color);
  });
  // Accent 1 depends on the theme that the library gives a new file: Office 2007 to 2010.
  expect(colours.slice(1)).toEqual(["#808080", "#808080", "#FF0000"]);
  expect(colours[0]).toMatch(/^#(4F81BD|4472C4|5B9BD5)$/);
});

test("figures of the file stay where the formula engine knows no better", async () => {
  await openMade((workbook) => {
    const sheet = workbook.addWorksheet("Sheet1");
    sheet.getCell("A1").value = { formula: 'CUBEVALUE("x","y")', result: 42 };
    sheet.getCell("A2").value = { formula: "1+1", result: 99 };
  });
  const values = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:A2").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[42], [2]]);
});

test("comments with their authors and replies (Workbook.comments, 1.10)", async () => {
  await openMade((workbook) => {
    const sheet = workbook.addWorksheet("Sheet1");
    const ann = workbook.registerPerson("Ann Other");
    sheet.threadedComments = [
      {
        ref: "B2",
        comment: {
          id: "{11111111-1111-1111-1111-111111111111}",
          personId: ann,
          text: "Check this date",
          date: "2026-03-01T10:00:00Z",
        },
      },
      {
        ref: "B2",
        comment: {
          id: "{22222222-2222-2222-2222-222222222222}",
          parentId: "{11111111-1111-1111-1111-111111111111}",
          personId: ann,
          text: "Done",
          date: "2026-03-02T10:00:00Z",
        },
      },
    ];
  });
  const read = await onSheet(async (sheet, context) => {
    sheet.comments.load("items/content,items/authorName,items/replies/items/content");
    await context.sync();
    const [comment] = sheet.comments.items;
    const place = comment?.getLocation().load("address");
    await context.sync();
    return [
      comment?.content,
      comment?.authorName,
      comment?.replies.items.map((reply) => reply.content),
      place?.address,
    ];
  });
  expect(read).toEqual(["Check this date", "Ann Other", ["Done"], "Sheet1!B2"]);
});

test("totals rows, headings and cells of a table stay as the file has them", async () => {
  await openMade((workbook) => {
    const sheet = workbook.addWorksheet("Sheet1");
    sheet.addTable({
      name: "Plan",
      ref: "A1",
      headerRow: true,
      totalsRow: true,
      columns: [{ name: "Ref" }, { name: "Cost" }],
      rows: [],
    });
    sheet.getCell("A1").value = "Ref";
    sheet.getCell("B1").value = "Cost";
    sheet.getCell("A2").value = "x";
    sheet.getCell("B2").value = 5;
    sheet.getCell("A3").value = "All of it";
    sheet.getCell("B3").value = 5;
    const table = sheet.getTable("Plan").model;
    table.tableRef = "A1:B3";
    table.autoFilterRef = "A1:B2";
  });
  const values = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B3").load("values");
    const table = sheet.tables.getItem("Plan").load("showTotals");
    const body = table.getDataBodyRange().load("address");
    await context.sync();
    return [range.values, table.showTotals, body.address];
  });
  expect(values).toEqual([
    [
      ["Ref", "Cost"],
      ["x", 5],
      ["All of it", 5],
    ],
    true,
    "Sheet1!A2:B2",
  ]);
});

test.each([false, true])(
  "whether it is open for reading only is told (Workbook.readOnly, 1.8): %s",
  async (readOnly) => {
    const standin = await openStandin(await newWorkbook().save(), { fileName: "plan.xlsx", readOnly });
    connectOfficeJs(standin);
    const told = await Excel.run(async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
      return context.workbook.readOnly;
    });
    expect(told).toBe(readOnly);
  },
);
