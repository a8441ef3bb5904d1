/** How ranges look, and what can be done with their cells: `Excel.RangeFormat` and `Excel.Range`. */
import { codeOf, newWorkbook, onSheet } from "./excel";

beforeEach(() => void newWorkbook());

test("no fill and white fill both read #FFFFFF (office-js issues 6218 and 4900); mixed fills an empty text", async () => {
  const colours = await onSheet(async (sheet, context) => {
    sheet.getRange("B1").format.fill.color = "white";
    sheet.getRange("C1").format.fill.color = "#ff0000";
    const fills = ["A1", "B1", "C1", "A1:C1"].map((at) => sheet.getRange(at).format.fill.load("color"));
    await context.sync();
    return fills.map((fill) => fill.color);
  });
  expect(colours).toEqual(["#FFFFFF", "#FFFFFF", "#FF0000", ""]);
});

test("getCellProperties answers cell by cell, with what was asked for (Range.getCellProperties)", async () => {
  const properties = await onSheet(async (sheet, context) => {
    sheet.getRange("B1").format.font.strikethrough = true;
    sheet.getRange("B1").format.fill.color = "#00B050";
    const asked = sheet.getRange("A1:B1").getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { strikethrough: true } },
    });
    await context.sync();
    return asked.value;
  });
  expect(properties).toEqual([
    [
      { address: "Sheet1!A1", format: { fill: { color: "#FFFFFF" }, font: { strikethrough: false } } },
      { address: "Sheet1!B1", format: { fill: { color: "#00B050" }, font: { strikethrough: true } } },
    ],
  ]);
});

test("hidden rows and columns, and their sizes in points (Range.getRowProperties, RangeFormat.columnWidth)", async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange("2:2").rowHidden = true;
    sheet.getRange("B:B").columnHidden = true;
    sheet.getRange("C1").format.columnWidth = 90;
    sheet.getRange("A3").format.rowHeight = 30;
    const rows = sheet.getRange("A1:A3").getRowProperties({ rowHidden: true, format: { rowHeight: true } });
    const columns = sheet.getRange("A1:C1").getColumnProperties({ columnHidden: true });
    const width = sheet.getRange("C1").format.load("columnWidth");
    const mixed = sheet.getRange("A1:A3").load("rowHidden");
    await context.sync();
    return { rows: rows.value, columns: columns.value, width: width.columnWidth, mixed: mixed.rowHidden };
  });
  expect(read.rows.map((row) => row.rowHidden)).toEqual([false, true, false]);
  expect(read.rows[2]?.format?.rowHeight).toBe(30);
  expect(read.columns.map((column) => column.columnHidden)).toEqual([false, true, false]);
  expect(read.width).toBe(90);
  expect(read.mixed).toBeNull();
});

describe("merged cells", () => {
  test("only the first cell holds a value; the areas can be asked for (getMergedAreasOrNullObject, 1.13)", async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        ["a", "b"],
        ["c", "d"],
        ["e", "f"],
      ];
      sheet.getRange("A1:B2").merge();
      sheet.getRange("B2").values = [["lost"]];
      const range = sheet.getRange("A1:B3").load("values");
      const merged = range.getMergedAreasOrNullObject().load("address");
      const none = sheet.getRange("D1").getMergedAreasOrNullObject();
      await context.sync();
      return { values: range.values, merged: merged.address, none: none.isNullObject };
    });
    expect(read).toEqual({
      values: [
        ["a", ""],
        ["", ""],
        ["e", "f"],
      ],
      merged: "Sheet1!A1:B2",
      none: true,
    });
  });

  test("they are told by the range that holds their first cell (office-js issue 3611)", async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange("B1:C6").merge();
      const asked = ["B1", "A1:Z9", "C1:Z9", "B2:B6"].map((address) =>
        sheet.getRange(address).getMergedAreasOrNullObject().load("address"),
      );
      await context.sync();
      return asked.map((areas) => (areas.isNullObject ? null : areas.address));
    });
    expect(read).toEqual(["Sheet1!B1:C6", "Sheet1!B1:C6", null, null]);
  });

  test.each([
    [512, ""],
    [513, "GeneralException"],
  ])(
    "%d of them ('if the merged areas count in this range is more than 512, then this method will fail')",
    async (count, code) => {
      await onSheet((sheet) => sheet.getRange(`A1:B${count}`).merge(true));
      const asking = onSheet(
        (sheet) => void sheet.getRange(`A1:B${count}`).getMergedAreasOrNullObject().load("address"),
      );
      expect(await codeOf(asking)).toBe(code);
    },
  );

  test("merge(true) merges each row; unmerge takes it back", async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.merge(true);
      const merged = range.getMergedAreasOrNullObject().load("address");
      await context.sync();
      range.unmerge();
      const after = range.getMergedAreasOrNullObject();
      await context.sync();
      return [merged.address, after.isNullObject];
    });
    expect(read).toEqual(["Sheet1!A1:B1,Sheet1!A2:B2", true]);
  });
});

