/** Charts, as `Excel.Chart`, its collection and the page "Work with charts" describe them. */
import { codeOf, newWorkbook, onSheet, reopened } from "./excel";
import type { Standin } from "../../src/standin/standin";

let standin: Standin;
beforeEach(async () => {
  standin = newWorkbook();
  await onSheet((sheet) => {
    sheet.getRange("A1:C4").values = [
      ["Rating", "Open", "Done"],
      ["Red", "=1+1", 1],
      ["Amber", 3, 0],
      ["Green", 4, 5],
    ];
  });
});

const add = (
  type: "ColumnClustered" | "BarStacked" | "Doughnut",
  address: string,
  seriesBy: "Columns" | "Rows" = "Columns",
) =>
  onSheet((sheet) => {
    const chart = sheet.charts.add(type, sheet.getRange(address), seriesBy);
    chart.name = "Ratings";
    return chart;
  });

test("series by columns: the first row names them, the first column holds the categories", async () => {
  await add("ColumnClustered", "A1:C4");
  expect(standin.view().sheets[0]?.charts[0]).toMatchObject({
    kind: "ColumnClustered",
    categories: ["Red", "Amber", "Green"],
    series: [
      { name: "Open", values: [2, 3, 4] },
      { name: "Done", values: [1, 0, 5] },
    ],
  });
});

test("series by rows", async () => {
  await add("BarStacked", "A1:C4", "Rows");
  expect(standin.view().sheets[0]?.charts[0]).toMatchObject({
    kind: "BarStacked",
    categories: ["Open", "Done"],
    series: [
      { name: "Red", values: [2, 1] },
      { name: "Amber", values: [3, 0] },
      { name: "Green", values: [4, 5] },
    ],
  });
});

test("title, legend, colours of points, place: kept when saved", async () => {
  await add("Doughnut", "A1:B4");
  await onSheet((sheet) => {
    const chart = sheet.charts.getItem("ratings");
    chart.title.text = "Open actions";
    chart.legend.visible = true;
    chart.legend.position = "Bottom";
    ["#FF0000", "#FFC000", "#00B050"].forEach((colour, index) => {
      chart.series.getItemAt(0).points.getItemAt(index).format.fill.setSolidColor(colour);
    });
    chart.setPosition("E2", "J16");
  });
  const again = await reopened(standin);
  expect(again.view().sheets[0]?.charts).toEqual([
    {
      title: "Open actions",
      kind: "Doughnut",
      categories: ["Red", "Amber", "Green"],
      series: [{ name: "Open", values: [2, 3, 4], colours: ["#FF0000", "#FFC000", "#00B050"] }],
      over: { row: 1, column: 4, rows: 15, columns: 6 },
    },
  ]);
  const read = await onSheet(async (sheet, context) => {
    const chart = sheet.charts.getItem("Ratings").load("name,chartType,left,top,width,height");
    chart.legend.load("visible,position");
    await context.sync();
    return [chart.chartType, chart.left, chart.top, chart.width, chart.height, chart.legend.position];
  });
  // Columns of 48 points, rows of 15.
  expect(read).toEqual(["Doughnut", 192, 15, 288, 225, "Bottom"]);
});

test("the colour of a whole series", async () => {
  await add("BarStacked", "A1:C4");
  await onSheet((sheet) =>
    sheet.charts.getItemAt(0).series.getItemAt(1).format.fill.setSolidColor("#123456"),
  );
  expect(standin.view().sheets[0]?.charts[0]?.series.map((series) => series.colours)).toEqual([
    ["#4472C4"],
    ["#123456"],
  ]);
});

test("size and place in points", async () => {
  await add("ColumnClustered", "A1:C4");
  const read = await onSheet(async (sheet, context) => {
    const chart = sheet.charts.getItem("Ratings");
    chart.left = 100;
    chart.top = 40;
    chart.width = 300;
    chart.height = 200;
    chart.load("left,top,width,height");
    await context.sync();
    return [chart.left, chart.top, chart.width, chart.height].map(Math.round);
  });
  expect(read).toEqual([100, 40, 300, 200]);
});

test("axes and labels", async () => {
  await add("ColumnClustered", "A1:C4");
  const read = await onSheet(async (sheet, context) => {
    const chart = sheet.charts.getItem("Ratings");
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.categoryAxis.title.text = "Rating";
    chart.series.getItemAt(0).hasDataLabels = true;
    chart.axes.valueAxis.load("minimum,majorGridlines/visible");
    chart.axes.categoryAxis.load("title/text,title/visible");
    const series = chart.series.load("items/hasDataLabels,items/name");
    await context.sync();
    return [
      chart.axes.valueAxis.minimum as unknown,
      chart.axes.valueAxis.majorGridlines.visible,
      chart.axes.categoryAxis.title.text,
      series.items.map((one) => [one.name, one.hasDataLabels]),
    ];
  });
  expect(read).toEqual([
    0,
    false,
    "Rating",
    [
      ["Open", true],
      ["Done", false],
    ],
  ]);
});

