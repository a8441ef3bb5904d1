/** At the foot of the page: commentary on actions that are no exception any more, and notes that people typed. */
import type { Analysis } from "../../model/analysis";
import type { DraftValue } from "../../model/draft";
import { leadOf, STATUS_NAMES } from "../../model/standing";
import { HEADING_PAINT, INPUT_PAINT, LINE, LINK, QUIET, ROW_LINE } from "../palette";
import { area, type SheetSketch } from "../sheetSketch";
import { namedAction, type AssignedCommentary } from "./assignCommentary";
import { drawPartTitle } from "./drawPartTitle";
import { refLink, shownExceptions } from "./drawExceptions";
import { ACTION_HEADING, COMMENTARY_HEADING, REF_HEADING, type KeptNote } from "./keptTexts";
import { PART_TITLES } from "./partTitles";
import { GRID, GRID_COLUMNS, LABEL } from "./summaryGrid";

/** Draws the part from `top` on, where there is such commentary, and returns the first free row. */
export function drawEarlierCommentary(
  sketch: SheetSketch,
  analysis: Analysis,
  { byAction, left }: AssignedCommentary,
  top: number,
): number {
  const shown = new Set(shownExceptions(analysis).map((line) => line.action));
  const still = analysis.plans.flatMap((plan) =>
    plan.actions.flatMap((action): (readonly DraftValue[])[] => {
      const commentary = byAction.get(action.id);
      if (commentary === undefined || shown.has(action.id)) return [];
      const { ref, text } = namedAction(action);
      const status = STATUS_NAMES[action.standing.status];
      return [lineOf(refLink(action, plan, ref), text, leadOf(action) ?? "No lead", status, commentary)];
    }),
  );
  const gone = left.map((line) =>
    lineOf(line.ref, line.text, null, "Not in the plan any more", line.commentary),
  );
  const rows = [...still, ...gone];
  if (rows.length === 0) return top;
  const heading = drawPartTitle(
    sketch,
    top,
    PART_TITLES.earlier,
    "On actions that are not on the list above any more. Clear the commentary that is no longer needed.",
  );
  drawLine(sketch, heading, [
    REF_HEADING,
    ACTION_HEADING,
    "Lead",
    null,
    null,
    null,
    "Status",
    null,
    null,
    COMMENTARY_HEADING,
  ]);
  sketch
    .rows(heading + 1, 0, rows)
    .style(area(heading + 1, 0, rows.length, GRID_COLUMNS), {
      vertical: "Top",
      wrap: true,
      rowLines: ROW_LINE,
    })
    .style(area(heading + 1, GRID.ref, rows.length), { fontColour: LINK, horizontal: "Left" })
    .style(area(heading + 1, GRID.commentary, rows.length), INPUT_PAINT)
    .typed(area(heading + 1, GRID.commentary, rows.length));
  return heading + rows.length + 2;
}

/** Draws the part from `top` on, where there are notes, and returns the first free row. */
export function drawNotes(sketch: SheetSketch, notes: readonly KeptNote[], top: number): number {
  if (notes.length === 0) return top;
  const first = drawPartTitle(
    sketch,
    top,
    PART_TITLES.notes,
    "Typed where the add-in draws its own figures. Move each to where it belongs, or clear it.",
  );
  sketch
    .rows(
      first,
      LABEL,
      notes.map(({ text, where }) => [text, where]),
    )
    .style(area(first, LABEL, notes.length), { wrap: true, vertical: "Top", ...INPUT_PAINT })
    .style(area(first, LABEL + 1, notes.length), { fontColour: QUIET, vertical: "Top" })
    .typed(area(first, LABEL, notes.length));
  return first + notes.length + 1;
}

function lineOf(
  ref: DraftValue,
  text: string,
  lead: string | null,
  status: string,
  commentary: string,
): readonly DraftValue[] {
  return [ref, text, lead, null, null, null, status, null, null, commentary];
}

function drawLine(sketch: SheetSketch, row: number, headings: readonly DraftValue[]): void {
  sketch
    .row(row, 0, headings)
    .style(area(row, 0, 1, GRID_COLUMNS), { ...HEADING_PAINT, bold: true, underline: LINE });
}
