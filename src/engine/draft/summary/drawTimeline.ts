/** When the open actions are due, as a line of time from overdue to no date at all. */
import { HEADING_PAINT, LINE } from "../palette";
import { area, type SheetSketch } from "../sheetSketch";
import type { FigureLinks } from "./figureLinks";
import {
  countDueBetween,
  countOpen,
  countOverdue,
  countWithoutDue,
  type RegisterFigure,
} from "./registerFigures";
import { COUNT_FORMAT, FIGURES, GRID, LABEL } from "./summaryGrid";

const SPANS: readonly (readonly [string, RegisterFigure])[] = [
  ["Overdue", countOverdue()],
  ["30 days", countDueBetween(0, 30)],
  ["31–60", countDueBetween(31, 60)],
  ["61–90", countDueBetween(61, 90)],
  ["Later", countDueBetween(91, null)],
  ["No date", countWithoutDue],
];

/** Draws the part from `top` on and returns the first free row, one left empty. */
export function drawTimeline(sketch: SheetSketch, links: FigureLinks, top: number): number {
  sketch
    .row(top, 0, ["Open", "When the open actions are due, in days", ...SPANS.map(([label]) => label)])
    .row(top + 1, 0, [
      links.figure(countOpen()),
      "Actions",
      ...SPANS.map(([, figure]) => links.figure(figure)),
    ])
    .style(area(top, 0, 1, FIGURES + SPANS.length), { ...HEADING_PAINT, bold: true, underline: LINE })
    .style(area(top + 1, 0, 1, FIGURES + SPANS.length), { numberFormat: COUNT_FORMAT, underline: LINE })
    .style(area(top + 1, GRID.ref), { bold: true })
    .style(area(top, GRID.ref, 2), { horizontal: "Center" })
    .style(area(top, LABEL, 2), { horizontal: "Left" })
    .style(area(top, FIGURES, 2, SPANS.length), { horizontal: "Center" });
  return top + 3;
}
