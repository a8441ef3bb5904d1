/** Filters (`Excel.AutoFilter`, by lists of values), and what goes wrong in Excel beneath them (OfficeDev/office-js #224, #994). */
import { connectOfficeJs } from "../../src/standin/node";
import { openStandin, type Standin } from "../../src/standin/standin";
import { editZip } from "../../src/standin/workbook/library";
import { readParts } from "../../src/standin/workbook/file/packageParts";
import { codeOf, newWorkbook, onSheet, openMade, reopened } from "./excel";

const RED = { filterOn: "Values" as const, values: ["Red"] };

let standin: Standin;

beforeEach(async () => {
  standin = newWorkbook();
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

const FILTER = /<autoFilter\b[^>]*?(?:\/>|>[\s\S]*?<\/autoFilter>)/;

/** The package with one of its parts changed. */
async function withPart(
  bytes: Uint8Array,
  part: string,
  change: (xml: string) => string,
): Promise<Uint8Array> {
  const parts = await readParts(bytes, (name) => name === part);
  const editor = await editZip(bytes);
  editor.set(part, change(parts.get(part) ?? ""));
  return editor.bytes();
}

describe("in the file (ECMA-376 part 1, 18.3.1.2 and 18.3.2)", () => {
  async function fileHolds(saved: Standin): Promise<readonly string[]> {
    const parts = await readParts(await saved.save(), (name) =>
      /^xl\/(worksheets|tables)\/[^/]+$/.test(name),
    );
    return [...parts.values()].flatMap((xml) => FILTER.exec(xml) ?? []);
  }

  test("a filter of a sheet comes back with its criteria", async () => {
    await onSheet((sheet) =>
      sheet.autoFilter.apply("A1:B4", 1, { filterOn: "Values", values: ["Red", "a & b", ""] }),
    );
    expect(await fileHolds(standin)).toEqual([
      '<autoFilter ref="A1:B4"><filterColumn colId="1"><filters blank="1"><filter val="Red"/><filter val="a &amp; b"/></filters></filterColumn></autoFilter>',
    ]);
    await reopened(standin);
    expect(await state()).toEqual({ sheet: true, tables: [], hidden: [false, true, false] });
    await onSheet((sheet) => sheet.autoFilter.clearCriteria());
    expect(await state()).toEqual({ sheet: false, tables: [], hidden: [false, false, false] });
  });

  test("and so does one of a table", async () => {
    await onSheet((sheet) => sheet.tables.add("A1:B4", true).autoFilter.apply("A1:B4", 1, RED));
    await reopened(standin);
    expect(await state()).toEqual({ sheet: false, tables: [true], hidden: [false, true, false] });
    expect(await codeOf(onSheet((sheet) => void (sheet.getRange("A2:A4").values = [[1], [2], [3]])))).toBe(
      "NotImplemented",
    );
  });

  test("buttons alone filter nothing (AutoFilter.enabled, isDataFiltered)", async () => {
    await openMade((workbook) => {
      const sheet = workbook.addWorksheet("Sheet1");
      sheet.addRows([
        ["Ref", "RAG"],
        ["a", "Red"],
        ["b", "Green"],
        ["c", "red"],
      ]);
      sheet.autoFilter = "A1:B4";
    });
    const said = await onSheet(async (sheet, context) => {
      sheet.autoFilter.load("enabled,isDataFiltered");
      await context.sync();
      return [sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered];
    });
    expect(said).toEqual([true, false]);
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    [
      "rows above it",
      (sheet) => sheet.getRange("1:2").insert("Down"),
      'ref="A3:B6"><filterColumn colId="1">',
    ],
    [
      "a column in it",
      (sheet) => sheet.getRange("B:B").insert("Right"),
      'ref="A1:C4"><filterColumn colId="2">',
    ],
    ["its column taken out", (sheet) => sheet.getRange("B:B").delete("Left"), 'ref="A1:A4"></autoFilter>'],
  ])("it goes along with %s", async (_, move, expected) => {
    await onSheet((sheet) => sheet.autoFilter.apply("A1:B4", 1, RED));
    await onSheet((sheet) => void move(sheet));
    expect((await fileHolds(standin))[0]).toContain(expected);
  });

  // Over the first three, the library takes a file for damaged.
  test.each([
    '<filterColumn colId="1"><colorFilter dxfId="0"/></filterColumn>',
    '<filterColumn colId="0"><iconFilter iconSet="3Arrows"/></filterColumn>',
    '<filterColumn colId="1"><top10 val="2"/></filterColumn>',
    '<filterColumn colId="1"><dynamicFilter type="thisMonth"/></filterColumn>',
    '<filterColumn colId="1"><filters><dateGroupItem year="2026" dateTimeGrouping="year"/></filters></filterColumn>',
  ])("a table that is filtered by %s is read, and keeps it", async (criteria) => {
    await onSheet((sheet) => sheet.tables.add("A1:B4", true));
    const bytes = await withPart(await standin.save(), "xl/tables/table1.xml", (xml) =>
      xml.replace(FILTER, `<autoFilter ref="A1:B4">${criteria}</autoFilter>`),
    );
    const again = await openStandin(bytes, { fileName: "made.xlsx" });
    connectOfficeJs(again);
    expect((await state()).tables).toEqual([true]);
    expect(await fileHolds(again)).toEqual([`<autoFilter ref="A1:B4">${criteria}</autoFilter>`]);
  });

  test("what a program wrote is kept as it came, whatever it filters by", async () => {
    const made = await openMade((workbook) => {
      const sheet = workbook.addWorksheet("Sheet1");
      sheet.addRows([
        ["Ref", "RAG"],
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ]);
      sheet.autoFilter = "A1:B4";
    });
    const criteria = '<filterColumn colId="1"><top10 val="2"/></filterColumn>';
    const bytes = await withPart(await made.save(), "xl/worksheets/sheet1.xml", (xml) =>
      xml.replace(FILTER, `<autoFilter ref="A1:B4">${criteria}</autoFilter>`),
    );
    const again = await openStandin(bytes, { fileName: "made.xlsx" });
    connectOfficeJs(again);
    expect((await state()).sheet).toBe(true);
    expect(await fileHolds(again)).toEqual([`<autoFilter ref="A1:B4">${criteria}</autoFilter>`]);
  });
});
