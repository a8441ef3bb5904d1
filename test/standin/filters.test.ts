/** Filters (`Excel.AutoFilter`, by lists of values), and what goes wrong in Excel beneath them. */
import { codeOf, newWorkbook, onSheet } from "./excel";

const RED = { filterOn: "Values" as const, values: ["Red"] };

beforeEach(async () => {
  newWorkbook();
  await onSheet((sheet) => {
    sheet.getRange("A1:B4").values = [
      ["Ref", "RAG"],
      ["a", "Red"],
      ["b", "Green"],
      ["c", "red"],
    ];
  });
});

function state() {
  return onSheet(async (sheet, context) => {
    sheet.autoFilter.load("isDataFiltered");
    const tables = sheet.tables.load("items/autoFilter/isDataFiltered");
    const rows = ["A2", "A3", "A4"].map((address) => sheet.getRange(address).load("rowHidden"));
    await context.sync();
    return {
      sheet: sheet.autoFilter.isDataFiltered,
      tables: tables.items.map(({ autoFilter }) => autoFilter.isDataFiltered),
      hidden: rows.map(({ rowHidden }) => rowHidden),
    };
  });
}

test("a sheet without a filter has one that filters nothing (AutoFilter.isDataFiltered)", async () => {
  expect(await state()).toEqual({ sheet: false, tables: [], hidden: [false, false, false] });
});

test("rows with other values are hidden, on a sheet and in a table, until the criteria are cleared", async () => {
  await onSheet((sheet) => sheet.autoFilter.apply("A1:B4", 1, RED));
  expect(await state()).toEqual({ sheet: true, tables: [], hidden: [false, true, false] });
  await onSheet((sheet) => sheet.autoFilter.clearCriteria());
  await onSheet((sheet) => sheet.tables.add("A1:B4", true).autoFilter.apply("A1:B4", 1, RED));
  expect(await state()).toEqual({ sheet: false, tables: [true], hidden: [false, true, false] });
  await onSheet((sheet) => sheet.tables.getItemAt(0).autoFilter.clearCriteria());
  expect(await state()).toEqual({ sheet: false, tables: [false], hidden: [false, false, false] });
});

describe("where a filter hides rows", () => {
  beforeEach(() => onSheet((sheet) => sheet.autoFilter.apply("A1:B4", 1, RED)));

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    [
      "several cells, which Excel misplaces (#224)",
      (sheet) => (sheet.getRange("A2:A4").values = [[1], [2], [3]]),
    ],
    ["rows to be deleted, which Excel leaves (#994)", (sheet) => sheet.getRange("2:4").delete("Up")],
  ])("%s: refused", async (_, act) => {
    expect(await codeOf(onSheet((sheet) => void act(sheet)))).toBe("NotImplemented");
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["a single cell", (sheet) => (sheet.getRange("A3").values = [[1]])],
    ["cells of a row that is shown", (sheet) => (sheet.getRange("A2:B2").values = [[1, 2]])],
    ["cells beside it", (sheet) => (sheet.getRange("D1:D4").values = [[1], [2], [3], [4]])],
  ])("%s: written", async (_, act) => {
    expect(await codeOf(onSheet((sheet) => void act(sheet)))).toBe("");
  });
});
