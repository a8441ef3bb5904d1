/** Where the plan stands: a table of statuses, one of ratings, and when the open actions are due, with charts. */
import { cellName } from "../../model/address";
import type { Analysis } from "../../model/analysis";
import type { RatingOrNone } from "../../model/figures";
import { STATUS_NAMES, STATUS_WORDS } from "../../model/standing";
import { HEADING_PAINT, LINE, RATING_PAINT, ROW_LINE } from "../palette";
import { ratingsInUse } from "../ratingsInUse";
import { area, type SheetSketch } from "../sheetSketch";
import { drawCharts } from "./drawCharts";
import { HEAD_ROWS } from "./drawHead";
import { drawTimeline } from "./drawTimeline";
import type { FigureLinks } from "./figureLinks";
import type { FigureCells } from "./headlineFormulas";
import {
  countActions,
  countOpen,
  countOpenRating,
  countOverdue,
  countRating,
  countStatus,
} from "./registerFigures";
import { COUNT_FORMAT, FIGURES, LABEL, RATING_TABLE, SHARE_FORMAT } from "./summaryGrid";

const TOP = HEAD_ROWS;
const STATUS_TOTAL = TOP + 1 + STATUS_WORDS.length;
/** Small figures on the open actions, under the statuses. */
const OPEN_FIGURES = STATUS_TOTAL + 2;
const OPEN_LINES = 3;
const TIMELINE = OPEN_FIGURES + OPEN_LINES + 1;
/** Down to the timeline. */
const CHART_ROWS = TIMELINE - TOP + 3;

/** The ratings with a line in the table: those in use, and those without one. */
function ratingLines(analysis: Analysis): readonly RatingOrNone[] {
  return [...ratingsInUse(analysis), "Not rated"];
}

const absolute = (row: number, column: number) =>
  cellName({ row, column }).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");

/** Where the figures stand that the sentences are made of. */
export function figureCells(analysis: Analysis): FigureCells {
  const ratings = ratingLines(analysis);
  const order = ["complete", "in-progress", "not-started", "carried-forward", "superseded"] as const;
  return {
    actions: absolute(STATUS_TOTAL, FIGURES),
    open: absolute(OPEN_FIGURES, FIGURES),
    overdue: absolute(OPEN_FIGURES + 1, FIGURES),
    longestLate: absolute(OPEN_FIGURES + 2, FIGURES),
    statuses: order.map((status) => ({
      cell: absolute(TOP + 1 + STATUS_WORDS.indexOf(status), FIGURES),
      words: STATUS_NAMES[status].toLowerCase(),
    })),
    openRatings: ratings.map((rating, index) => ({
      cell: absolute(TOP + 1 + index, RATING_TABLE + 1),
      words: rating === "Not rated" ? "not rated" : rating,
    })),
  };
}

/** Draws the part and returns the first free row beneath it. */
export function drawStanding(sketch: SheetSketch, analysis: Analysis, links: FigureLinks): number {
  const ratings = ratingLines(analysis);
  drawStatuses(sketch, links);
  drawRatings(sketch, links, ratings);
  drawOpenFigures(sketch, links);
  drawCharts(sketch, analysis, ratings, { top: TOP, rows: CHART_ROWS });
  return drawTimeline(sketch, links, TIMELINE);
}

function drawStatuses(sketch: SheetSketch, links: FigureLinks): void {
  const total = absolute(STATUS_TOTAL, FIGURES);
  drawHeading(sketch, LABEL, ["Status", "Actions", "Share"]);
  STATUS_WORDS.forEach((status, index) => {
    const row = TOP + 1 + index;
    const share = `=IF(${total}=0,0,${absolute(row, FIGURES)}/${total})`;
    sketch.row(row, LABEL, [STATUS_NAMES[status], links.figure(countStatus(status)), { formula: share }]);
  });
  sketch.row(STATUS_TOTAL, LABEL, ["Total", links.figure(countActions())]);
  drawBody(sketch, LABEL, STATUS_WORDS.length, STATUS_TOTAL);
  sketch.style(area(TOP + 1, FIGURES + 1, STATUS_WORDS.length), { numberFormat: SHARE_FORMAT });
}

function drawRatings(sketch: SheetSketch, links: FigureLinks, ratings: readonly RatingOrNone[]): void {
  drawHeading(sketch, RATING_TABLE, ["Rating", "Open", "All"]);
  ratings.forEach((rating, index) => {
    sketch
      .row(TOP + 1 + index, RATING_TABLE, [
        rating,
        links.figure(countOpenRating(rating)),
        links.figure(countRating(rating)),
      ])
      .style(area(TOP + 1 + index, RATING_TABLE), { ...RATING_PAINT[rating], bold: true });
  });
  const total = TOP + 1 + ratings.length;
  sketch.row(total, RATING_TABLE, ["Total", links.figure(countOpen()), links.figure(countActions())]);
  drawBody(sketch, RATING_TABLE, ratings.length, total);
}

function drawOpenFigures(sketch: SheetSketch, links: FigureLinks): void {
  sketch
    .row(OPEN_FIGURES, LABEL, ["Open", links.figure(countOpen())])
    .row(OPEN_FIGURES + 1, LABEL, ["of these overdue", links.figure(countOverdue())])
    .row(OPEN_FIGURES + 2, LABEL, ["longest overdue, in days", { formula: `=${links.longestLate()}` }])
    .style(area(OPEN_FIGURES, LABEL, OPEN_LINES, 3), { rowLines: ROW_LINE })
    .style(area(OPEN_FIGURES, FIGURES, OPEN_LINES), { numberFormat: COUNT_FORMAT, horizontal: "Center" })
    .style(area(OPEN_FIGURES, LABEL, 1, 2), { bold: true });
}

function drawHeading(sketch: SheetSketch, column: number, headings: readonly string[]): void {
  sketch
    .row(TOP, column, headings)
    .style(area(TOP, column, 1, headings.length), { ...HEADING_PAINT, bold: true, underline: LINE })
    .style(area(TOP, column + 1, 1, headings.length - 1), { horizontal: "Center" });
}

/** Lines and number formats of a table of three columns, and its total. */
function drawBody(sketch: SheetSketch, column: number, rows: number, total: number): void {
  sketch
    .style(area(TOP + 1, column, rows, 3), { rowLines: ROW_LINE })
    .style(area(TOP + 1, column + 1, rows + 1, 2), { numberFormat: COUNT_FORMAT, horizontal: "Center" })
    .style(area(total, column, 1, 3), { bold: true, underline: LINE });
}