describe("clear (Excel.ClearApplyTo)", () => {
  const after = (applyTo: "All" | "Contents" | "Formats") =>
    onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.values = [["x"]];
      cell.format.fill.color = "#FF0000";
      cell.clear(applyTo);
      cell.load("values,format/fill/color");
      await context.sync();
      return [cell.values[0]?.[0] as unknown, cell.format.fill.color];
    });

  test.each<["All" | "Contents" | "Formats", unknown[]]>([
    ["All", ["", "#FFFFFF"]],
    ["Contents", ["", "#FF0000"]],
    ["Formats", ["x", "#FFFFFF"]],
  ])("%s", async (applyTo, left) => {
    expect(await after(applyTo)).toEqual(left);
  });
});

test("a link to a place in the workbook (Range.hyperlink)", async () => {
  const link = await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.hyperlink = { documentReference: "Sheet1!C3", textToDisplay: "go" };
    cell.load("hyperlink,values");
    await context.sync();
    return { link: cell.hyperlink, value: cell.values[0]?.[0] as unknown };
  });
  expect(link).toEqual({ link: { documentReference: "Sheet1!C3", textToDisplay: "go" }, value: "go" });
});

test("borders: one edge of a range", async () => {
  const read = await onSheet(async (sheet, context) => {
    const line = sheet.getRange("A1:B2").format.borders.getItem("EdgeBottom");
    line.style = "Continuous";
    line.color = "#1F3864";
    const below = sheet.getRange("B2").format.borders.getItem("EdgeBottom").load("style,color,weight");
    const above = sheet.getRange("B1").format.borders.getItem("EdgeBottom").load("style");
    await context.sync();
    return [below.style, below.color, below.weight, above.style];
  });
  expect(read).toEqual(["Continuous", "#1F3864", "Thin", "None"]);
});

test.each([
  ["InsideHorizontal", "A1:C1"],
  ["InsideVertical", "A1:A3"],
] as const)("%s of %s is refused: nothing is between (VBA's Borders: error 1004)", async (side, address) => {
  const drawing = onSheet((sheet) => {
    sheet.getRange(address).format.borders.getItem(side).style = "Continuous";
  });
  expect(await codeOf(drawing)).toBe("InvalidArgument");
  const several = onSheet((sheet) => {
    sheet.getRanges(`E1:F2,${address}`).format.borders.getItem(side).style = "Continuous";
  });
  expect(await codeOf(several)).toBe("InvalidArgument");
});

describe("looks of whole columns (Range.getColumnProperties)", () => {
  const LOOKS = { format: { fill: { color: true }, font: { bold: true, underline: true } } };

  test("null where the cells of a column differ, those outside the range left aside", async () => {
    const looks = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A9").format.font.bold = true;
      sheet.getRange("B3").format.font.bold = true;
      sheet.getRange("B3").format.font.underline = "Single";
      sheet.getRange("C1").format.fill.color = "#FF0000";
      const asked = sheet.getRange("A2:C4").getColumnProperties(LOOKS);
      await context.sync();
      return asked.value.map(({ format }) => format);
    });
    expect(looks).toEqual([
      { fill: { color: "#FFFFFF" }, font: { bold: true, underline: "None" } },
      { fill: { color: "#FFFFFF" }, font: { bold: null, underline: null } },
      { fill: { color: "#FFFFFF" }, font: { bold: false, underline: "None" } },
    ]);
  });

  test("what is written between two questions of one batch is seen by the second", async () => {
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      const before = range.getColumnProperties(LOOKS);
      sheet.getRange("B2").format.font.bold = true;
      const after = range.getColumnProperties(LOOKS);
      range.load("format/font/bold");
      await context.sync();
      return [before.value, after.value].map((columns) => columns.map(({ format }) => format?.font?.bold));
    });
    expect(read).toEqual([
      [false, false],
      [false, null],
    ]);
  });
});

