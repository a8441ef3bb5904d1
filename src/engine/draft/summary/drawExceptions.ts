/** The list of what the board should look at: open actions that are Red or overdue. */
import { cellName } from "../../model/address";
import type { Analysis } from "../../model/analysis";
import { longDate, serialOfDate } from "../../model/calendar";
import type { DraftValue } from "../../model/draft";
import type { Action, Plan } from "../../model/plan";
import { valueOf } from "../../model/reading";
import { dueDay, leadOf, STATUS_NAMES } from "../../model/standing";
import { dateAsWritten, latestProgress, sourceCell, textOf } from "../actionTexts";
import { ACCENT, HEADING_PAINT, LINE, LINK, QUIET, RATING_PAINT, ROW_LINE } from "../palette";
import { sheetLink } from "../sheetLink";
import { area, type SheetSketch } from "../sheetSketch";
import { AS_AT } from "./registerFormulas";
import { shorten } from "./splitLines";
import { GRID, GRID_COLUMNS } from "./summaryGrid";

const HEADINGS: readonly string[] = [
  "Ref",
  "Action",
  "Latest progress",
  "Lead",
  "Due",
  "Days late",
  "RAG",
  "Status",
  "As written",
  "Source",
];
/** More is no exception any more: the register has them all. */
const LINE_LIMIT = 100;
/** Characters; the whole text stands in the register. */
const TEXT_LIMIT = 320;

/** Draws the part from `top` on. */
export function drawExceptions(sketch: SheetSketch, analysis: Analysis, top: number): void {
  const lines = analysis.figures.exceptions;
  const shown = lines.slice(0, LINE_LIMIT);
  drawTitle(sketch, analysis, top);
  if (lines.length === 0) {
    sketch.row(top + 2, 0, ["There is none."]);
    return;
  }
  drawHeadings(sketch, top + 2);
  const first = top + 3;
  const byId = new Map(
    analysis.plans.flatMap((plan) => plan.actions.map((action) => [action.id, { action, plan }] as const)),
  );
  const rows = shown.flatMap(({ action: id }, index) => {
    const found = byId.get(id);
    return found === undefined ? [] : [rowOf(found.action, found.plan, first + index)];
  });
  sketch.rows(first, 0, rows);
  drawBody(sketch, first, rows.length);
  if (lines.length > shown.length) {
    const more = `${lines.length - shown.length} more are in the register: filter RAG by Red, or Due by date.`;
    sketch.row(first + rows.length, GRID.action, [more]);
  }
}

function drawTitle(sketch: SheetSketch, analysis: Analysis, top: number): void {
  const note =
    `Open actions that are Red or overdue, as at ${longDate(analysis.asOf)}, most serious first. ` +
    "The figures above follow the register; this list is renewed by Refresh.";
  sketch
    .row(top, 0, ["For the board’s attention"])
    .style(area(top, 0), { fontSize: 14, bold: true, fontColour: ACCENT })
    .row(top + 1, 0, [note])
    .style(area(top + 1, 0), { fontColour: QUIET, italic: true });
}

function drawHeadings(sketch: SheetSketch, row: number): void {
  sketch
    .row(row, 0, HEADINGS)
    .style(area(row, 0, 1, GRID_COLUMNS), { ...HEADING_PAINT, bold: true, underline: LINE })
    .style(area(row, GRID.due, 1, 5), { horizontal: "Center" });
}

function rowOf(action: Action, plan: Plan, row: number): readonly DraftValue[] {
  const due = dueDay(action);
  const dueCell = cellName({ row, column: GRID.due });
  const source = sourceCell(action, plan);
  return [
    shorten(textOf(action.ref), 20) || null,
    shorten(textOf(action.action), TEXT_LIMIT),
    shorten(latestProgress(action), TEXT_LIMIT) || "None recorded",
    leadOf(action) ?? "No lead",
    due === null ? "No date" : serialOfDate(due),
    { formula: `=IF(ISNUMBER(${dueCell}),IF(${dueCell}<${AS_AT},${AS_AT}-${dueCell},"–"),"–")` },
    valueOf(action.rag) ?? "Not rated",
    STATUS_NAMES[action.standing.status],
    shorten(dateAsWritten(action.due), 40) || null,
    sheetLink(source, shorten(source.sheet, 20) + " " + cellName(source)),
  ];
}

function drawBody(sketch: SheetSketch, first: number, rows: number): void {
  sketch
    .style(area(first, 0, rows, GRID_COLUMNS), { vertical: "Top", wrap: true, rowLines: ROW_LINE })
    .style(area(first, GRID.due, rows, 5), { horizontal: "Center" })
    .style(area(first, GRID.due, rows), { numberFormat: "dd/mm/yyyy" })
    .style(area(first, GRID.ref, rows), { numberFormat: "@" })
    .style(area(first, GRID.daysLate, rows), { bold: true, numberFormat: "#,##0" })
    .style(area(first, GRID.source, rows), { fontColour: LINK })
    .colour({
      area: area(first, GRID.rating, rows),
      words: (["Red", "Amber", "Green", "Blue"] as const).map((word) => ({ word, ...RATING_PAINT[word] })),
    });
}
