/** A chart of the statuses and one of the ratings, to the right of the tables. */
import type { Analysis } from "../../model/analysis";
import type { DraftArea } from "../../model/draft";
import type { RatingOrNone, Tally } from "../../model/figures";
import { STATUS_NAMES, STATUS_WORDS } from "../../model/standing";
import { RATING_PAINT, STATUS_FILL } from "../palette";
import { area, type SheetSketch } from "../sheetSketch";
import { GRID, LABEL, RATING_TABLE } from "./summaryGrid";

/**
 * Draws the charts beside the tables of figures, which begin in the row `top`. Where nothing is rated, one grey bar
 * says nothing, and the statuses take its room.
 */
export function drawCharts(
  sketch: SheetSketch,
  analysis: Analysis,
  ratings: readonly RatingOrNone[],
  { top, rows }: { readonly top: number; readonly rows: number },
): void {
  const { byStatus, byRating } = analysis.figures.all;
  const rated = byRating["Not rated"] < analysis.figures.all.actions;
  drawStatusChart(sketch, byStatus, area(top, GRID.progress, rows, rated ? 1 : 2));
  if (rated) drawRatingChart(sketch, analysis, ratings, area(top, GRID.commentary, rows, 1));
}

function drawStatusChart(sketch: SheetSketch, byStatus: Tally["byStatus"], over: DraftArea): void {
  const counts = STATUS_WORDS.map((status) => `${STATUS_NAMES[status]} ${byStatus[status]}`);
  sketch.chart({
    name: "ActionPlanStatus",
    kind: "BarClustered",
    title: "Actions by status",
    data: area(over.row, LABEL, STATUS_WORDS.length + 1, 2),
    over,
    colours: STATUS_WORDS.map((status) => STATUS_FILL[status]),
    altText: `Bar chart of the actions by status, at the last refresh: ${counts.join(", ")}.`,
  });
}

function drawRatingChart(
  sketch: SheetSketch,
  analysis: Analysis,
  ratings: readonly RatingOrNone[],
  over: DraftArea,
): void {
  const { openByRating } = analysis.figures.all;
  const counts = ratings.map((rating) => `${rating} ${openByRating[rating]}`);
  sketch.chart({
    name: "ActionPlanRating",
    // Not a ring: its parts would be told apart by their colours alone.
    kind: "BarClustered",
    title: "Rating of the open actions",
    data: area(over.row, RATING_TABLE, ratings.length + 1, 2),
    over,
    colours: ratings.map((rating) => RATING_PAINT[rating].fill),
    altText: `Bar chart of the ratings of the open actions, at the last refresh: ${counts.join(", ")}.`,
  });
}
