/** Ranges, as Microsoft's reference of `Excel.Range` and the pages on ranges describe them. */
import { readParts } from "../../src/standin/workbook/file/packageParts";
import { codeOf, newWorkbook, onSheet, reopened } from "./excel";

beforeEach(() => void newWorkbook());

describe("shapes (Range.values: the array must have the range's size)", () => {
  test.each<[string, unknown]>([
    ["too few rows", [[1, 2]]],
    [
      "too many rows",
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ],
    ["too few columns", [[1], [2]]],
    ["ragged", [[1, 2], [3]]],
    ["flat", [1, 2, 3, 4]],
  ])("%s: InvalidArgument", async (_name, values) => {
    const write = onSheet((sheet) => void (sheet.getRange("A1:B2").values = values as never));
    expect(await codeOf(write)).toBe("InvalidArgument");
  });

  test.each(["formulas", "numberFormat"] as const)("%s too", async (property) => {
    const write = onSheet((sheet) => void (sheet.getRange("A1:B2")[property] = [["x", "y", "z"]] as never));
    expect(await codeOf(write)).toBe("InvalidArgument");
  });

  test("a large write, which the client library cuts into slices, is checked as a whole", async () => {
    const rows = (count: number) => Array.from({ length: count }, (_one, row) => [row, "x"]);
    const write = (given: number) =>
      onSheet((sheet) => void (sheet.getRange("A1:B2000").values = rows(given)));
    expect(await codeOf(write(1999))).toBe("InvalidArgument");
    expect(await codeOf(write(2000))).toBe("");
    const last = await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A2000").load("values");
      await context.sync();
      return cell.values[0]?.[0];
    });
    expect(last).toBe(1999);
  });

  test("one value stands for all cells", async () => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = "x" as never;
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
  });
});

test("a property that was not loaded cannot be read (PropertyNotLoaded, by the client library)", async () => {
  const read = onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1");
    await context.sync();
    return range.values;
  });
  expect(await codeOf(read)).toBe("PropertyNotLoaded");
});

test("before a sync nothing is there, though it was loaded", async () => {
  const read = onSheet((sheet) => sheet.getRange("A1").load("values").values);
  expect(await codeOf(read)).toBe("PropertyNotLoaded");
});

describe("used ranges (getUsedRangeOrNullObject)", () => {
  const usedOf = (valuesOnly: boolean) =>
    onSheet(async (sheet, context) => {
      const used = sheet.getUsedRangeOrNullObject(valuesOnly).load("address");
      await context.sync();
      return used.isNullObject ? null : used.address;
    });

  test("an empty sheet has none", async () => {
    expect(await usedOf(true)).toBeNull();
    expect(await usedOf(false)).toBeNull();
  });

  test("formatted empty cells count unless only values are asked for", async () => {
    await onSheet((sheet) => {
      sheet.getRange("C3").values = [["x"]];
      sheet.getRange("E5").format.fill.color = "#FF0000";
    });
    expect(await usedOf(true)).toBe("Sheet1!C3");
    expect(await usedOf(false)).toBe("Sheet1!C3:E5");
  });
});

describe("used ranges of nothing", () => {
  const addressOf = (act: (sheet: Excel.Worksheet) => Excel.Range) =>
    onSheet(async (sheet, context) => {
      const used = act(sheet).load("address");
      await context.sync();
      return used.address;
    });

  test("of a blank sheet the first cell ('it will not throw an error', Worksheet.getUsedRange)", async () => {
    expect(await addressOf((sheet) => sheet.getUsedRange())).toBe("Sheet1!A1");
  });

  test("of a blank range none: ItemNotFound (Range.getUsedRange)", async () => {
    expect(await codeOf(addressOf((sheet) => sheet.getRange("B2:C9").getUsedRange()))).toBe("ItemNotFound");
  });
});

test.each([
  ["A1", "Sheet1!A1"],
  ["b2:a1", "Sheet1!A1:B2"],
  ["$A$1:$B$2", "Sheet1!A1:B2"],
  ["A:C", "Sheet1!A:C"],
  ["2:3", "Sheet1!2:3"],
])("getRange(%s) has the address %s", async (given, address) => {
  const read = await onSheet(async (sheet, context) => {
    const range = sheet.getRange(given).load("address");
    await context.sync();
    return range.address;
  });
  expect(read).toBe(address);
});

test.each(["A0", "XFE1", "A1048577", "No such name", "Sheet2!A1", "A1:"])(
  "getRange(%s): InvalidArgument",
  async (given) => {
    expect(await codeOf(onSheet((sheet) => void sheet.getRange(given).load("address")))).toBe(
      "InvalidArgument",
    );
  },
);

test("a sheet's name with a space stands in apostrophes (Range.address)", async () => {
  const address = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.add("Leeds' plan").getRange("A1").load("address");
    await context.sync();
    return range.address;
  });
  expect(address).toBe("'Leeds'' plan'!A1");
});

test("values of whole columns are null (page 'Read or write to an unbounded range')", async () => {
  const values = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A:A").load("values,address");
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toBeNull();
});