describe("a range that is asked twice in one batch tells what was written between (a batch runs in its order)", () => {
  test.each<[string, (sheet: Excel.Worksheet) => void, boolean | null]>([
    ["a format", (sheet) => (sheet.getRange("A2").format.font.bold = false), null],
    [
      "formats cell by cell",
      (sheet) => sheet.getRange("A2").setCellProperties([[{ format: { font: { bold: false } } }]]),
      null,
    ],
    ["a clearing", (sheet) => sheet.getRange("A1:B9").clear("Formats"), false],
    ["a copy", (sheet) => sheet.getRange("A1:A2").copyFrom("C1:C2", "Formats"), null],
    ["cells that moved", (sheet) => sheet.getRange("A1").delete("Up"), null],
    ["rows that moved", (sheet) => sheet.getRange("1:2").delete("Up"), null],
    ["nothing of it", (sheet) => (sheet.getRange("A4").format.font.bold = false), true],
  ])("%s", async (_, write, bold) => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").format.font.bold = true;
      await context.sync();
      const cells = sheet.getRange("A1:A3").load("format/font/bold");
      write(sheet);
      cells.load("format/font/bold");
      await context.sync();
      return cells.format.font.bold;
    });
    expect(read).toBe(bold);
  });
});

test("widths are set column by column; what a column is not told stays (Range.setColumnProperties)", async () => {
  const widths = await onSheet(async (sheet, context) => {
    sheet.getRange("B1").format.columnWidth = 60;
    sheet
      .getRange("A1:C1")
      .setColumnProperties([{ format: { columnWidth: 30 } }, {}, { format: { columnWidth: 90 } }]);
    const asked = sheet.getRange("A1:C1").getColumnProperties({ format: { columnWidth: true } });
    await context.sync();
    return asked.value.map(({ format }) => format?.columnWidth);
  });
  expect(widths).toEqual([30, 60, 90]);
});

describe("several areas at once (Worksheet.getRanges, RangeAreas.format)", () => {
  test("what is set is set in each of them, and lies in no other cell", async () => {
    const read = await onSheet(async (sheet, context) => {
      const { format } = sheet.getRanges("A1:B1, D4; F2");
      format.fill.color = "#FFF8DC";
      format.font.bold = true;
      format.horizontalAlignment = "Center";
      format.rowHeight = 30;
      format.borders.getItem("EdgeBottom").color = "#00FF00";
      const cells = ["A1", "B1", "C1", "D4", "F2"].map((at) =>
        sheet
          .getRange(at)
          .load("format/fill/color,format/font/bold,format/horizontalAlignment,format/rowHeight"),
      );
      const line = sheet.getRange("D4").format.borders.getItem("EdgeBottom").load("color");
      await context.sync();
      return {
        cells: cells.map(({ format: one }) => [one.fill.color, one.font.bold, one.horizontalAlignment]),
        heights: cells.map(({ format: one }) => one.rowHeight),
        line: line.color,
      };
    });
    const dressed = ["#FFF8DC", true, "Center"];
    expect(read.cells).toEqual([dressed, dressed, ["#FFFFFF", false, "General"], dressed, dressed]);
    expect(read.heights).toEqual([30, 30, 30, 30, 30]);
    expect(read.line).toBe("#00FF00");
  });

  test("what is read is what they share, and null where they differ", async () => {
    const read = await onSheet(async (sheet, context) => {
      sheet.getRange("D4").format.font.bold = true;
      const areas = sheet.getRanges("A1:B1,D4");
      areas.load("address,areaCount,format/font/bold,format/font/italic");
      await context.sync();
      return [areas.address, areas.areaCount, areas.format.font.bold, areas.format.font.italic];
    });
    expect(read).toEqual(["Sheet1!A1:B1,Sheet1!D4", 2, null, false]);
  });

  test.each([
    ["8,192 characters are taken", 8_192, ""],
    ["more are not (office-js issue 5198)", 8_193, "InvalidArgument"],
  ])("%s", async (_, length, code) => {
    const areas = `${"A1,".repeat(2_700)}B2`.padEnd(length);
    expect(await codeOf(onSheet((sheet) => void (sheet.getRanges(areas).format.font.bold = true)))).toBe(
      code,
    );
  });

  test("an area that is none is refused", async () => {
    expect(
      await codeOf(onSheet((sheet) => void (sheet.getRanges("A1,nowhere").format.font.bold = true))),
    ).toBe("InvalidArgument");
  });
});
