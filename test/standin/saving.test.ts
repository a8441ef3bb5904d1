/** What is written is in the file: opened again by the stand-in, and by LibreOffice. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newWorkbook, reopened } from "./excel";
import type { Standin } from "../../src/standin/standin";

/** A sheet with everything that the add-in writes. */
async function filled(): Promise<Standin> {
  const standin = newWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B2:B5").numberFormat = [["@"], ["@"], ["@"], ["@"]];
    sheet.getRange("A2:D5").values = [
      ["Ref", "Action", "RAG", "Due"],
      ["'1.10", "=not a formula", "Red", 44378],
      ["'007", "- a dash", "Amber", 44379],
      ["'3/4", "Ångström – “quoted” & <marked>\nnext line", "Green", ""],
    ];
    sheet.getRange("D3:D5").numberFormat = [["dd/mm/yyyy"], ["dd/mm/yyyy"], ["dd/mm/yyyy"]];
    sheet.tables.add("A2:D5", true).name = "Plan";
    sheet.getRange("A2:D2").format.fill.color = "#1F3864";
    sheet.getRange("A2:D2").format.font.color = "#FFFFFF";
    sheet.getRange("A2:D2").format.font.bold = true;
    sheet.getRange("B3:B5").format.wrapText = true;
    sheet.getRange("B1").format.columnWidth = 240;
    const rule = sheet.getRange("C3:C5").conditionalFormats.add("CellValue").cellValue;
    rule.format.fill.color = "#C00000";
    rule.rule = { formula1: '="Red"', operator: "EqualTo" };
    sheet.getRange("C3:C5").dataValidation.rule = {
      list: { inCellDropDown: true, source: "Red,Amber,Green" },
    };
    sheet.freezePanes.freezeRows(2);
    sheet.showGridlines = false;
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows("$2:$2");
    context.workbook.names.add("ActionPlan_Register", sheet.getRange("A1"));
    const summary = context.workbook.worksheets.add("Board summary");
    summary.getRange("A1:B3").formulas = [
      ["Rating", "Open"],
      ["Red", '=COUNTIFS(Plan[RAG],"Red")'],
      ["Amber", '=COUNTIFS(Plan[RAG],"Amber")'],
    ];
    const chart = summary.charts.add("ColumnClustered", summary.getRange("A1:B3"), "Columns");
    chart.name = "Ratings";
    chart.title.text = "Ratings";
    summary.getRange("D1:E1").merge();
    summary.getRange("A5").formulas = [['=HYPERLINK("#Sheet1!A3","1.10")']];
    await context.sync();
  });
  return standin;
}