describe("walking", () => {
  const addressOf = (walk: (range: Excel.Range) => Excel.Range) =>
    onSheet(async (sheet, context) => {
      const range = walk(sheet.getRange("B2:D4")).load("address");
      await context.sync();
      return range.isNullObject ? null : range.address.replace("Sheet1!", "");
    });

  test.each<[string, (range: Excel.Range) => Excel.Range, string | null]>([
    ["getCell", (range) => range.getCell(1, 2), "D3"],
    ["getCell beyond the range", (range) => range.getCell(9, 9), "K11"],
    ["getOffsetRange", (range) => range.getOffsetRange(1, -1), "A3:C5"],
    ["getResizedRange", (range) => range.getResizedRange(-1, 2), "B2:F3"],
    ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 1), "B2"],
    ["getEntireRow", (range) => range.getEntireRow(), "2:4"],
    ["getEntireColumn", (range) => range.getEntireColumn(), "B:D"],
    ["getRow", (range) => range.getRow(1), "B3:D3"],
    ["getColumn", (range) => range.getColumn(2), "D2:D4"],
    ["getLastCell", (range) => range.getLastCell(), "D4"],
    ["getBoundingRect", (range) => range.getBoundingRect("F9"), "B2:F9"],
    ["getIntersectionOrNullObject", (range) => range.getIntersectionOrNullObject("C3:Z9"), "C3:D4"],
    ["getIntersectionOrNullObject of nothing", (range) => range.getIntersectionOrNullObject("Z9"), null],
  ])("%s", async (_name, walk, address) => {
    expect(await addressOf(walk)).toBe(address);
  });

  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["getOffsetRange off the sheet", (range) => range.getOffsetRange(-2, 0), "InvalidArgument"],
    ["getResizedRange to nothing", (range) => range.getResizedRange(-3, 0), "InvalidArgument"],
    ["getRow outside", (range) => range.getRow(3), "InvalidArgument"],
    ["getIntersection of nothing", (range) => range.getIntersection("Z9"), "ItemNotFound"],
  ])("%s", async (_name, walk, code) => {
    expect(await codeOf(addressOf(walk))).toBe(code);
  });
});

describe("texts follow number formats (Range.text)", () => {
  test.each<[number, string, string]>([
    [44378, "dd/mm/yyyy", "01/07/2021"],
    [44378, "d mmm yyyy", "1 Jul 2021"],
    [44378, "mmm-yy", "Jul-21"],
    [0.256, "0%", "26%"],
    [0.256, "0.0%", "25.6%"],
    [1234.5, "#,##0.00", "1,234.50"],
    [1.1, "General", "1.1"],
    [0.1 + 0.2, "General", "0.3"],
    [123456789012, "General", "1.23457E+11"],
    [1234567.891, "General", "1234567.891"],
    [5, "0000", "0005"],
    [0.5, "h:mm", "12:00"],
    [3, '0;-0;"–"', "3"],
    [0, '0;-0;"–"', "–"],
    [-1234, "£#,##0;-£#,##0", "-£1,234"],
    // "Excel incorrectly assumes that the year 1900 is a leap year" (learn.microsoft.com).
    [0, "dd/mm/yyyy", "00/01/1900"],
    [1, "d mmm yy", "1 Jan 00"],
    [59, "dd/mm/yyyy", "28/02/1900"],
    [60, "dd/mm/yyyy", "29/02/1900"],
    [61, "dd/mm/yyyy", "01/03/1900"],
    [0.5, "d/m/yyyy h:mm", "0/1/1900 12:00"],
    [1.5, "[h]:mm", "36:00"],
    [2958465, "dd/mm/yyyy", "31/12/9999"],
    // "Correct a ##### error" (support.microsoft.com): negative days and days after the last.
    [-1, "dd/mm/yyyy", "########"],
    [2958466, "dd/mm/yyyy", "########"],
    // Formats of the region, here the United Kingdom (OfficeDev/office-js #4291).
    [46085, "m/d/yyyy", "04/03/2026"],
    [46085.5, "m/d/yyyy h:mm", "04/03/2026 12:00"],
    [46085, "[$-F800]dddd, mmmm dd, yyyy", "04 March 2026"],
    [0.4375, "[$-F400]h:mm:ss AM/PM", "10:30:00"],
  ])("%d as %s is %s", async (value, format, text) => {
    const read = await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("A1");
      cell.values = [[value]];
      cell.numberFormat = [[format]];
      cell.load("text");
      await context.sync();
      return cell.text[0]?.[0];
    });
    expect(read).toBe(text);
  });
});

test("the short date of a file (format 14 of ECMA-376 18.8.30) is Excel's m/d/yyyy, and is saved as that", async () => {
  const standin = newWorkbook();
  await onSheet((sheet) => {
    sheet.getRange("A1:A2").values = [["7/1/2021"], ["7/1/2021 10:30"]];
  });
  const read = () =>
    onSheet(async (sheet, context) => {
      const cells = sheet.getRange("A1:A2").load("numberFormat,text");
      await context.sync();
      return [cells.numberFormat, cells.text];
    });
  const expected = [
    [["m/d/yyyy"], ["m/d/yyyy h:mm"]],
    [["01/07/2021"], ["01/07/2021 10:30"]],
  ];
  expect(await read()).toEqual(expected);
  await reopened(standin);
  expect(await read()).toEqual(expected);
  const styles = await readParts(await standin.save(), (name) => name === "xl/styles.xml");
  expect([...styles.values()].join("")).toMatch(/numFmtId="14"[\s\S]*numFmtId="22"/);
});

test("a range that is held keeps its object over several syncs", async () => {
  const values = await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.values = [[1]];
    await context.sync();
    range.load("values");
    await context.sync();
    range.values = [[2]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[2]]);
});
