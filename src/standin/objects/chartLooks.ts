/** Fonts and lines of a chart's parts. */
import { DONE, as, type ObjectKind } from "../executor/objectKind";
import { refuse } from "../refusals";
import { EMU_A_POINT } from "../workbook/charts/charts";
import { changeFont, fontOf, type ChartFontPart } from "../workbook/charts/chartFonts";
import { changeSeries, seriesList } from "../workbook/charts/chartSeries";
import { fileColour } from "../workbook/cells/colours";
import { getSpPrLine, setSpPrLine, type Chart } from "../workbook/library";
import { flag, number, text } from "./property";
import type { ChartFontTarget, ChartTarget, SeriesTarget } from "./targets";

/** Hundredths of a point, in which files count sizes of fonts in charts. */
const SIZE_UNITS = 100;
const USUAL_SIZE = 10;
const MOST_POINTS = 409;

/** "RRGGBB", as charts have colours. */
function colourOfText(value: string, location: string): string {
  return (fileColour(value) ?? refuse.invalidArgument(location)).argb.slice(2);
}

/** The `format` of a part, which has nothing but its font here. */
export function fontHolder(part: ChartFontPart): ObjectKind<ChartTarget> {
  return { properties: {}, children: { font: (target) => as("ChartFont", { ...target, part }) } };
}

function weight(key: "bold" | "italic") {
  return flag<ChartFontTarget>(
    ({ chart, part }) => fontOf(chart, part)[key] === true,
    ({ book, chart, part }, on) => {
      changeFont(chart, part, { [key]: on });
      book.dressed();
    },
  );
}

export const chartFontKind: ObjectKind<ChartFontTarget> = {
  properties: {
    bold: weight("bold"),
    italic: weight("italic"),
    color: text(
      ({ chart, part }) => {
        const colour = fontOf(chart, part).color?.srgb;
        return colour === undefined ? "#000000" : `#${colour.toUpperCase()}`;
      },
      ({ book, chart, part }, value, location) => {
        changeFont(chart, part, { color: { srgb: colourOfText(value, location) } });
        book.dressed();
      },
    ),
    size: number(
      ({ chart, part }) => (fontOf(chart, part).size ?? USUAL_SIZE * SIZE_UNITS) / SIZE_UNITS,
      ({ book, chart, part }, points) => {
        changeFont(chart, part, { size: Math.round(points * SIZE_UNITS) });
        book.dressed();
      },
      1,
      MOST_POINTS,
    ),
  },
};

/** The line of a series; in a line chart it is what the series is drawn with. */
export const chartLineFormatKind: ObjectKind<SeriesTarget> = {
  properties: {
    color: text(
      ({ chart, index }) => {
        const colour = lineOf(chart, index)?.color?.srgb;
        return colour === undefined ? "" : `#${colour.toUpperCase()}`;
      },
      (target, value, location) =>
        changeLine(target, { color: { srgb: colourOfText(value, location) }, noFill: false }),
    ),
    weight: number(
      ({ chart, index }) => (lineOf(chart, index)?.width ?? 0) / EMU_A_POINT,
      (target, points) => changeLine(target, { width: Math.round(points * EMU_A_POINT) }),
      0,
      1_584,
    ),
  },
  methods: {
    clear: (target) => {
      changeLine(target, { noFill: true });
      return DONE;
    },
  },
};

function lineOf(chart: Chart, index: number) {
  const shape = seriesList(chart)[index]?.spPr;
  return shape && getSpPrLine(shape);
}

function changeLine({ book, chart, index }: SeriesTarget, change: Parameters<typeof setSpPrLine>[1]): void {
  const line = { ...lineOf(chart, index), ...change };
  changeSeries(chart, index, (series) => (series.spPr = setSpPrLine(series.spPr, line)));
  book.dressed();
}
