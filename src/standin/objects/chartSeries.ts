import { DONE, as, type ObjectKind } from "../executor/objectKind";
import { refuse } from "../refusals";
import { chartCells, textOfName } from "../workbook/chartCells";
import { changeSeries, seriesList, setColour, type Labels } from "../workbook/chartSeries";
import { fileColour } from "../workbook/colours";
import type { Chart } from "../workbook/library";
import { choice, flag, text } from "./property";
import type { ChartFillTarget, ChartTarget, PointTarget, SeriesTarget } from "./targets";
import { countOf } from "./workbook";

export const chartSeriesCollectionKind: ObjectKind<ChartTarget> = {
  properties: { count: { get: ({ chart }) => seriesList(chart).length } },
  items: (target) =>
    seriesList(target.chart).map((_series, index) => as("ChartSeries", { ...target, index })),
  methods: {
    getCount: ({ chart }) => countOf(seriesList(chart)),
    getItemAt: (target, args) => {
      const index = args.number(0);
      return seriesList(target.chart)[index]
        ? as("ChartSeries", { ...target, index })
        : refuse.invalidArgument(args.location);
    },
  },
};

export const chartSeriesKind: ObjectKind<SeriesTarget> = {
  properties: {
    name: text(
      ({ book, chart, index }) => textOfName(book, seriesList(chart)[index]),
      ({ book, chart, index }, name) => {
        changeSeries(chart, index, (series) => (series.tx = { value: name }));
        book.dressed();
      },
    ),
    hasDataLabels: flag(
      ({ chart, index }) => labelsOf(chart, index)?.showVal === true,
      (target, shown) => setLabels(target, shown ? { ...NO_LABELS, showVal: true } : undefined),
    ),
  },
  children: {
    dataLabels: (target) => as("ChartDataLabels", target),
    format: (target) => as("ChartSeriesFormat", { ...target, point: null }),
    points: (target) => as("ChartPointsCollection", target),
  },
};

export const chartPointsCollectionKind: ObjectKind<SeriesTarget> = {
  properties: { count: { get: (target) => pointCount(target) } },
  items: (target) =>
    Array.from({ length: pointCount(target) }, (_one, point) => as("ChartPoint", { ...target, point })),
  methods: {
    getCount: (target) => countOf(Array.from({ length: pointCount(target) })),
    getItemAt: (target, args) => {
      const point = args.number(0);
      const there = Number.isInteger(point) && point >= 0 && point < pointCount(target);
      return there ? as("ChartPoint", { ...target, point }) : refuse.invalidArgument(args.location);
    },
  },
};

function pointCount({ book, chart, index }: SeriesTarget): number {
  return chartCells(book, seriesList(chart)[index]?.val?.numRef?.formula).length;
}

export const chartPointKind: ObjectKind<PointTarget> = {
  properties: {
    value: {
      get: ({ book, chart, index, point }) => {
        book.calculated();
        return chartCells(book, seriesList(chart)[index]?.val?.numRef?.formula)[point] ?? null;
      },
    },
  },
  children: { format: (target) => as("ChartPointFormat", target) },
};

/** The fill of a series and of a point are one thing. */
export const chartFillHolderKind: ObjectKind<ChartFillTarget> = {
  properties: {},
  children: { fill: (target) => as("ChartFill", target) },
};

export const chartFillKind: ObjectKind<ChartFillTarget> = {
  properties: {},
  methods: {
    setSolidColor: ({ book, chart, index, point }, args) => {
      const colour = fileColour(args.text(0)) ?? refuse.invalidArgument(args.location);
      setColour(chart, index, point, `#${colour.argb.slice(2)}`);
      book.dressed();
      return DONE;
    },
    clear: ({ book, chart, index, point }) => {
      setColour(chart, index, point, null);
      book.dressed();
      return DONE;
    },
  },
};

const NO_LABELS: Labels = {
  showLegendKey: false,
  showVal: false,
  showCatName: false,
  showSerName: false,
  showPercent: false,
  showBubbleSize: false,
};

/** Labels of one series, or with the index -1 of all. */
function labelsOf(chart: Chart, index: number): Labels | undefined {
  return seriesList(chart)[Math.max(0, index)]?.dataLabels;
}

function setLabels({ book, chart, index }: SeriesTarget, labels: Labels | undefined): void {
  const wanted = index < 0 ? seriesList(chart).map((_series, one) => one) : [index];
  for (const one of wanted) {
    changeSeries(chart, one, (series) => {
      if (labels) series.dataLabels = { ...labels };
      else delete series.dataLabels;
    });
  }
  book.dressed();
}

function label(key: "showVal" | "showCatName" | "showSerName" | "showPercent" | "showLegendKey") {
  return flag<SeriesTarget>(
    ({ chart, index }) => labelsOf(chart, index)?.[key] === true,
    (target, shown) =>
      setLabels(target, { ...NO_LABELS, ...labelsOf(target.chart, target.index), [key]: shown }),
  );
}

export const chartDataLabelsKind: ObjectKind<SeriesTarget> = {
  properties: {
    showValue: label("showVal"),
    showCategoryName: label("showCatName"),
    showSeriesName: label("showSerName"),
    showPercentage: label("showPercent"),
    showLegendKey: label("showLegendKey"),
    position: choice(
      {
        Center: "ctr",
        InsideEnd: "inEnd",
        InsideBase: "inBase",
        OutsideEnd: "outEnd",
        Left: "l",
        Right: "r",
        Top: "t",
        Bottom: "b",
        BestFit: "bestFit",
      },
      ({ chart, index }) => labelsOf(chart, index)?.position ?? null,
      (target, position) =>
        setLabels(target, { ...NO_LABELS, ...labelsOf(target.chart, target.index), position }),
    ),
  },
};