describe("hidden rows and columns ('True if only visible cells are plotted', Chart.plotVisibleOnly, 1.8)", () => {
  const drawn = (hide: string, plotVisibleOnly: boolean) =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange(hide);
      if (hide === "3:3") range.rowHidden = true;
      else range.columnHidden = true;
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
      if (!plotVisibleOnly) chart.plotVisibleOnly = false;
      const series = chart.series.load("items/name");
      const points = chart.series.getItemAt(0).points.load("items/value");
      await context.sync();
      return [series.items.map(({ name }) => name), points.items.map(({ value }) => value as unknown)];
    });

  test.each([
    [
      "a hidden row is no point",
      "3:3",
      true,
      [
        ["Open", "Done"],
        [2, 4],
      ],
    ],
    ["a hidden column is no series", "B:B", true, [["Done"], [1, 0, 5]]],
    [
      "unless the chart says otherwise: rows",
      "3:3",
      false,
      [
        ["Open", "Done"],
        [2, 3, 4],
      ],
    ],
    [
      "unless the chart says otherwise: columns",
      "B:B",
      false,
      [
        ["Open", "Done"],
        [2, 3, 4],
      ],
    ],
  ])("%s", async (_what, hide, visibleOnly, expected) => {
    expect(await drawn(hide, visibleOnly)).toEqual(expected);
  });

  test("a colour for a point that is hidden is refused", async () => {
    const colouring = onSheet((sheet) => {
      sheet.getRange("3:3").rowHidden = true;
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
      chart.series.getItemAt(0).points.getItemAt(2).format.fill.setSolidColor("#C00000");
    });
    expect(await codeOf(colouring)).toBe("InvalidArgument");
  });
});

test("other data; deleting", async () => {
  await add("ColumnClustered", "A1:C4");
  await onSheet((sheet) => sheet.charts.getItem("Ratings").setData(sheet.getRange("A1:B3"), "Columns"));
  expect(standin.view().sheets[0]?.charts[0]?.series).toMatchObject([{ name: "Open", values: [2, 3] }]);
  await onSheet((sheet) => sheet.charts.getItem("Ratings").delete());
  expect((await reopened(standin)).view().sheets[0]?.charts).toEqual([]);
});

test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
  ["an unknown chart", (sheet) => sheet.charts.getItem("No").load("name"), "ItemNotFound"],
  [
    "a point that is not there",
    (sheet) =>
      sheet.charts.add("Pie", sheet.getRange("A1:B4")).series.getItemAt(0).points.getItemAt(3).load("value"),
    "InvalidArgument",
  ],
  [
    "a series that is not there",
    (sheet) => sheet.charts.add("Pie", sheet.getRange("A1:B4")).series.getItemAt(1).load("name"),
    "InvalidArgument",
  ],
  [
    "a type that the stand-in cannot draw",
    (sheet) => sheet.charts.add("Waterfall", sheet.getRange("A1:B4")),
    "NotImplemented",
  ],
])("%s", async (_what, act, code) => {
  expect(await codeOf(onSheet((sheet) => void act(sheet)))).toBe(code);
});

test("fonts of title, legend and axes, lines, markers and gaps are in the saved file (ExcelApi 1.1 and 1.7)", async () => {
  const standin = newWorkbook();
  await onSheet((sheet) => {
    sheet.getRange("A1:B3").values = [
      ["Quarter", "Open"],
      ["Q1", 4],
      ["Q2", 3],
    ];
    const line = sheet.charts.add("LineMarkers", sheet.getRange("A1:B3"), "Columns");
    line.name = "Line";
    line.title.text = "Open actions";
    line.title.format.font.size = 16;
    line.title.format.font.bold = true;
    line.legend.visible = true;
    line.legend.format.font.color = "#123456";
    line.axes.categoryAxis.format.font.size = 9;
    line.axes.valueAxis.format.font.color = "#654321";
    const series = line.series.getItemAt(0);
    series.format.line.color = "#C00000";
    series.format.line.weight = 2.25;
    series.markerStyle = "Circle";
    series.markerBackgroundColor = "#00B050";
    series.markerForegroundColor = "#C00000";
    const bars = sheet.charts.add("BarClustered", sheet.getRange("A1:B3"), "Columns");
    bars.name = "Bars";
    bars.series.getItemAt(0).gapWidth = 40;
  });
  await reopened(standin);
  const read = await onSheet(async (sheet, context) => {
    const line = sheet.charts.getItem("Line");
    const title = line.title.format.font.load("size,bold");
    const legend = line.legend.format.font.load("color");
    const category = line.axes.categoryAxis.format.font.load("size");
    const value = line.axes.valueAxis.format.font.load("color");
    const series = line.series.getItemAt(0).load("markerStyle,markerBackgroundColor,markerForegroundColor");
    const drawn = series.format.line.load("color,weight");
    const bars = sheet.charts.getItem("Bars").series.getItemAt(0).load("gapWidth");
    await context.sync();
    return [
      [title.size, title.bold, legend.color, category.size, value.color],
      [drawn.color, drawn.weight, series.markerStyle, bars.gapWidth],
      [series.markerBackgroundColor, series.markerForegroundColor],
    ];
  });
  expect(read).toEqual([
    [16, true, "#123456", 9, "#654321"],
    ["#C00000", 2.25, "Circle", 40],
    ["#00B050", "#C00000"],
  ]);
});

test("a line chart has no gaps between bars (ChartSeries.gapWidth: 'invalid argument exception')", async () => {
  newWorkbook();
  const setting = onSheet((sheet) => {
    sheet.getRange("A1:B2").values = [
      ["Quarter", "Open"],
      ["Q1", 4],
    ];
    sheet.charts.add("Line", sheet.getRange("A1:B2"), "Columns").series.getItemAt(0).gapWidth = 40;
  });
  expect(await codeOf(setting)).toBe("InvalidArgument");
});
