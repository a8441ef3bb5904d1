/** The series of a chart and their colours, in the model that the library keeps of a chart. */
import { getSpPrFillColor, getSpPrLine, setSpPrFill, type Chart } from "../library";

type Model = NonNullable<Chart["chartModel"]>;
type Group = Model["chart"]["plotArea"]["chartTypes"][number];
type AnySeries = Group["series"][number];

/** What we read and change of a series; kinds of charts differ in the rest. */
export type Series = AnySeries & {
  cat?: { strRef?: { formula: string }; numRef?: { formula: string } };
  val?: { numRef?: { formula: string } };
  dataPoints?: DataPoint[];
  dataLabels?: Labels;
  marker?: { symbol?: MarkerSymbol; spPr?: AnySeries["spPr"] };
};

type MarkerSymbol =
  | "auto"
  | "circle"
  | "dash"
  | "diamond"
  | "dot"
  | "none"
  | "picture"
  | "plus"
  | "square"
  | "star"
  | "triangle"
  | "x";

interface DataPoint {
  index: number;
  spPr?: AnySeries["spPr"];
}

/** What labels show. */
export interface Labels {
  showVal?: boolean;
  showCatName?: boolean;
  showSerName?: boolean;
  showPercent?: boolean;
  showLegendKey?: boolean;
  showBubbleSize?: boolean;
  position?: string;
}

export function groupsOf(chart: Chart): readonly Group[] {
  return chart.chartModel?.chart.plotArea.chartTypes ?? [];
}

export function seriesList(chart: Chart): readonly Series[] {
  return groupsOf(chart).flatMap((group) => group.series as Series[]);
}

/** Unless it says otherwise (ECMA-376 21.2.2.146). */
export function plotsVisibleOnly(chart: Chart): boolean {
  return chart.chartModel?.chart.plotVisOnly !== false;
}

/** The accents of Office's theme, in the order in which charts take them. */
export const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** The colour of a series, or of one of its points, as "#RRGGBB"; null where it has none of its own. */
export function colourOf(series: Series | undefined, point: number | null): string | null {
  const shape = point === null ? series?.spPr : series?.dataPoints?.find((one) => one.index === point)?.spPr;
  // A line has no inside: what it is drawn with is its colour.
  const colour = shape && (getSpPrFillColor(shape) ?? getSpPrLine(shape)?.color);
  if (colour?.srgb !== undefined) return `#${colour.srgb.toUpperCase()}`;
  const accent = /^accent([1-6])$/.exec(colour?.schemeName ?? "")?.[1];
  return accent === undefined ? null : (ACCENTS[Number(accent) - 1] ?? null);
}

/** `colour` as "#RRGGBB"; null takes the fill away. */
export function setColour(chart: Chart, index: number, point: number | null, colour: string | null): void {
  const fill = colour === null ? { noFill: true } : { solid: { srgb: colour.replace("#", "") } };
  changeSeries(chart, index, (series) => {
    if (point === null) {
      series.spPr = setSpPrFill(series.spPr, fill);
      return;
    }
    const points = (series.dataPoints ??= []);
    const known = points.find((one) => one.index === point);
    if (known) known.spPr = setSpPrFill(known.spPr, fill);
    else points.push({ index: point, spPr: setSpPrFill(undefined, fill) });
    points.sort((one, other) => one.index - other.index);
  });
}

export function changeSeries(chart: Chart, index: number, change: (series: Series) => void): void {
  chart.mutate((model) => {
    const all = model.chart.plotArea.chartTypes.flatMap((group) => group.series as Series[]);
    const series = all[index];
    if (series) change(series);
  });
}

/** Lets figures of formulas that may have changed be read afresh when the chart is saved. */
export function forgetCaches(part: unknown): void {
  if (typeof part !== "object" || part === null) return;
  if ("formula" in part && "cache" in part) delete part.cache;
  for (const value of Object.values(part)) forgetCaches(value);
}
