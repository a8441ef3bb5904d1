/** How the ratings went from board to board, as a table and as lines. */
import type { DraftValue } from "../../model/draft";
import type { TrendPoint } from "../../model/movement";
import { shortDate } from "../actionTexts";
import { HEADING_PAINT, LINE, RATING_PAINT, ROW_LINE } from "../palette";
import { area, type SheetSketch } from "../sheetSketch";
import { shorten } from "./splitLines";
import { FIGURES, GRID, GRID_COLUMNS, LABEL, LABEL_WIDTH, OTHERS, SHARE_FORMAT } from "./summaryGrid";

const TREND_RATINGS = ["Red", "Amber", "Green"] as const;

/** Draws the table from `top` on; its figures cannot be formulas, because the rows of past boards stand on no sheet. */
export function drawTrend(sketch: SheetSketch, trend: readonly TrendPoint[], top: number): number {
  const headings = ["Open", "Rating of the open actions", ...TREND_RATINGS, OTHERS];
  const rows = trend.map((point, index): readonly DraftValue[] => {
    const { Red, Amber, Green } = point.openByRating;
    const shares = [Red, Amber, Green, point.open - Red - Amber - Green];
    // A board that was saved without a name is known by its day.
    const label = point.name === "" && index === trend.length - 1 ? " Now" : ` ${point.name}`;
    return [
      point.open,
      shorten(`${shortDate(point.on)}${label}`.trimEnd(), LABEL_WIDTH),
      ...shares.map((count) => (point.open === 0 ? 0 : count / point.open)),
    ];
  });
  sketch
    .row(top, 0, headings)
    .rows(top + 1, 0, rows)
    .style(area(top, 0, 1, headings.length), { ...HEADING_PAINT, bold: true, underline: LINE })
    .style(area(top, 0, rows.length + 1), { horizontal: "Center" })
    .style(area(top, FIGURES, rows.length + 1, headings.length - FIGURES), { horizontal: "Center" })
    .style(area(top + 1, 0, rows.length, headings.length), { rowLines: ROW_LINE })
    .style(area(top + 1, FIGURES, rows.length, headings.length - FIGURES), { numberFormat: SHARE_FORMAT });
  TREND_RATINGS.forEach((rating, index) => sketch.style(area(top, FIGURES + index), RATING_PAINT[rating]));
  return top + rows.length + 2;
}

/** To the right of the table that begins in the row `top`, over so many rows. */
export function drawTrendChart(sketch: SheetSketch, top: number, points: number, rows: number): void {
  sketch.fixHeights(top, top + 1).chart({
    name: "ActionPlanTrend",
    kind: "LineMarkers",
    title: "Rating of the open actions, from board to board",
    data: area(top, LABEL, points + 1, 1 + TREND_RATINGS.length),
    over: area(top, GRID.progress, rows, GRID_COLUMNS - GRID.progress),
    colours: TREND_RATINGS.map((rating) => RATING_PAINT[rating].fill),
    altText:
      "Line chart of the shares of Red, Amber and Green among the open actions, board by board. " +
      "The table beside it holds the figures.",
  });
}
