import { DONE, as, asOrNull, type Arguments, type Handle, type ObjectKind } from "../executor/objectKind";
import { refuse } from "../refusals";
import {
  addChart,
  boundsOf,
  chartName,
  chartTypeOf,
  findChart,
  frameOf,
  seriesOf,
  setBounds,
  setCorners,
  type Bounds,
} from "../workbook/charts/charts";
import { groupsOf, plotsVisibleOnly } from "../workbook/charts/chartSeries";
import type { Chart } from "../workbook/library";
import { usedArea } from "../workbook/usedArea";
import { guardSheet } from "../workbook/protection";
import { flag, number, text } from "./property";
import { rangeAt } from "./rangeAt";
import type { ChartTarget, RangeTarget, SheetTarget } from "./targets";
import { countOf } from "./workbook";

export const chartCollectionKind: ObjectKind<SheetTarget> = {
  properties: { count: { get: ({ sheet }) => sheet.getCharts().length } },
  items: (target) => target.sheet.getCharts().map((chart) => handleOf(target, chart)),
  item: wanted,
  methods: {
    getCount: ({ sheet }) => countOf(sheet.getCharts()),
    getItem: wanted,
    getItemAt: (target, args) =>
      handleOf(target, target.sheet.getCharts()[args.number(0)] ?? refuse.invalidArgument(args.location)),
    getItemOrNullObject: (target, args) => asOrNull("Chart", chartOrNull(target, args.text(0))),
    add: (target, args) => {
      guardSheet(target.sheet, args.location);
      const data = args.object("Range", 1) ?? refuse.invalidArgument(args.location);
      if (!usedArea(data.sheet, data.area, true)) refuse.emptyChartSeries(args.location);
      const chart = addChart(
        target.book,
        data,
        target.sheet,
        args.text(0),
        byRows(args, 2, data),
        args.location,
      );
      return handleOf(target, chart);
    },
  },
};

/** "Auto" takes columns unless there are more of them than rows. */
function byRows(args: Arguments, index: number, { area }: RangeTarget): boolean {
  const wish = args.given(index) ? args.text(index) : "Auto";
  if (!["Auto", "Columns", "Rows"].includes(wish)) refuse.invalidArgument(args.location);
  return wish === "Rows" || (wish === "Auto" && area.columns > area.rows);
}

function handleOf({ book, sheet }: SheetTarget, chart: Chart): Handle {
  return as("Chart", { book, sheet, chart });
}

function chartOrNull({ book, sheet }: SheetTarget, key: string): ChartTarget | null {
  const chart =
    sheet.getCharts().find((one) => chartId({ book, sheet, chart: one }) === key) ?? findChart(sheet, key);
  return chart && { book, sheet, chart };
}

function wanted(target: SheetTarget, args: Arguments): Handle {
  const found =
    chartOrNull(target, args.text(0)) ??
    refuse.itemNotFound(args.location, `No chart is named "${args.text(0)}".`);
  return as("Chart", found);
}

function chartId({ book, chart }: ChartTarget): string {
  return `{00000000-0008-0000-0000-${book.ids.of(chart).padStart(12, "0")}}`;
}

/** One of the four measures of a chart, in points. */
function bound(key: keyof Bounds) {
  return number<ChartTarget>(
    ({ chart }) => boundsOf(chart)[key],
    ({ book, chart }, points) => {
      setBounds(chart, { ...boundsOf(chart), [key]: points });
      book.dressed();
    },
    0,
  );
}

export const chartKind: ObjectKind<ChartTarget> = {
  properties: {
    id: { get: chartId },
    name: text(
      ({ chart }) => chartName(chart),
      ({ book, sheet, chart }, name, location) => {
        const other = findChart(sheet, name);
        if (name === "" || (other && other !== chart)) refuse.invalidArgument(location);
        const frame = frameOf(chart);
        if (frame) frame.graphicFrame = { ...frame.graphicFrame, name };
        book.dressed();
      },
      255,
    ),
    chartType: { get: ({ chart }) => chartTypeOf(chart) },
    plotVisibleOnly: flag(
      ({ chart }) => plotsVisibleOnly(chart),
      ({ book, chart }, plotVisOnly) => {
        chart.mutate((model) => (model.chart.plotVisOnly = plotVisOnly));
        book.dressed();
      },
    ),
    left: bound("left"),
    top: bound("top"),
    width: bound("width"),
    height: bound("height"),
  },
  children: {
    axes: (target) => as("ChartAxes", target),
    dataLabels: (target) => as("ChartDataLabels", { ...target, index: -1 }),
    legend: (target) => as("ChartLegend", target),
    series: (target) => as("ChartSeriesCollection", target),
    title: (target) => as("ChartTitle", target),
    worksheet: ({ book, sheet }) => as("Worksheet", { book, sheet }),
  },
  methods: {
    delete: ({ book, sheet, chart }, args) => {
      guardSheet(sheet, args.location);
      sheet.removeChart(chart);
      book.gone.add(chart);
      book.dressed();
      return DONE;
    },
    setData: (target, args) => {
      const data = args.object("Range", 0) ?? refuse.invalidArgument(args.location);
      const { book, chart } = target;
      if (groupsOf(chart).length !== 1)
        refuse.notImplemented(args.location, "The stand-in cannot change a combined chart.");
      while (chart.removeSeries(0));
      for (const wish of seriesOf(book, data.sheet, data.area, byRows(args, 1, data)))
        chart.addSeriesFromOptions(wish);
      book.dressed();
      return DONE;
    },
    setPosition: (target, args) => {
      const from = cornerOf(target, args, 0);
      const to = args.given(1) ? cornerOf(target, args, 1) : null;
      // The chart covers the last cell: it ends where the next row and column begin.
      if (to)
        setCorners(target.chart, from.area, {
          row: to.area.row + to.area.rows,
          column: to.area.column + to.area.columns,
        });
      else {
        const { width, height } = boundsOf(target.chart);
        setCorners(target.chart, from.area, from.area);
        setBounds(target.chart, { ...boundsOf(target.chart), width, height });
      }
      target.book.dressed();
      return DONE;
    },
  },
  id: chartId,
};

function cornerOf({ book, sheet }: ChartTarget, args: Arguments, index: number): RangeTarget {
  const range = args.object("Range", index) ?? rangeAt({ book, sheet }, args.text(index), args.location);
  return range.sheet === sheet ? range : refuse.invalidArgument(args.location);
}
