/** The list of what the board should look at: open actions that are Red, overdue or worse than before. */
import { cellName } from "../../model/address";
import type { Analysis } from "../../model/analysis";
import { longDate, serialOfDate } from "../../model/calendar";
import type { DraftValue } from "../../model/draft";
import type { ExceptionLine } from "../../model/figures";
import type { Action, Plan } from "../../model/plan";
import { valueOf } from "../../model/reading";
import { dueDay, leadOf, STATUS_NAMES } from "../../model/standing";
import { dateAsWritten, latestProgress, shortDate, sourceCell } from "../actionTexts";
import { HEADING_PAINT, INPUT_PAINT, LINE, LINK, RATING_PAINT, ROW_LINE } from "../palette";
import { sheetLink } from "../sheetLink";
import { area, type SheetSketch } from "../sheetSketch";
import { namedAction } from "./assignCommentary";
import { drawPartTitle } from "./drawPartTitle";
import { ACTION_HEADING, COMMENTARY_HEADING, REF_HEADING } from "./keptTexts";
import { PART_TITLES } from "./partTitles";
import { AS_AT } from "./registerFigures";
import { linesOfRow } from "./linesOfRow";
import { shorten } from "./splitLines";
import { GRID, GRID_COLUMNS } from "./summaryGrid";

/** More is no exception any more: the register has them all. */
const LINE_LIMIT = 100;
/** Characters; the whole text stands in the register. */
const TEXT_LIMIT = 320;

/** The actions of the list, in its order, as far as it goes. */
export function shownExceptions(analysis: Analysis): readonly ExceptionLine[] {
  return analysis.figures.exceptions.slice(0, LINE_LIMIT);
}

/** Draws the part from `top` on and returns the first free row, one left empty. */
export function drawExceptions(
  sketch: SheetSketch,
  analysis: Analysis,
  commentary: ReadonlyMap<string, string>,
  top: number,
): number {
  const shown = shownExceptions(analysis);
  const more = analysis.figures.exceptions.length - shown.length;
  const note =
    `Open actions that are Red, overdue or worse than at the last board, as at ${longDate(analysis.asOf)}, most ` +
    "serious first. Renewed by Refresh, which keeps the commentary.";
  const heading = drawPartTitle(sketch, top, PART_TITLES.attention, note);
  if (shown.length === 0) {
    sketch.row(heading, 0, ["There is none."]);
    return heading + 2;
  }
  const several = new Set(analysis.plans.map((plan) => plan.sheet)).size > 1;
  drawHeadings(sketch, heading, several);
  const first = heading + 1;
  const byId = actionsNamed(new Set(shown.map((line) => line.action)), analysis.plans);
  const rows = shown.flatMap((line, index) => {
    const found = byId.get(line.action);
    if (found === undefined) return [];
    const row = { at: first + index, several, date1904: analysis.snapshot.date1904 };
    return [rowOf(line, found.action, found.plan, row, commentary.get(line.action))];
  });
  sketch.rows(first, 0, rows);
  rows.forEach((cells, index) => sketch.flows(first + index, linesOfRow(cells)));
  drawBody(sketch, first, rows.length);
  const end = first + rows.length;
  if (more === 0) return end + 1;
  sketch.row(end, GRID.action, [`${more} more are in the register: filter RAG by Red, or Due by date.`]);
  return end + 2;
}

/** Only those: a plan has many more. */
function actionsNamed(ids: ReadonlySet<string>, plans: readonly Plan[]) {
  const named = new Map<string, { readonly action: Action; readonly plan: Plan }>();
  for (const plan of plans)
    for (const action of plan.actions) if (ids.has(action.id)) named.set(action.id, { action, plan });
  return named;
}

function drawHeadings(sketch: SheetSketch, row: number, several: boolean): void {
  sketch
    .row(row, 0, [
      REF_HEADING,
      ACTION_HEADING,
      "Lead",
      "Due",
      "Days late",
      "RAG",
      several ? "Plan" : "Status",
      "Remarks",
      "Latest progress",
      COMMENTARY_HEADING,
    ])
    .style(area(row, 0, 1, GRID_COLUMNS), { ...HEADING_PAINT, bold: true, underline: LINE })
    .style(area(row, GRID.due, 1, 4), { horizontal: "Center" });
}

function rowOf(
  line: ExceptionLine,
  action: Action,
  plan: Plan,
  { at, several, date1904 }: { readonly at: number; readonly several: boolean; readonly date1904: boolean },
  commentary: string | undefined,
): readonly DraftValue[] {
  const due = dueDay(action);
  const dueCell = cellName({ row: at, column: GRID.due });
  const { ref, text } = namedAction(action);
  return [
    refLink(action, plan, ref),
    text,
    shorten(leadOf(action) ?? "No lead", TEXT_LIMIT),
    due === null ? "No date" : serialOfDate(due, date1904),
    { formula: `=IF(ISNUMBER(${dueCell}),IF(${dueCell}<${AS_AT},${AS_AT}-${dueCell},"–"),"–")` },
    valueOf(action.rag) ?? "Not rated",
    several ? shorten(plan.sheet, 40) : STATUS_NAMES[action.standing.status],
    remarksOf(line, action) || null,
    shorten(latestProgress(action), TEXT_LIMIT) || "None recorded",
    commentary ?? null,
  ];
}

/** To the cell of the plan, which is named where the action has no reference. */
export function refLink(action: Action, plan: Plan, ref: string): DraftValue {
  const source = sourceCell(action, plan);
  return sheetLink(source, ref === "" ? cellName(source) : ref);
}

/** What the other columns do not say: that it worsened, that its date was moved, how the date is written. */
function remarksOf({ worsenedFrom }: ExceptionLine, action: Action): string {
  const due = valueOf(action.due);
  const revised = due?.revisedFrom === undefined ? due?.revisedFromText : shortDate(due.revisedFrom);
  const written = shorten(dateAsWritten(action.due), 40);
  return [
    worsenedFrom === undefined ? "" : `Was ${worsenedFrom}`,
    revised === undefined ? "" : `Revised from ${revised}`,
    written === "" ? "" : `Plan says “${written}”`,
  ]
    .filter((part) => part !== "")
    .join("; ");
}

function drawBody(sketch: SheetSketch, first: number, rows: number): void {
  sketch
    .style(area(first, 0, rows, GRID_COLUMNS), { vertical: "Top", wrap: true, rowLines: ROW_LINE })
    .style(area(first, GRID.due, rows, 4), { horizontal: "Center" })
    .style(area(first, GRID.due, rows), { numberFormat: "dd/mm/yyyy" })
    .style(area(first, GRID.ref, rows), { fontColour: LINK, horizontal: "Left" })
    .style(area(first, GRID.daysLate, rows), { bold: true, numberFormat: "#,##0" })
    .style(area(first, GRID.commentary, rows), INPUT_PAINT)
    .typed(area(first, GRID.commentary, rows))
    .colour({
      area: area(first, GRID.rating, rows),
      words: (["Red", "Amber", "Green", "Blue"] as const).map((word) => ({ word, ...RATING_PAINT[word] })),
    });
}
