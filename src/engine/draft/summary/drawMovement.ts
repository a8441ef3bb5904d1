/** What moved since the last board, action by action, beside how the ratings went from board to board. */
import type { Analysis } from "../../model/analysis";
import { longDate, serialOfDate } from "../../model/calendar";
import type { DraftValue } from "../../model/draft";
import type { Movement, MovedRow, TrendPoint } from "../../model/movement";
import { STATUS_NAMES } from "../../model/standing";
import { daysInWords } from "../../text/daysInWords";
import { HEADING_PAINT, LINE, LINK, RATING_PAINT, ROW_LINE } from "../palette";
import { area, type SheetSketch } from "../sheetSketch";
import { drawPartTitle } from "./drawPartTitle";
import type { FigureLinks } from "./figureLinks";
import { drawTrend, drawTrendChart } from "./drawTrend";
import { linesOfRow } from "./linesOfRow";
import { PART_TITLES } from "./partTitles";
import { shorten } from "./splitLines";
import { GRID, LABEL } from "./summaryGrid";

/** A board sees the last meetings; what is kept is not cut. */
const TREND_LIMIT = 8;
/** Of one line of text each, as many as the line chart needs. */
const CHART_ROWS = 11;
/** Title and note. */
const TITLE_ROWS = 4;
/** More is no news any more: the register has them all. */
const LINE_LIMIT = 60;

const DEFINITION =
  "Improved: open, and rated nearer Green than then; worsened: nearer Red; closed: complete, carried forward or " +
  "superseded since; slipped: the due date was put off; unchanged: the same rating, status and date for three boards or more (Green ones are not listed).";

/** How many rows must not be parted: the title with its note, and the trend with its chart. None without an earlier board. */
export function movementRows({ figures: { movement, trend = [] } }: Analysis): number {
  if (movement === undefined) return 0;
  return TITLE_ROWS + chartRows(movedLines(movement), trend.slice(-TREND_LIMIT));
}

/** Beside the trend and the first lines of the list, which are of several lines of text. */
function chartRows(lines: readonly MovedLine[], points: readonly TrendPoint[]): number {
  return lines.length < 3 ? CHART_ROWS : points.length + 5;
}

/** Draws the part from `top` on, where an earlier board was saved, and returns the first free row. */
export function drawMovement(
  sketch: SheetSketch,
  analysis: Analysis,
  links: FigureLinks,
  top: number,
): number {
  const { movement, trend = [] } = analysis.figures;
  if (movement === undefined) return top;
  const name = movement.from.name === "" ? "" : ` (${shorten(movement.from.name, 60)})`;
  const first = drawPartTitle(
    sketch,
    top,
    PART_TITLES.movement,
    `Since the board of ${longDate(movement.from.on)}${name}, as at ${longDate(analysis.asOf)}. ${DEFINITION}`,
  );
  const lines = movedLines(movement);
  const points = trend.slice(-TREND_LIMIT);
  const end = drawTrend(sketch, points, first);
  const rows = chartRows(lines, points);
  drawTrendChart(sketch, first, points.length, rows);
  const list = drawMoved(sketch, links, lines, end, analysis.snapshot.date1904);
  return Math.max(list, first + rows + 1);
}

interface MovedLine {
  readonly what: string;
  readonly moved: MovedRow;
}

/**
 * What is worse first. An action that did two things has a line for each. A Green one that stands still is on track, so
 * it is no news.
 */
function movedLines(movement: Movement): readonly MovedLine[] {
  const lines = (what: string, rows: readonly MovedRow[]) => rows.map((moved) => ({ what, moved }));
  return [
    ...lines("Worsened", movement.worsened),
    ...movement.slipped.map((moved) => ({
      what: `Slipped by ${daysInWords(moved.days)}${moved.times > 1 ? `, ${moved.times} times in all` : ""}`,
      moved,
    })),
    ...lines("Reopened", movement.reopened),
    ...lines("Improved", movement.improved),
    ...lines("New", movement.added),
    ...lines("Closed", movement.closed),
    ...lines("No longer in the plan", movement.gone),
    ...movement.unchanged
      .filter(({ row }) => row.rating !== "Green")
      .map((moved) => ({ what: `Unchanged for ${moved.boards} boards`, moved })),
  ];
}

function drawMoved(
  sketch: SheetSketch,
  links: FigureLinks,
  lines: readonly MovedLine[],
  top: number,
  date1904: boolean,
): number {
  if (lines.length === 0) return top;
  const shown = lines.slice(0, LINE_LIMIT);
  const headings = ["Ref", "Action that moved", "What moved", "Due", "was", "RAG", "was", "Status"];
  const rows = shown.map(({ what, moved: { row, before, action } }): readonly DraftValue[] => {
    const wasDue = before?.due ?? null;
    return [
      row.ref === "" ? links.text(action, "see") : links.text(action, row.ref),
      row.text,
      what,
      row.due === null ? "–" : serialOfDate(row.due, date1904),
      wasDue === null || wasDue === row.due ? null : serialOfDate(wasDue, date1904),
      row.rating ?? "–",
      before === null || before.rating === row.rating ? null : (before.rating ?? "–"),
      STATUS_NAMES[row.status],
    ];
  });
  const first = top + 1;
  sketch
    .row(top, 0, headings)
    .rows(first, 0, rows)
    .style(area(top, 0, 1, headings.length), { ...HEADING_PAINT, bold: true, underline: LINE })
    .style(area(first, 0, rows.length, headings.length), {
      vertical: "Top",
      wrap: true,
      rowLines: ROW_LINE,
    })
    .style(area(first, GRID.ref, rows.length), { fontColour: LINK, horizontal: "Left" })
    .style(area(top, GRID.due, rows.length + 1, 4), { horizontal: "Center" })
    .style(area(first, GRID.due, rows.length, 2), { numberFormat: "dd/mm/yyyy" })
    .colour({
      area: area(first, GRID.rating, rows.length),
      words: (["Red", "Amber", "Green", "Blue"] as const).map((word) => ({ word, ...RATING_PAINT[word] })),
    });
  rows.forEach((cells, index) => sketch.flows(first + index, linesOfRow(cells)));
  const more = lines.length - shown.length;
  if (more > 0) sketch.row(first + rows.length, LABEL, [`${more} more moved; the register has them all.`]);
  return first + rows.length + (more > 0 ? 2 : 1);
}
