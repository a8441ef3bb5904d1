/** A sheet's charts, laid over the cells that they cover. */
import { useEffect, useState, type RefObject } from "react";
import type { AreaView, ChartView } from "../../standin/view";
import { BarsPicture } from "./BarsPicture";
import { DoughnutPicture } from "./DoughnutPicture";

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function Charts(props: { charts: readonly ChartView[]; grid: RefObject<HTMLDivElement | null> }) {
  const { charts, grid } = props;
  const [places, setPlaces] = useState<readonly (Place | null)[]>([]);

  // Rows are as high as their text, so where a chart lies is only known once the cells are laid out.
  useEffect(() => {
    const element = grid.current;
    const cells = element?.querySelector("table");
    if (!element || !cells) return;
    const observer = new ResizeObserver(() => setPlaces(charts.map(({ over }) => placeOf(over, element))));
    observer.observe(cells);
    return () => observer.disconnect();
  }, [charts, grid]);

  return charts.map((chart, index) => {
    const place = places[index];
    if (!place) return null;
    const Picture =
      chart.kind.startsWith("Doughnut") || chart.kind.startsWith("Pie") ? DoughnutPicture : BarsPicture;
    return (
      <svg
        key={index}
        className="chart"
        role="img"
        aria-label={describe(chart)}
        style={{ left: place.left, top: place.top }}
        width={place.width}
        height={place.height}
      >
        <Picture chart={chart} width={place.width} height={place.height} />
      </svg>
    );
  });
}

function placeOf(over: AreaView, grid: HTMLElement): Place | null {
  const rows = [...grid.querySelectorAll<HTMLElement>("tbody tr")];
  const headings = [...grid.querySelectorAll<HTMLElement>("thead th")];
  const [first, last] = [rows[over.row], rows[Math.min(over.row + over.rows, rows.length) - 1]];
  const [left, right] = [
    headings[over.column],
    headings[Math.min(over.column + over.columns, headings.length) - 1],
  ];
  if (!first || !last || !left || !right) return null;
  return {
    left: left.offsetLeft,
    top: first.offsetTop,
    width: right.offsetLeft + right.offsetWidth - left.offsetLeft,
    height: last.offsetTop + last.offsetHeight - first.offsetTop,
  };
}

/** The chart in words, for those who cannot see it. */
function describe({ title, categories, series }: ChartView): string {
  const figures = series.map(({ name, values }) => {
    const points = categories.map((category, index) => `${category} ${values[index] ?? 0}`);
    return `${name}: ${points.join(", ")}`;
  });
  return `${title}. ${figures.join(". ")}`;
}
