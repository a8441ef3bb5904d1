/** What Excel does not let pass. Each row names where that is written. */
import type { Standin } from "../../src/standin/standin";
import { codeOf, newWorkbook, onSheet, openMade } from "./excel";

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

let standin: Standin;
beforeEach(async () => {
  standin = newWorkbook();
  await onSheet((sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["Ref", "RAG"],
      ["a", 1],
      ["b", 2],
    ];
    sheet.tables.add("A1:B3", true).name = "Plan";
    sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns").name = "Trend";
    context.workbook.names.add("Here", sheet.getRange("A1"));
  });
});

const codeFor = (act: Act) => codeOf(onSheet((sheet, context) => void act(sheet, context)));

describe("number formats ('Number format codes', support.microsoft.com)", () => {
  const set = (format: string) => codeFor((sheet) => (sheet.getRange("D1").numberFormat = [[format]]));

  test.each([
    ["five sections", "0;0;0;0;0"],
    ["letters that are no code, without quotes", "foo"],
    ["an unknown word in brackets", "[foo]0"],
    ["an open bracket", "0["],
    ["an open quote", '0"x'],
    ["256 characters", "0".repeat(256)],
  ])("%s: %s", async (_what, format) => {
    expect(await set(format)).toBe("InvalidArgument");
  });

  test.each([
    "General",
    "@",
    "0.00",
    "dd/mm/yyyy",
    "dddd, d mmmm yyyy",
    "[$-809]d mmm yy",
    "[$£-809]#,##0.00",
    "[Red]0;[Color 10]-0",
    "[>=100]0;0.0",
    "[h]:mm:ss",
    "h:mm AM/PM",
    "0.00E+00",
    '"Q"0',
    "0\\x",
    "_-* #,##0_-",
  ])("%s is one", async (format) => {
    expect(await set(format)).toBe("");
  });
});

describe("formulas ('Excel specifications and limits'; 'Using structured references with Excel tables')", () => {
  test.each<[string, Act]>([
    [
      "a text of 256 characters in a formula",
      (sheet) => (sheet.getRange("D1").formulas = [[`="${"x".repeat(256)}"`]]),
    ],
    [
      "a formula of 8,193 characters",
      (sheet) => (sheet.getRange("D1").formulas = [[`=1${"+1".repeat(4096)}`]]),
    ],
    ["a bracket that is not closed", (sheet) => (sheet.getRange("D1").formulas = [["=SUM("]])],
    ["a table's name in a choice", (sheet) => list(sheet, "=Plan[RAG]")],
    ["a table's name in a rule", (sheet) => custom(sheet, "=Plan[RAG]=1")],
    ["this row of a table in a rule", (sheet) => custom(sheet, "=[@RAG]=1")],
    ["a list in braces in a rule ([MS-XLS] 2.5.198.5)", (sheet) => custom(sheet, "=OR($A1={1,2})")],
    ["a list in braces as a choice ([MS-XLSX] 2.6.4)", (sheet) => list(sheet, '={"Red","Amber"}')],
    ["choices from rows and columns at once ('single row or column')", (sheet) => list(sheet, "=$A$1:$B$3")],
  ])("%s", async (_what, act) => {
    expect(await codeFor(act)).toBe("InvalidArgument");
  });

  test.each<[string, Act]>([
    [
      "a text of 255 characters in a formula",
      (sheet) => (sheet.getRange("D1").formulas = [[`="${"x".repeat(255)}"`]]),
    ],
    ["a choice from cells", (sheet) => list(sheet, "=$A$2:$A$3")],
    ["a choice from a row of a sheet", (sheet) => list(sheet, "=Sheet1!$A$1:$B$1")],
    ["a rule about braces in a text", (sheet) => custom(sheet, '=$A1="{1}"')],
    ["a rule about brackets in a text", (sheet) => custom(sheet, '=$A1="a[b]"')],
  ])("%s is fine", async (_what, act) => {
    expect(await codeFor(act)).toBe("");
  });

  function list(sheet: Excel.Worksheet, source: string): void {
    sheet.getRange("D1").dataValidation.rule = { list: { inCellDropDown: true, source } };
  }

  function custom(sheet: Excel.Worksheet, formula: string): void {
    sheet.getRange("D1").conditionalFormats.add("Custom").custom.rule.formula = formula;
  }
});

