/** A native chart over drafted figures. */
import type { DraftChart } from "../../engine";
import { rangeOf } from "./rangeOf";

export function writeChart(sheet: Excel.Worksheet, draft: DraftChart): void {
  const points = draft.data.rows - 1;
  const seriesCount = draft.data.columns - 1;
  // Excel refuses a chart of nothing (EmptyChartSeries).
  if (points < 1 || seriesCount < 1) return;
  // "Columns" and not "Auto", which guesses (OfficeDev/office-js #1830).
  const chart = sheet.charts.add(draft.kind, rangeOf(sheet, draft.data), "Columns");
  chart.name = draft.name;
  chart.title.text = draft.title;
  const { row, column, rows, columns } = draft.over;
  chart.setPosition(
    sheet.getRangeByIndexes(row, column, 1, 1),
    sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1),
  );
  const single = seriesCount === 1;
  // A place for a legend would show it again.
  if (single && draft.kind !== "Doughnut") {
    chart.legend.visible = false;
    // The figure stands at each bar, so that nobody has to follow a line to the scale.
    chart.series.getItemAt(0).hasDataLabels = true;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.valueAxis.visible = false;
  } else chart.legend.position = "Bottom";
  draft.colours.slice(0, single ? points : seriesCount).forEach((colour, index) => {
    const part = single ? chart.series.getItemAt(0).points.getItemAt(index) : chart.series.getItemAt(index);
    part.format.fill.setSolidColor(colour);
  });
}
