import type { ChartView } from "../../view";
import { between } from "../area";
import type { Book } from "../book";
import { chartCells, textOfName } from "./chartCells";
import { ACCENTS, colourOf, seriesList, type Series } from "./chartSeries";
import { chartTypeOf } from "./charts";
import type { Chart, Worksheet } from "../library";

/** The charts of a sheet with what they draw, read from the cells. */
export function viewCharts(book: Book, sheet: Worksheet): readonly ChartView[] {
  return sheet.getCharts().map((chart) => {
    const series = seriesList(chart);
    const first = series[0]?.cat;
    const byPoint = /Pie|Doughnut/.test(chartTypeOf(chart));
    return {
      title: titleOf(book, chart, series),
      kind: chartTypeOf(chart),
      categories: chartCells(book, first?.strRef?.formula ?? first?.numRef?.formula).map(String),
      series: series.map((one, index) => viewSeries(book, one, index, byPoint)),
      over: overOf(chart),
    };
  });
}

/** A chart of one series whose title nobody took away is called as that series. */
function titleOf(book: Book, chart: Chart, series: readonly Series[]): string {
  const title = chart.title;
  if (title !== undefined) return title;
  const deleted = chart.chartModel?.chart.autoTitleDeleted === true;
  return !deleted && series.length === 1 ? textOfName(book, series[0]) : "";
}

function viewSeries(
  book: Book,
  series: Series,
  index: number,
  byPoint: boolean,
): ChartView["series"][number] {
  const values = chartCells(book, series.val?.numRef?.formula).map((value) =>
    typeof value === "number" ? value : 0,
  );
  const usual = (number: number) => ACCENTS[number % ACCENTS.length] ?? "#4472C4";
  const own = colourOf(series, null);
  const pointed = byPoint || (series.dataPoints?.length ?? 0) > 0;
  return {
    name: textOfName(book, series),
    values,
    colours: pointed
      ? values.map((_value, point) => colourOf(series, point) ?? own ?? usual(byPoint ? point : index))
      : [own ?? usual(index)],
  };
}

function overOf({ range: { tl, br } }: Chart): ChartView["over"] {
  const bottom = br ? (br.nativeRowOff > 0 ? br.nativeRow : br.nativeRow - 1) : tl.nativeRow + 14;
  const right = br ? (br.nativeColOff > 0 ? br.nativeCol : br.nativeCol - 1) : tl.nativeCol + 7;
  return between(tl.nativeRow, tl.nativeCol, Math.max(bottom, tl.nativeRow), Math.max(right, tl.nativeCol));
}
