import { as, type ObjectKind } from "../executor/objectKind";
import { choice, flag, text } from "./property";
import type { ChartTarget } from "./targets";

/** As Excel makes a title since 2013: 14 points, in hundredths, and not bold. */
const NEW_TITLE = { size: 1_400, bold: false };

export const chartTitleKind: ObjectKind<ChartTarget> = {
  children: { format: (target) => as("ChartTitleFormat", target) },
  properties: {
    text: text(
      ({ chart }) => chart.title ?? "",
      ({ book, chart }, title) => {
        const style = chart.chartModel?.chart.title === undefined ? NEW_TITLE : undefined;
        chart.title = style ? { paragraphs: [{ runs: [{ text: title, properties: style }] }] } : title;
        book.dressed();
      },
    ),
    visible: flag(
      ({ chart }) => chart.chartModel?.chart.title !== undefined,
      (target, visible) => {
        const { book, chart } = target;
        if (!visible) chart.title = undefined;
        else chart.title ??= "Chart Title";
        book.dressed();
      },
    ),
  },
};

export const chartLegendKind: ObjectKind<ChartTarget> = {
  children: { format: (target) => as("ChartLegendFormat", target) },
  properties: {
    visible: flag(
      ({ chart }) => chart.legend !== undefined,
      (target, visible) => {
        target.chart.legend = visible
          ? (target.chart.legend ?? { legendPos: "r", overlay: false })
          : undefined;
        target.book.dressed();
      },
    ),
    position: choice(
      { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" } as const,
      ({ chart }) => chart.legend?.legendPos ?? "r",
      ({ book, chart }, legendPos) => {
        // As in Excel, a place for a legend that is not shown shows it.
        chart.legend = { ...chart.legend, legendPos };
        book.dressed();
      },
    ),
    overlay: flag(
      ({ chart }) => chart.legend?.overlay === true,
      ({ book, chart }, overlay) => {
        chart.legend = { ...chart.legend, overlay };
        book.dressed();
      },
    ),
  },
};
