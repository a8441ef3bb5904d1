import { DONE, as, type ObjectKind } from "../executor/objectKind";
import { refuse } from "../refusals";
import { changeSeries, seriesList, setColour, type Labels } from "../workbook/chartSeries";
import { fileColour } from "../workbook/colours";
import type { Chart } from "../workbook/library";
import { chartCells, textOfName } from "../workbook/chartCells";
import { choice, flag, text } from "./property";
import type { AxisTarget, ChartFillTarget, ChartTarget, PointTarget, SeriesTarget } from "./targets";
import { countOf } from "./workbook";

type Model = NonNullable<Chart["chartModel"]>;

function mutate({ book, chart }: ChartTarget, location: string, change: (model: Model) => void): void {
  if (!chart.chartModel) refuse.notImplemented(location, "The stand-in cannot change a chart of this kind.");
  chart.mutate(change);
  book.changed();
}

export const chartTitleKind: ObjectKind<ChartTarget> = {
  properties: {
    text: text(
      ({ chart }) => chart.title ?? "",
      ({ book, chart }, title) => {
        chart.title = title;
        book.changed();
      },
    ),
    visible: flag(
      ({ chart }) => chart.chartModel?.chart.title !== undefined,
      (target, visible) => {
        const { book, chart } = target;
        if (!visible) chart.title = undefined;
        else chart.title ??= "Chart Title";
        book.changed();
      },
    ),
  },
};

export const chartLegendKind: ObjectKind<ChartTarget> = {
  properties: {
    visible: flag(
      ({ chart }) => chart.legend !== undefined,
      (target, visible) => {
        target.chart.legend = visible
          ? (target.chart.legend ?? { legendPos: "r", overlay: false })
          : undefined;
        target.book.changed();
      },
    ),
    position: choice(
      { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const,
      ({ chart }) => chart.legend?.legendPos ?? "r",
      ({ book, chart }, legendPos) => {
        // As in Excel, a place for a legend that is not shown shows it.
        chart.legend = { ...chart.legend, legendPos };
        book.changed();
      },
    ),
    overlay: flag(
      ({ chart }) => chart.legend?.overlay === true,
      ({ book, chart }, overlay) => {
        chart.legend = { ...chart.legend, overlay };
        book.changed();
      },
    ),
  },
};

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
        book.changed();
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
      book.changed();
      return DONE;
    },
    clear: ({ book, chart, index, point }) => {
      setColour(chart, index, point, null);
      book.changed();
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
  book.changed();
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

export const chartAxesKind: ObjectKind<ChartTarget> = {
  properties: {},
  children: {
    categoryAxis: (target) => as("ChartAxis", { ...target, axis: "category" }),
    valueAxis: (target) => as("ChartAxis", { ...target, axis: "value" }),
  },
};

function axisIn(model: Model | undefined, axis: AxisTarget["axis"]) {
  return model?.chart.plotArea.axes.find((one) => (one.axisType === "val") === (axis === "value"));
}

function changeAxis(
  target: AxisTarget,
  location: string,
  change: (axis: NonNullable<ReturnType<typeof axisIn>>) => void,
): void {
  mutate(target, location, (model) =>
    change(axisIn(model, target.axis) ?? refuse.invalidOperation(location, "The chart has no such axis.")),
  );
}

export const chartAxisKind: ObjectKind<AxisTarget> = {
  properties: {
    visible: flag(
      ({ chart, axis }) => axisIn(chart.chartModel, axis)?.delete !== true,
      (target, visible, location) => changeAxis(target, location, (axis) => (axis.delete = !visible)),
    ),
    reversePlotOrder: flag(
      ({ chart, axis }) => axisIn(chart.chartModel, axis)?.scaling?.orientation === "maxMin",
      (target, reversed, location) =>
        changeAxis(
          target,
          location,
          (axis) => (axis.scaling = { ...axis.scaling, orientation: reversed ? "maxMin" : "minMax" }),
        ),
    ),
    minimum: bound("min"),
    maximum: bound("max"),
    majorUnit: {
      get: ({ chart, axis }) => {
        const found = axisIn(chart.chartModel, axis);
        return found && "majorUnit" in found ? (found.majorUnit ?? "") : "";
      },
      set: (target, value, location) =>
        changeAxis(target, location, (axis) => {
          if (typeof value !== "number" || value <= 0) refuse.invalidArgument(location);
          (axis as { majorUnit?: number }).majorUnit = value as number;
        }),
    },
    numberFormat: text(
      ({ chart, axis }) => axisIn(chart.chartModel, axis)?.numFmt?.formatCode ?? "General",
      (target, formatCode, location) =>
        changeAxis(target, location, (axis) => (axis.numFmt = { formatCode, sourceLinked: false })),
    ),
  },
  children: {
    majorGridlines: (target) => as("ChartGridlines", target),
    title: (target) => as("ChartAxisTitle", target),
  },
};

function bound(key: "min" | "max") {
  return {
    get: ({ chart, axis }: AxisTarget) => axisIn(chart.chartModel, axis)?.scaling?.[key] ?? "",
    set: (target: AxisTarget, value: unknown, location: string) => {
      if (typeof value !== "number" && value !== "") refuse.invalidArgument(location);
      changeAxis(
        target,
        location,
        (axis) => (axis.scaling = { ...axis.scaling, [key]: value === "" ? undefined : value }),
      );
    },
  };
}

export const chartGridlinesKind: ObjectKind<AxisTarget> = {
  properties: {
    visible: flag(
      ({ chart, axis }) => axisIn(chart.chartModel, axis)?.majorGridlines !== undefined,
      (target, visible, location) =>
        changeAxis(target, location, (axis) => (axis.majorGridlines = visible ? {} : undefined)),
    ),
  },
};

export const chartAxisTitleKind: ObjectKind<AxisTarget> = {
  properties: {
    text: text(
      ({ chart, axis }) => titleText(axisIn(chart.chartModel, axis)?.title),
      (target, value, location) => changeAxis(target, location, (axis) => (axis.title = titleOf(value))),
    ),
    visible: flag(
      ({ chart, axis }) => axisIn(chart.chartModel, axis)?.title !== undefined,
      (target, visible, location) =>
        changeAxis(
          target,
          location,
          (axis) => (axis.title = visible ? (axis.title ?? titleOf("Axis Title")) : undefined),
        ),
    ),
  },
};

function titleOf(value: string) {
  return { text: { paragraphs: [{ runs: [{ text: value }] }] }, overlay: false };
}

function titleText(title: { text?: { paragraphs: { runs?: { text: string }[] }[] } } | undefined): string {
  return (
    title?.text?.paragraphs.map((one) => one.runs?.map((run) => run.text).join("") ?? "").join("\n") ?? ""
  );
}