test("opened again, everything is as it was", async () => {
  const first = await filled();
  const again = await reopened(first);
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1").load("showGridlines");
    const cells = sheet.getRange("A2:D5").load("values,numberFormat,valueTypes");
    const heading = sheet.getRange("A2:D2").load("format/fill/color,format/font/color,format/font/bold");
    const body = sheet.getRange("B3:B5").load("format/wrapText,format/columnWidth");
    sheet.tables.load("items/name,items/style");
    const table = sheet.tables.getItem("Plan").getRange().load("address");
    const rules = sheet
      .getRange("C3:C5")
      .conditionalFormats.load("items/type,items/cellValueOrNullObject/rule");
    const validation = sheet.getRange("C3:C5").dataValidation.load("rule");
    const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
    sheet.pageLayout.load("orientation,zoom");
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
    const name = context.workbook.names.getItem("ActionPlan_Register").load("formula");
    const summary = context.workbook.worksheets.getItem("Board summary");
    const figures = summary.getRange("B2:B3").load("values,formulas");
    const charts = summary.charts.load("items/name,items/chartType");
    const merged = summary.getRange("A1:F9").getMergedAreasOrNullObject().load("address");
    await context.sync();
    return {
      values: cells.values,
      types: cells.valueTypes,
      dates: cells.numberFormat.map((row) => row[3] as unknown),
      heading: [heading.format.fill.color, heading.format.font.color, heading.format.font.bold],
      body: [body.format.wrapText, body.format.columnWidth],
      table: [sheet.tables.items[0]?.name, sheet.tables.items[0]?.style, table.address],
      rules: rules.items.map((rule) => [rule.type, rule.cellValueOrNullObject.rule]),
      validation: validation.rule,
      view: [sheet.showGridlines, frozen.address],
      page: [sheet.pageLayout.orientation, sheet.pageLayout.zoom, titles.address],
      name: name.formula,
      figures: [figures.values, figures.formulas],
      charts: charts.items.map((chart) => [chart.name, chart.chartType]),
      merged: merged.address,
    };
  });
  expect(read).toEqual({
    values: [
      ["Ref", "Action", "RAG", "Due"],
      ["1.10", "=not a formula", "Red", 44378],
      ["007", "- a dash", "Amber", 44379],
      ["3/4", "Ångström – “quoted” & <marked>\nnext line", "Green", ""],
    ],
    types: [
      ["String", "String", "String", "String"],
      ["String", "String", "String", "Double"],
      ["String", "String", "String", "Double"],
      ["String", "String", "String", "Empty"],
    ],
    dates: ["General", "dd/mm/yyyy", "dd/mm/yyyy", "dd/mm/yyyy"],
    heading: ["#1F3864", "#FFFFFF", true],
    body: [true, 240],
    table: ["Plan", "TableStyleMedium2", "Sheet1!A2:D5"],
    rules: [["CellValue", { operator: "EqualTo", formula1: '="Red"' }]],
    validation: { list: { inCellDropDown: true, source: "Red,Amber,Green" } },
    view: [false, "Sheet1!1:2"],
    page: ["Landscape", { horizontalFitToPages: 1 }, "Sheet1!2:2"],
    name: "=Sheet1!$A$1",
    figures: [
      [[1], [1]],
      [['=COUNTIFS(Plan[RAG],"Red")'], ['=COUNTIFS(Plan[RAG],"Amber")']],
    ],
    charts: [["Ratings", "ColumnClustered"]],
    merged: "'Board summary'!D1:E1",
  });
  expect(again.view().sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Board summary"]);
});

test("saving twice gives what saving once gave", async () => {
  const standin = await filled();
  const first = (await reopened(standin)).view();
  const second = (await reopened(await reopened(standin))).view();
  for (const [index, sheet] of first.sheets.entries()) {
    const other = second.sheets[index];
    expect(other?.charts).toEqual(sheet.charts);
    expect([other?.rows, other?.columns]).toEqual([sheet.rows, sheet.columns]);
    for (let row = 0; row < sheet.rows; row++) {
      for (let column = 0; column < sheet.columns; column++)
        expect(other?.cell(row, column)).toEqual(sheet.cell(row, column));
    }
  }
});

const SOFFICE = [
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
].find((path) => existsSync(path));
const withLibreOffice = SOFFICE === undefined ? test.skip : test;

withLibreOffice(
  "LibreOffice opens it and computes the same (skipped where it is not installed)",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "standin-"));
    try {
      writeFileSync(join(folder, "plan.xlsx"), await (await filled()).save());
      // The third sheet option of the filter writes every sheet to a file of its own.
      const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      execFileSync(
        SOFFICE ?? "",
        ["--headless", profile, "--convert-to", filter, "--outdir", folder, join(folder, "plan.xlsx")],
        {
          stdio: "ignore",
        },
      );
      const rows = (sheet: string) =>
        readFileSync(join(folder, `plan-${sheet}.csv`), "utf8")
          .trimEnd()
          .split("\n");
      expect(rows("Sheet1").slice(1, 4)).toEqual([
        "Ref,Action,RAG,Due",
        "1.10,=not a formula,Red,01/07/2021",
        "007,- a dash,Amber,02/07/2021",
      ]);
      expect(
        rows("Board summary")
          .slice(0, 3)
          .map((row) => row.split(",").slice(0, 2).join(",")),
      ).toEqual(["Rating,Open", "Red,1", "Amber,1"]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
