import type { ObjectKind } from "../executor/objectKind";
import { changeSeries, seriesList, type Labels } from "../workbook/charts/chartSeries";
import type { Chart } from "../workbook/library";
import { choice, flag } from "./property";
import type { SeriesTarget } from "./targets";

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

/** `ChartSeries.hasDataLabels`. */
export const hasDataLabels = flag<SeriesTarget>(
  ({ chart, index }) => labelsOf(chart, index)?.showVal === true,
  (target, shown) => setLabels(target, shown ? { ...NO_LABELS, showVal: true } : undefined),
);

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
