/** One line a recommendation, a lead or a sheet: how many actions, and how they stand. */
import { cellName } from "../../model/address";
import type { DraftChart, DraftValue } from "../../model/draft";
import type { RagRating } from "../../model/reading";
import { ACCENT, CLOSED_FILL, HEADING_PAINT, LINE, OTHER_FILL, RATING_PAINT, ROW_LINE } from "../palette";
import { area, type SheetSketch } from "../sheetSketch";
import type { FigureLinks } from "./figureLinks";
import type { NameMatch } from "./nameMatches";
import {
  ALL_ROWS,
  countActions,
  countClosed,
  countOpenOthers,
  countOpenRating,
  countOverdue,
  type RegisterFigure,
  type RowsPicked,
} from "./registerFigures";
import { COUNT_FORMAT, FIGURE_COLUMNS, FIGURES, GRID, GRID_COLUMNS, LABEL, OTHERS } from "./summaryGrid";

const RATINGS: readonly RagRating[] = ["Red", "Amber", "Green"];
/** The first five add up to all actions of the line. */
const HEADINGS = ["Red", "Amber", "Green", OTHERS, "Closed", "Overdue"] as const;
const ADDENDS = 5;
/** Fewer lines leave the bars no room. */
const CHART_ROWS = 9;

export interface Breakdown {
  readonly title: string;
  readonly matches: readonly NameMatch[];
  /** More lines than that are no summary: the rest is counted together. */
  readonly limit: number;
  /** To so few lines it may be cut where that spares it a new page; missing where it may not. */
  readonly least?: number;
  /** The name of its chart; missing where it has none. */
  readonly chart?: string;
}

/** How many rows the part takes, the empty one beneath included. */
export function breakdownRows({ matches, limit, chart }: Breakdown): number {
  const lines = Math.min(matches.length, limit) + (matches.length > limit ? 1 : 0);
  return Math.max(lines + 2, chart === undefined ? 0 : CHART_ROWS) + 1;
}

/** Draws the part from `top` on and returns the first free row, one left empty. */
export function drawBreakdown(
  sketch: SheetSketch,
  links: FigureLinks,
  top: number,
  breakdown: Breakdown,
): number {
  const { title, matches, limit } = breakdown;
  const shown = matches.slice(0, limit);
  drawHeading(sketch, top, title);
  const first = top + 1;
  shown.forEach((match, index) => drawLine(sketch, links, first + index, match.label, match));
  const rest = matches.length - shown.length;
  const total = first + shown.length + (rest > 0 ? 1 : 0);
  if (rest > 0) drawRest(sketch, links, total - 1, first, rest);
  drawLine(sketch, links, total, "Total", ALL_ROWS);
  sketch
    .style(area(first, 0, total - first, FIGURES + FIGURE_COLUMNS), { rowLines: ROW_LINE })
    .style(area(total, 0, 1, FIGURES + FIGURE_COLUMNS), { bold: true, underline: LINE });
  for (const column of [GRID.ref, FIGURES]) {
    sketch.style(area(first, column, total - first + 1, column === FIGURES ? FIGURE_COLUMNS : 1), {
      numberFormat: COUNT_FORMAT,
      horizontal: "Center",
    });
  }
  const rows = breakdownRows(breakdown);
  if (breakdown.chart !== undefined) drawChart(sketch, breakdown, top, total - 1);
  return top + rows;
}

function drawHeading(sketch: SheetSketch, row: number, title: string): void {
  sketch
    .row(row, 0, ["Actions", title, ...HEADINGS])
    .style(area(row, 0, 1, FIGURES + FIGURE_COLUMNS), { ...HEADING_PAINT, bold: true, underline: LINE })
    .style(area(row, LABEL), { fontColour: ACCENT })
    .style(area(row, GRID.ref), { horizontal: "Center" })
    .style(area(row, FIGURES, 1, HEADINGS.length), { horizontal: "Center" });
  for (const rating of ["Red", "Amber", "Green"] as const) {
    sketch.style(area(row, FIGURES + HEADINGS.indexOf(rating)), RATING_PAINT[rating]);
  }
}

function figuresOf(rows: RowsPicked): readonly RegisterFigure[] {
  return [
    ...RATINGS.map((rating) => countOpenRating(rating, rows)),
    countOpenOthers(RATINGS, rows),
    countClosed(rows),
    countOverdue(rows),
  ];
}

function drawLine(
  sketch: SheetSketch,
  links: FigureLinks,
  row: number,
  label: string,
  rows: RowsPicked,
): void {
  const among = links.among(rows);
  const figures: readonly DraftValue[] = figuresOf(rows).map((figure) => links.figure(figure, among));
  sketch.row(row, 0, [links.figure(countActions(rows), among), label, ...figures]);
}

/** What the registers hold beyond the lines above. */
function drawRest(sketch: SheetSketch, links: FigureLinks, row: number, first: number, count: number): void {
  const beyond = (whole: RegisterFigure, column: number): DraftValue => {
    const above = `${cellName({ row: first, column })}:${cellName({ row: row - 1, column })}`;
    return { formula: `=${links.count(whole)}-SUM(${above})` };
  };
  sketch.row(row, 0, [
    beyond(countActions(), GRID.ref),
    `${count} more`,
    ...figuresOf(ALL_ROWS).map((whole, index) => beyond(whole, FIGURES + index)),
  ]);
}

/** Stacked bars to the right of the lines. */
function drawChart(sketch: SheetSketch, breakdown: Breakdown, top: number, last: number): void {
  const chart: DraftChart = {
    name: breakdown.chart ?? "",
    kind: "BarStacked",
    title: `${breakdown.title.replace(/^By/, "Actions by")}`,
    data: area(top, LABEL, last - top + 1, 1 + ADDENDS),
    over: area(top, GRID.progress, breakdownRows(breakdown) - 1, GRID_COLUMNS - GRID.progress),
    colours: [...RATINGS.map((rating) => RATING_PAINT[rating].fill), OTHER_FILL, CLOSED_FILL],
    altText: `Stacked bars of the actions ${breakdown.title.toLowerCase()}: Red, Amber, Green, other open ones and closed ones. The table beside it holds the figures.`,
  };
  sketch.chart(chart);
}
