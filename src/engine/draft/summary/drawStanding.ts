/** Where the plan stands: a table of statuses and one of ratings, with a chart of each, and the key. */
import { cellName } from "../../model/address";
import type { Analysis } from "../../model/analysis";
import type { RatingOrNone } from "../../model/figures";
import { STATUS_NAMES, STATUS_WORDS } from "../../model/standing";
import { HEADING_PAINT, LINE, RATING_PAINT, ROW_LINE } from "../palette";
import { ratingsInUse } from "../ratingsInUse";
import { area, type SheetSketch } from "../sheetSketch";
import { drawCharts } from "./drawCharts";
import { HEAD_ROWS } from "./drawHead";
import { drawKey } from "./drawKey";
import type { FigureCells } from "./headlineFormulas";
import {
  countActions,
  countOpen,
  countOpenRating,
  countOverdue,
  countRating,
  countStatus,
  countWithoutDue,
  countWithoutLead,
  longestLate,
} from "./registerFormulas";
import { COUNT_FORMAT, RATING_TABLE, STATUS_TABLE } from "./summaryGrid";

const TOP = HEAD_ROWS;
const STATUS_TOTAL = TOP + 1 + STATUS_WORDS.length;
/** Small figures on the open actions, under the statuses. */
const OPEN_FIGURES = STATUS_TOTAL + 2;
/** Rows that a chart needs at least to be read. */
const CHART_ROWS = 16;

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
    actions: absolute(STATUS_TOTAL, STATUS_TABLE + 1),
    open: absolute(OPEN_FIGURES, STATUS_TABLE + 1),
    overdue: absolute(OPEN_FIGURES + 1, STATUS_TABLE + 1),
    longestLate: absolute(OPEN_FIGURES + 2, STATUS_TABLE + 1),
    statuses: order.map((status) => ({
      cell: absolute(TOP + 1 + STATUS_WORDS.indexOf(status), STATUS_TABLE + 1),
      words: STATUS_NAMES[status].toLowerCase(),
    })),
    openRatings: ratings.map((rating, index) => ({
      cell: absolute(TOP + 1 + index, RATING_TABLE + 1),
      words: rating === "Not rated" ? "not rated" : rating,
    })),
  };
}

/** Draws the part and returns the first free row beneath it. */
export function drawStanding(sketch: SheetSketch, analysis: Analysis): number {
  const ratings = ratingLines(analysis);
  drawStatuses(sketch);
  drawRatings(sketch, ratings);
  drawOpenFigures(sketch);
  const end = Math.max(drawKey(sketch, analysis, OPEN_FIGURES + 6), TOP + CHART_ROWS);
  drawCharts(sketch, analysis, ratings, { top: TOP, rows: end - TOP });
  return end + 1;
}

function drawStatuses(sketch: SheetSketch): void {
  const total = absolute(STATUS_TOTAL, STATUS_TABLE + 1);
  drawHeading(sketch, STATUS_TABLE, ["Status", "Actions", "Share"]);
  STATUS_WORDS.forEach((status, index) => {
    const row = TOP + 1 + index;
    const share = `=IF(${total}=0,0,${absolute(row, STATUS_TABLE + 1)}/${total})`;
    sketch.row(row, STATUS_TABLE, [
      STATUS_NAMES[status],
      { formula: `=${countStatus(status)}` },
      { formula: share },
    ]);
  });
  sketch.row(STATUS_TOTAL, STATUS_TABLE, ["Total", { formula: `=${countActions}` }]);
  drawBody(sketch, STATUS_TABLE, STATUS_WORDS.length, STATUS_TOTAL);
  sketch.style(area(TOP + 1, STATUS_TABLE + 2, STATUS_WORDS.length), { numberFormat: '0%;-0%;"–"' });
}

function drawRatings(sketch: SheetSketch, ratings: readonly RatingOrNone[]): void {
  drawHeading(sketch, RATING_TABLE, ["Rating", "Open", "All"]);
  ratings.forEach((rating, index) => {
    sketch
      .row(TOP + 1 + index, RATING_TABLE, [
        rating,
        { formula: `=${countOpenRating(rating)}` },
        { formula: `=${countRating(rating)}` },
      ])
      .style(area(TOP + 1 + index, RATING_TABLE), { ...RATING_PAINT[rating], bold: true });
  });
  const total = TOP + 1 + ratings.length;
  sketch.row(total, RATING_TABLE, ["Total", { formula: `=${countOpen}` }, { formula: `=${countActions}` }]);
  drawBody(sketch, RATING_TABLE, ratings.length, total);
}

function drawOpenFigures(sketch: SheetSketch): void {
  const lines: readonly (readonly [string, string])[] = [
    ["Open", countOpen],
    ["of these overdue", countOverdue],
    ["longest overdue, in days", longestLate],
    ["without a due date", countWithoutDue],
    ["without a lead", countWithoutLead],
  ];
  lines.forEach(([label, formula], index) =>
    sketch.row(OPEN_FIGURES + index, STATUS_TABLE, [label, { formula: `=${formula}` }]),
  );
  sketch
    .style(area(OPEN_FIGURES, STATUS_TABLE, lines.length, 3), { rowLines: ROW_LINE })
    .style(area(OPEN_FIGURES, STATUS_TABLE + 1, lines.length), {
      numberFormat: COUNT_FORMAT,
      horizontal: "Center",
    })
    .style(area(OPEN_FIGURES, STATUS_TABLE, 1, 2), { bold: true });
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
