/** A native chart over drafted figures. */
import type { DraftChart } from "../../engine";
import { rangeOf } from "./rangeOf";
import { cellsAt } from "../cellsAt";

/** In points: a chart that stands among the lines of a page speaks no louder than they do. */
const TITLE_SIZE = 11;
const TEXT_SIZE = 9;
/** Labels of more bars than that would stand on each other where they take two lines. */
const MANY = 7;
const SMALL_TEXT_SIZE = 7;
const GROUND = "#FFFFFF";
/** Between bars, in per cent of their breadth. */
const BAR_GAP = 50;

/** Charts on our sheets that have another name are the user's. */
export function isOwnChart(name: string): boolean {
  return name.startsWith("ActionPlan");
}

/** Excel refuses a chart of nothing (EmptyChartSeries). */
export function hasPoints({ data }: DraftChart): boolean {
  return data.rows > 1 && data.columns > 1;
}

export function writeChart(sheet: Excel.Worksheet, draft: DraftChart): void {
  if (!hasPoints(draft)) return;
  const points = draft.data.rows - 1;
  const seriesCount = draft.data.columns - 1;
  // "Columns" and not "Auto", which guesses (OfficeDev/office-js #1830).
  const chart = sheet.charts.add(draft.kind, rangeOf(sheet, draft.data), "Columns");
  chart.name = draft.name;
  // Else figures in rows that somebody hid are no points, and a series without any is none (ExcelApi 1.8).
  chart.plotVisibleOnly = false;
  chart.title.text = draft.title;
  chart.title.format.font.size = TITLE_SIZE;
  const { row, column, rows, columns } = draft.over;
  chart.setPosition(
    cellsAt(sheet, row, column, 1, 1),
    cellsAt(sheet, row + rows - 1, column + columns - 1, 1, 1),
  );
  const single = seriesCount === 1;
  // Asked for once: each asking is an object of its own in the request.
  const series = Array.from({ length: seriesCount }, (_, index) => chart.series.getItemAt(index));
  const [first] = series;
  if (first === undefined) return;
  const isBar = draft.kind === "BarStacked" || draft.kind === "BarClustered";
  // Bars are drawn from the bottom up, and people read the lines beside them from the top down.
  if (isBar) {
    chart.axes.categoryAxis.reversePlotOrder = true;
    // All bars of a chart share it: it belongs to the group of bars (ECMA-376, 21.2.2.75).
    first.gapWidth = BAR_GAP;
  }
  if (draft.kind === "LineMarkers") {
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.format.font.size = TEXT_SIZE;
  }
  chart.axes.categoryAxis.format.font.size = points > MANY ? SMALL_TEXT_SIZE : TEXT_SIZE;
  if (isBar || draft.kind === "ColumnClustered") {
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.valueAxis.visible = false;
  }
  if (single) {
    // A place for a legend would show it again.
    chart.legend.visible = false;
    // The figure stands at each bar, so that nobody has to follow a line to the scale.
    first.hasDataLabels = true;
  } else chart.legend.position = "Bottom";
  const parts = single ? draft.colours.slice(0, points) : draft.colours.slice(0, seriesCount);
  if (draft.kind === "LineMarkers") {
    series.forEach((one, index) => dressLine(one, index, parts[index]));
    return;
  }
  parts.forEach((colour, index) =>
    (single ? first.points.getItemAt(index) : series[index])?.format.fill.setSolidColor(colour),
  );
  // Neighbours can be told apart in greyscale too.
  if (!single) for (const one of series) one.format.line.color = GROUND;
}

/** Each line has a sign of its own, so that nobody needs the colour to tell them apart. */
const MARKERS = ["Circle", "Square", "Triangle", "Diamond"] as const;

function dressLine(series: Excel.ChartSeries, index: number, colour: string | undefined): void {
  if (colour === undefined) return;
  series.format.line.color = colour;
  series.markerStyle = MARKERS[index % MARKERS.length] ?? "Circle";
  series.markerBackgroundColor = colour;
  series.markerForegroundColor = colour;
}
