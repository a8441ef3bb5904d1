import { DONE, as, type ObjectKind } from "../executor/objectKind";
import { refuse } from "../refusals";
import { chartCells, shownCells, textOfName } from "../workbook/charts/chartCells";
import {
  changeSeries,
  groupsOf,
  plotsVisibleOnly,
  seriesList,
  setColour,
} from "../workbook/charts/chartSeries";
import { fileColour } from "../workbook/cells/colours";
import { getSpPrFillColor, getSpPrLine, setSpPrFill, setSpPrLine } from "../workbook/library";
import { hasDataLabels } from "./chartDataLabels";
import { choice, number, text } from "./property";
import type { ChartFillTarget, ChartTarget, PointTarget, SeriesTarget } from "./targets";
import { countOf } from "./workbook";

/** Series of which no cell is shown are none, unless the chart plots hidden cells too (`Chart.plotVisibleOnly`). */
export const chartSeriesCollectionKind: ObjectKind<ChartTarget> = {
  properties: { count: { get: (target) => plottedSeries(target).length } },
  items: (target) => plottedSeries(target).map((index) => as("ChartSeries", { ...target, index })),
  methods: {
    getCount: (target) => countOf(plottedSeries(target)),
    getItemAt: (target, args) => {
      const index = plottedSeries(target)[args.number(0)] ?? refuse.invalidArgument(args.location);
      return as("ChartSeries", { ...target, index });
    },
  },
};

function plottedSeries(target: ChartTarget): readonly number[] {
  const numbers = seriesList(target.chart).map((_series, index) => index);
  return plotsVisibleOnly(target.chart)
    ? numbers.filter((index) => plottedPoints({ ...target, index }).length > 0)
    : numbers;
}

/** `Excel.ChartMarkerStyle`, and what the file calls them. */
const MARKERS = {
  Automatic: "auto",
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
} as const;

/** The colour of a marker's inside or of its edge, as "#RRGGBB". */
function markerColour(part: "fill" | "line") {
  return text<SeriesTarget>(
    ({ chart, index }) => {
      const shape = seriesList(chart)[index]?.marker?.spPr;
      const colour = shape && (part === "fill" ? getSpPrFillColor(shape) : getSpPrLine(shape)?.color);
      return colour?.srgb === undefined ? "" : `#${colour.srgb.toUpperCase()}`;
    },
    ({ book, chart, index }, value, location) => {
      const srgb = (fileColour(value) ?? refuse.invalidArgument(location)).argb.slice(2);
      changeSeries(chart, index, (series) => {
        const before = series.marker?.spPr;
        const spPr =
          part === "fill"
            ? setSpPrFill(before, { solid: { srgb } })
            : setSpPrLine(before, { color: { srgb } });
        series.marker = { ...series.marker, spPr };
      });
      book.dressed();
    },
  );
}

/** The room between bars and how far they overlap, in percent; for all series of their group. */
function share(key: "gapWidth" | "overlap", least: number, most: number) {
  return number<SeriesTarget>(
    ({ chart }) => (groupsOf(chart)[0] as BarGroup | undefined)?.[key] ?? (key === "gapWidth" ? 150 : 0),
    ({ book, chart }, percent, location) => {
      const [group] = groupsOf(chart);
      if (group?.type !== "bar") refuse.invalidArgument(location, "Only bars and columns have it.");
      chart.mutate((model) => {
        (model.chart.plotArea.chartTypes[0] as BarGroup)[key] = Math.round(percent);
      });
      book.dressed();
    },
    least,
    most,
  );
}

interface BarGroup {
  gapWidth?: number;
  overlap?: number;
}

export const chartSeriesKind: ObjectKind<SeriesTarget> = {
  properties: {
    name: text(
      ({ book, chart, index }) => textOfName(book, seriesList(chart)[index]),
      ({ book, chart, index }, name) => {
        changeSeries(chart, index, (series) => (series.tx = { value: name }));
        book.dressed();
      },
    ),
    gapWidth: share("gapWidth", 0, 500),
    overlap: share("overlap", -100, 100),
    markerStyle: choice(
      MARKERS,
      ({ chart, index }) => seriesList(chart)[index]?.marker?.symbol ?? "auto",
      ({ book, chart, index }, symbol) => {
        changeSeries(chart, index, (series) => (series.marker = { ...series.marker, symbol }));
        book.dressed();
      },
    ),
    markerBackgroundColor: markerColour("fill"),
    markerForegroundColor: markerColour("line"),
    hasDataLabels,
  },
  children: {
    dataLabels: (target) => as("ChartDataLabels", target),
    format: (target) => as("ChartSeriesFormat", { ...target, point: null }),
    points: (target) => as("ChartPointsCollection", target),
  },
};

export const chartPointsCollectionKind: ObjectKind<SeriesTarget> = {
  properties: { count: { get: (target) => plottedPoints(target).length } },
  items: (target) => plottedPoints(target).map((point) => as("ChartPoint", { ...target, point })),
  methods: {
    getCount: (target) => countOf(plottedPoints(target)),
    getItemAt: (target, args) => {
      const point = plottedPoints(target)[args.number(0)] ?? refuse.invalidArgument(args.location);
      return as("ChartPoint", { ...target, point });
    },
  },
};

/** The numbers of the cells that are drawn. */
function plottedPoints({ book, chart, index }: SeriesTarget): readonly number[] {
  const reference = seriesList(chart)[index]?.val?.numRef?.formula;
  return plotsVisibleOnly(chart)
    ? shownCells(book, reference)
    : chartCells(book, reference).map((_value, point) => point);
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

export const chartSeriesFormatKind: ObjectKind<ChartFillTarget> = {
  properties: {},
  children: {
    fill: (target) => as("ChartFill", target),
    line: (target) => as("ChartLineFormat", target),
  },
};

/** Of a point only the fill can be set. */
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