test("a chart of nothing: EmptyChartSeries (Excel.ErrorCodes)", async () => {
  expect(await codeFor((sheet) => sheet.charts.add("Line", sheet.getRange("J1:K3"), "Columns"))).toBe(
    "EmptyChartSeries",
  );
});

test("a heading of more than 255 characters is cut (ECMA-376 18.5.1.3)", async () => {
  const heading = await onSheet(async (sheet, context) => {
    sheet.getRange("F1:F2").values = [["h".repeat(300)], [1]];
    sheet.tables.add("F1:F2", true);
    const cell = sheet.getRange("F1").load("values");
    await context.sync();
    return String(cell.values[0]?.[0]).length;
  });
  expect(heading).toBe(255);
});

describe("what was deleted (ItemNotFound: 'The requested resource doesn't exist')", () => {
  test.each<[string, Act]>([
    [
      "a range of a deleted sheet",
      (_sheet, { workbook }) => {
        const other = workbook.worksheets.add("Other");
        const range = other.getRange("A1");
        range.values = [[1]];
        other.delete();
        range.values = [[2]];
      },
    ],
    [
      "a deleted sheet",
      (_sheet, { workbook }) => {
        const other = workbook.worksheets.add("Other");
        other.delete();
        other.load("name");
      },
    ],
    [
      "a table that was converted",
      (sheet) => {
        const table = sheet.tables.getItem("Plan");
        table.getRange().load("address");
        table.convertToRange();
        table.name = "Other";
      },
    ],
    [
      "a deleted chart",
      (sheet) => {
        const chart = sheet.charts.getItem("Trend");
        chart.delete();
        chart.name = "Other";
      },
    ],
    [
      "a deleted name",
      (_sheet, { workbook }) => {
        const name = workbook.names.getItem("Here");
        name.delete();
        name.visible = false;
      },
    ],
  ])("%s", async (_what, act) => {
    expect(await codeFor(act)).toBe("ItemNotFound");
  });

  test("a name that only follows its cells stays the same object", async () => {
    const formula = await onSheet(async (sheet, { workbook, sync }) => {
      const name = workbook.names.getItem("Here").load("formula");
      sheet.getRange("1:1").insert("Down");
      name.visible = false;
      name.load("formula,visible");
      await sync();
      return [name.formula, name.visible];
    });
    expect(formula).toEqual(["=Sheet1!$A$2", false]);
  });
});

describe("a part of an array formula ('Create an array formula', support.microsoft.com)", () => {
  beforeEach(async () => {
    standin = await openMade((made) => {
      const sheet = made.addWorksheet("Sheet1");
      sheet.getCell("A1").value = 1;
      sheet.fillFormula("C1:C3", "A1:A3*2", [2, 0, 0], "array");
    });
  });

  test.each<[string, Act, string]>([
    ["writing to one cell", (sheet) => (sheet.getRange("C2").values = [[1]]), "InvalidOperation"],
    ["emptying one cell", (sheet) => sheet.getRange("C2").clear("Contents"), "InvalidOperation"],
    ["copying onto one cell", (sheet) => sheet.getRange("C2").copyFrom("A1"), "InvalidOperation"],
    ["writing beside it", (sheet) => (sheet.getRange("D2").values = [[1]]), ""],
    ["writing over all of it", (sheet) => (sheet.getRange("C1:C3").values = [[1], [2], [3]]), ""],
  ])("%s: %s", async (_what, act, code) => {
    expect(await codeFor(act)).toBe(code);
  });
});

describe("somebody is typing into a cell (Excel.RunOptions.delayForCellEdit)", () => {
  const write = (options: Excel.RunOptions) =>
    Excel.run(options, async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("D1").values = [["mine"]];
      await context.sync();
    });

  test("every batch is refused, reading too, and nothing of it is done", async () => {
    const end = standin.startEditing();
    expect(await codeOf(write({}))).toBe("InvalidOperationInCellEditMode");
    expect(await codeFor((sheet) => sheet.getRange("A1").load("values"))).toBe(
      "InvalidOperationInCellEditMode",
    );
    end();
    const value = await onSheet(async (sheet, context) => {
      const cell = sheet.getRange("D1").load("values");
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    });
    expect(value).toBe("");
  });

  test("with delayForCellEdit it waits until the person has finished", async () => {
    const end = standin.startEditing();
    let done = false;
    const writing = write({ delayForCellEdit: true }).then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(done).toBe(false);
    end();
    await writing;
    expect(await codeFor((sheet) => sheet.getRange("A1").load("values"))).toBe("");
  });
});
