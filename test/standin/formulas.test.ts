/**
 * Formulas: computed when they are read (`Range.formulas`, `Application.calculationMode`), and refused where Excel would
 * refuse them ("How to correct a #NAME? error", "Using structured references with Excel tables", support.microsoft.com).
 */
import { TODAY, codeOf, newWorkbook, onSheet, openMade } from "./excel";

beforeEach(async () => {
  newWorkbook();
  await onSheet((sheet) => {
    sheet.getRange("A1:C5").values = [
      ["Lead", "RAG", "Due"],
      ["Ann", "Red", 46000],
      ["Bob", "Amber", 46091],
      ["Ann", "Red", 46200],
      ["Cat", "", ""],
    ];
    sheet.tables.add("A1:C5", true).name = "Plan";
  });
});

const resultOf = (formula: string) =>
  onSheet(async (sheet, context) => {
    const cell = sheet.getRange("F10");
    cell.formulas = [[formula]];
    cell.load("values,formulas");
    await context.sync();
    return { value: cell.values[0]?.[0] as unknown, formula: cell.formulas[0]?.[0] as unknown };
  });

/** 10 March 2026 is day 46091. */
test.each<[string, unknown]>([
  ['=COUNTIFS(Plan[RAG],"Red")', 2],
  ['=COUNTIFS(Plan[RAG],"Red",Plan[Lead],"Ann")', 2],
  ["=COUNTA(Plan[RAG])", 3],
  ["=ROWS(Plan)", 4],
  ['=SUMPRODUCT((Plan[RAG]="Red")*(Plan[Due]<TODAY()))', 1],
  ['=COUNTIFS(Plan[Due],"<"&TODAY(),Plan[Due],">0")', 1],
  ['=COUNTIFS(Plan[Due],">="&TODAY(),Plan[Due],"<="&TODAY()+30)', 1],
  ["=MAX(Plan[Due])", 46200],
  ["=TODAY()", 46091],
  ['=IFERROR(1/0,"none")', "none"],
  ['=TEXT(Plan[[#Headers],[Due]],"@")', "Due"],
  ['=INDEX(Plan[Lead],MATCH("Amber",Plan[RAG],0))', "Bob"],
  ['=HYPERLINK("#Sheet1!A1","Row 1")', "Row 1"],
  ["=1/0", "#DIV/0!"],
  ["=NoSuchName", "#NAME?"],
])("%s", async (formula, value) => {
  expect(await resultOf(formula)).toEqual({ value, formula });
});

test(`TODAY() is the day that was given: ${TODAY}`, async () => {
  expect((await resultOf('=TEXT(TODAY(),"yyyy-mm-dd")')).value).toBe(TODAY);
});

test.each([
  ["a table that is not there", "=COUNTA(Register[RAG])"],
  ["a column that is not there", "=COUNTA(Plan[Rating])"],
  ["a sheet that is not there", "=Other!A1"],
  ["a quoted sheet that is not there", "='No such sheet'!A1"],
])("%s: InvalidArgument (Excel: 'There's a problem with this formula')", async (_what, formula) => {
  expect(await codeOf(resultOf(formula))).toBe("InvalidArgument");
});

test("texts in a formula name nothing", async () => {
  expect(await codeOf(resultOf('="Register[RAG] and Other!A1"'))).toBe("");
});

test("formulas follow what is written afterwards, in the same batch and in later ones", async () => {
  const read = await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("F10");
    cell.formulas = [['=COUNTIFS(Plan[RAG],"Red")']];
    sheet.getRange("B2").values = [["Green"]];
    cell.load("values");
    await context.sync();
    const first = cell.values[0]?.[0] as unknown;
    sheet.getRange("B5").values = [["Red"]];
    cell.load("values");
    await context.sync();
    return [first, cell.values[0]?.[0] as unknown];
  });
  expect(read).toEqual([1, 2]);
});

test("'this row' of a table reads as it was written ('Using structured references with Excel tables')", async () => {
  const read = await onSheet(async (sheet, context) => {
    sheet.getRange("D1:D2").values = [["Late"], [""]];
    sheet.tables.getItem("Plan").resize("A1:D5");
    const cell = sheet.getRange("D2");
    cell.formulas = [["=IF([@Due]<TODAY(),[@Lead],0)"]];
    cell.load("values,formulas");
    await context.sync();
    return [cell.values[0]?.[0] as unknown, cell.formulas[0]?.[0] as unknown];
  });
  expect(read).toEqual(["Ann", "=IF([@Due]<TODAY(),[@Lead],0)"]);
});

test("functions younger than the file format read as they were written ([MS-XLSX] _xlfn.)", async () => {
  expect(await resultOf('=TEXTJOIN(", ",TRUE,Plan[Lead])')).toEqual({
    value: "Ann, Bob, Ann, Cat",
    formula: '=TEXTJOIN(", ",TRUE,Plan[Lead])',
  });
});

test('HYPERLINK shows "a value, a text string, a name, or a cell": a number stays one (support.microsoft.com)', async () => {
  newWorkbook();
  const values = await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A5").formulas = [
      ['=HYPERLINK("#Sheet1!A1",2)'],
      ['=HYPERLINK("#Sheet1!A1",B1)'],
      ['=HYPERLINK("#Sheet1!A1","two")'],
      ['=HYPERLINK("#Sheet1!A1")'],
      ["=SUM(A1:A4)"],
    ];
    sheet.getRange("B1").values = [[40]];
    const range = sheet.getRange("A1:A5").load("values");
    await context.sync();
    return range.values.flat() as unknown[];
  });
  expect(values).toEqual([2, 40, "two", "#Sheet1!A1", 42]);
});

test.each([
  ["other.xlsx", "='[other.xlsx]Sheet1'!A1+'[other.xlsx]My sheet'!B2"],
  [
    "file:///C:/plans/last%20year.xlsx",
    "='C:\\plans\\[last year.xlsx]Sheet1'!A1+'C:\\plans\\[last year.xlsx]My sheet'!B2",
  ],
  [
    "https://example.org/plans/other.xlsx",
    "='https://example.org/plans/[other.xlsx]Sheet1'!A1+'https://example.org/plans/[other.xlsx]My sheet'!B2",
  ],
])(
  "a formula that reaches for %s shows that file, and keeps its figure (ECMA-376 18.14)",
  async (target, shown) => {
    await openMade((workbook) => {
      workbook.addExternalLink({ target, sheetNames: ["Sheet1", "My sheet"] });
      const formula = "[1]Sheet1!A1+'[1]My sheet'!B2";
      workbook.addWorksheet("Sheet1").getCell("A1").value = { formula, result: 7 };
    });
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1").load("formulas,values");
      await context.sync();
      return [range.formulas[0]?.[0], range.values[0]?.[0]] as unknown[];
    });
    expect(read).toEqual([shown, 7]);
  },
);
