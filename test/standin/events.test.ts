/**
 * Events, registered and unpacked by Microsoft's client library itself; their names and arguments are those of the
 * types ("Work with Events using the Excel JavaScript API").
 */
import { connectOfficeJs } from "../../src/standin/node";
import { newStandin, type Standin } from "../../src/standin/standin";
import { TODAY, newWorkbook, onSheet } from "./excel";

let standin: Standin;
let heard: Record<string, unknown>[];

const hear = (event: object) => {
  // Functions such as `getRange` are looked at for themselves.
  heard.push(JSON.parse(JSON.stringify(event)) as Record<string, unknown>);
  return Promise.resolve();
};

/** Excel's events come some time after what raised them. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(async () => {
  standin = newWorkbook();
  heard = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B2").values = [
      ["Action", "RAG"],
      ["Visit all settings", "Red"],
    ];
    sheet.tables.add("A1:B2", true).name = "Plan";
    context.workbook.worksheets.add("Other");
    await context.sync();
  });
});

const listen = (act: (workbook: Excel.Workbook) => unknown) =>
  Excel.run(async (context) => {
    act(context.workbook);
    await context.sync();
  });

test("a person's edit, with what the cell held before (ChangedEventDetail, 1.9)", async () => {
  await listen((workbook) => workbook.worksheets.onChanged.add(hear));
  standin.typeInto("Sheet1", 1, 1, "Amber");
  expect(heard).toEqual([]);
  await settled();
  expect(heard).toEqual([
    {
      type: "WorksheetChanged",
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "Unknown",
      worksheetId: expect.stringMatching(/^\{.*\}$/) as unknown,
      address: "B2",
      details: {
        valueBefore: "Red",
        valueTypeBefore: "String",
        valueAfter: "Amber",
        valueTypeAfter: "String",
      },
    },
  ]);
});

test("what the add-in writes itself is marked (triggerSource, 1.14), and has no details for several cells", async () => {
  await listen((workbook) => workbook.worksheets.onChanged.add(hear));
  await onSheet((sheet) => void (sheet.getRange("D1:D2").values = [[1], [2]]));
  await settled();
  expect(heard).toMatchObject([{ source: "Local", triggerSource: "ThisLocalAddin", address: "D1:D2" }]);
  expect(heard[0]).not.toHaveProperty("details");
});

test("what somebody else in the file does is Remote (Excel.EventSource)", async () => {
  await listen((workbook) => workbook.worksheets.onChanged.add(hear));
  standin.typeInto("Sheet1", 1, 1, "Amber", "other");
  await settled();
  expect(heard).toMatchObject([{ source: "Remote", address: "B2" }]);
});

test.each<[string, (sheet: Excel.Worksheet) => unknown, string, string]>([
  ["rows put in", (sheet) => sheet.getRange("5:6").insert("Down"), "RowInserted", "5:6"],
  ["rows taken out", (sheet) => sheet.getRange("5:6").delete("Up"), "RowDeleted", "5:6"],
  ["columns put in", (sheet) => sheet.getRange("D:D").insert("Right"), "ColumnInserted", "D:D"],
  ["columns taken out", (sheet) => sheet.getRange("D:D").delete("Left"), "ColumnDeleted", "D:D"],
  ["cells put in", (sheet) => sheet.getRange("D2:E2").insert("Down"), "CellInserted", "D2:E2"],
  ["cells taken out", (sheet) => sheet.getRange("D2:E2").delete("Up"), "CellDeleted", "D2:E2"],
  ["cells emptied", (sheet) => sheet.getRange("A2").clear("Contents"), "RangeEdited", "A2"],
  ["cells copied", (sheet) => sheet.getRange("D1").copyFrom("A1:B2"), "RangeEdited", "D1:E2"],
])("%s (Excel.DataChangeType)", async (_what, act, changeType, address) => {
  await listen((workbook) => workbook.worksheets.onChanged.add(hear));
  await onSheet((sheet) => void act(sheet));
  await settled();
  expect(heard).toMatchObject([{ changeType, address }]);
});

test("formats alone are no change of data", async () => {
  await listen((workbook) => workbook.worksheets.onChanged.add(hear));
  await onSheet((sheet) => void (sheet.getRange("A2").format.fill.color = "#FF0000"));
  await settled();
  expect(heard).toEqual([]);
});

test("a sheet's own event is of that sheet alone", async () => {
  await listen((workbook) => workbook.worksheets.getItem("Other").load("id") && workbook);
  await Excel.run(async (context) => {
    const other = context.workbook.worksheets.getItem("Other").load("id");
    await context.sync();
    other.onChanged.add(hear);
    await context.sync();
  });
  standin.typeInto("Sheet1", 5, 0, "not here");
  standin.typeInto("Other", 0, 0, "here");
  await settled();
  expect(heard).toMatchObject([{ type: "WorksheetChanged", address: "A1" }]);
});

test("changes of a table, for all tables and for one, with the part that lies in it", async () => {
  await listen((workbook) => workbook.tables.onChanged.add(hear));
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Plan").load("id");
    await context.sync();
    table.onChanged.add(hear);
    await context.sync();
  });
  await onSheet(
    (sheet) =>
      void (sheet.getRange("B2:C3").values = [
        ["Green", 1],
        [2, 3],
      ]),
  );
  standin.typeInto("Sheet1", 9, 9, "beside it");
  await settled();
  // The table takes in the row below it that is written.
  expect(heard).toMatchObject([
    { type: "TableChanged", address: "B2:B3" },
    { type: "TableChanged", address: "B2:B3" },
  ]);
});

test("tables made and deleted (TableCollection.onAdded, onDeleted, 1.9)", async () => {
  await listen((workbook) => {
    workbook.tables.onAdded.add(hear);
    workbook.tables.onDeleted.add(hear);
  });
  await onSheet((sheet) => {
    sheet.getRange("F1").values = [["Only"]];
    sheet.tables.add("F1:F2", true).name = "Second";
    sheet.tables.getItem("Plan").delete();
  });
  await settled();
  expect(heard).toMatchObject([{ type: "TableAdded" }, { type: "TableDeleted", tableName: "Plan" }]);
});

test("sheets made, brought to the front, deleted", async () => {
  await listen(({ worksheets }) => {
    worksheets.onAdded.add(hear);
    worksheets.onActivated.add(hear);
    worksheets.onDeactivated.add(hear);
    worksheets.onDeleted.add(hear);
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Third").activate();
    context.workbook.worksheets.getItem("Third").delete();
    await context.sync();
  });
  await settled();
  expect(heard.map(({ type }) => type)).toEqual([
    "WorksheetAdded",
    "WorksheetDeactivated",
    "WorksheetActivated",
    "WorksheetDeleted",
    "WorksheetDeactivated",
    "WorksheetActivated",
  ]);
});

test("a click selects: for the sheet, and for the workbook (Workbook.onSelectionChanged, 1.3)", async () => {
  let selections = 0;
  await listen((workbook) => {
    workbook.worksheets.onSelectionChanged.add(hear);
    workbook.onSelectionChanged.add(() => {
      selections += 1;
      return Promise.resolve();
    });
  });
  standin.select("Sheet1", 1, 1);
  await settled();
  expect([heard, selections]).toMatchObject([[{ type: "WorksheetSelectionChanged", address: "B2" }], 1]);
});

test("the range of an event can be asked for afterwards (WorksheetChangedEventArgs.getRange, 1.8)", async () => {
  let event: Excel.WorksheetChangedEventArgs | undefined;
  await listen((workbook) =>
    workbook.worksheets.onChanged.add((one) => {
      event = one;
      return Promise.resolve();
    }),
  );
  standin.typeInto("Other", 2, 2, "x");
  await settled();
  const read = await Excel.run(async (context) => {
    const range = event?.getRange(context).load("address,values");
    await context.sync();
    return [range?.address, range?.values];
  });
  expect(read).toEqual(["Other!C3", [["x"]]]);
});

test("a handler that was removed hears no more, and the library asks for no more events", async () => {
  const handler = await Excel.run(async (context) => {
    const result = context.workbook.worksheets.onChanged.add(hear);
    await context.sync();
    return result;
  });
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  let raised = 0;
  standin.onEvents(({ entries }) => (raised += entries.length));
  standin.typeInto("Sheet1", 1, 1, "Amber");
  await settled();
  expect([heard, raised]).toEqual([[], 0]);
});

test("none come while the add-in has them switched off (Runtime.enableEvents, 1.8)", async () => {
  await listen((workbook) => workbook.worksheets.onChanged.add(hear));
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem("Sheet1").getRange("D1").values = [[1]];
    context.runtime.enableEvents = true;
    context.workbook.worksheets.getItem("Sheet1").getRange("D2").values = [[2]];
    await context.sync();
  });
  await settled();
  expect(heard).toMatchObject([{ address: "D2" }]);
});

test("handlers end with their workbook", async () => {
  await listen((workbook) => workbook.worksheets.onChanged.add(hear));
  const next = newStandin({ fileName: "next.xlsx", today: () => TODAY });
  connectOfficeJs(next);
  await listen((workbook) => workbook.worksheets.onAdded.add(hear));
  next.typeInto("Sheet1", 0, 0, "x");
  standin.typeInto("Sheet1", 0, 0, "x");
  await settled();
  expect(heard).toEqual([]);
});

test("what is not raised is refused", async () => {
  const listening = listen((workbook) => workbook.worksheets.onFormatChanged.add(hear));
  await expect(listening).rejects.toMatchObject({ code: "NotImplemented" });
});
