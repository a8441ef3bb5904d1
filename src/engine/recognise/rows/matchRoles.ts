/** What each row of a table is: an action, the rest of one, an update, a section, a repeat, a note. */
import type { Field } from "../../model/field";
import type { RowRole } from "../../model/recognised";
import { ROWS_IN_A_STEP, type Steps } from "../../model/steps";
import { fold } from "../../text/fold";
import { headersOfPages, repeatsOf, type HeadingRows } from "../headings/headingRows";
import type { TableExtent } from "../headings/tableExtent";
import { isStyled, widthAt, type Grid } from "../grid/grid";
import { sumsUp } from "../columns/outlineOf";
import { countWords } from "../grid/profileColumn";
import { formOf } from "../grid/rowDress";
import type { RowReading } from "./rowReading";
import { beginsWithin } from "./numberedItems";
import { BARE_REF, NOTE, PAGE_MARK, PROGRESS, QUARTER_TAG, RULE, SECTION, TOTAL } from "../words/rowWords";
import { readBand } from "./findBand";
import { restOfRowAbove, type OpenRow } from "./restOfRow";
import type { TableHabits } from "./tableHabits";
import { trimEnd } from "./trimEnd";

/** Roles of the rows beneath the heading, from top to bottom. */
export function* matchRolesInSteps(
  grid: Grid,
  extent: TableExtent,
  habits: TableHabits,
): Steps<RowReading[]> {
  const readings: RowReading[] = [];
  const titles = [
    ...extent.leadIn.map((row) => fold(grid.text(row, grid.filled(row)[0] as number))),
    ...headersOfPages(grid, [extent.heading, ...extent.repeats]),
  ];
  const headingRows = new Set<number>();
  for (const one of extent.repeats) for (let row = one.top; row <= one.bottom; row++) headingRows.add(row);
  const state: State = { open: [], started: false, inUpdate: false, afterBreak: false };
  const isRepeat = repeatsOf(extent.heading);
  for (let row = extent.heading.bottom + 1; row <= extent.bottom; row++) {
    const reading =
      headingRows.has(row) || isRepeat(grid, row)
        ? { row, role: "heading" as const, reason: "The heading again, as at the top of a page." }
        : readRow(grid, row, habits, state, titles, headingRows, extent.heading);
    if (reading.role === "heading" || reading.role === "title") state.afterBreak = true;
    else if (reading.role !== "blank") {
      if (reading.role !== "note") state.afterBreak = false;
      remember(grid, row, reading, state);
    }
    readings.push(reading);
    if (readings.length % ROWS_IN_A_STEP === 0) yield;
  }
  return trimEnd(grid, readings, habits);
}

interface State extends OpenRow {
  readonly open: string[];
  started: boolean;
  afterBreak: boolean;
  /** The last row that was no continuation is an update. */
  inUpdate: boolean;
}

function remember(grid: Grid, row: number, reading: RowReading, state: State): void {
  if (reading.role === "action") {
    state.started = true;
    state.inUpdate = false;
    // A column that this row leaves empty (a group said once for several rows) stays open.
    for (const column of grid.filled(row)) state.open[column] = grid.text(row, column);
  } else if (reading.role === "progress") {
    state.inUpdate = true;
    for (const column of grid.filled(row)) state.open[column] = grid.text(row, column);
  } else if (reading.role === "continuation") {
    for (const column of grid.filled(row)) state.open[column] = grid.text(row, column);
  } else if (reading.role === "section") {
    state.open.length = 0;
    state.inUpdate = false;
  }
}

function readRow(
  grid: Grid,
  row: number,
  habits: TableHabits,
  state: State,
  titles: readonly string[],
  headingRows: ReadonlySet<number>,
  { bottom, excelTable }: HeadingRows,
): RowReading {
  const firstRow = !state.started && row <= bottom + 2;
  const totals = excelTable?.hasTotals ? excelTable.bottom : -1;
  const filled = grid.filled(row);
  const depth = habits.outline?.(row) ?? null;
  const as = (role: RowRole, reason: string): RowReading => ({
    row,
    role,
    reason,
    ...(state.afterBreak ? AFTER_BREAK : undefined),
    ...(depth === null ? undefined : { depth }),
  });
  if (filled.length === 0) return as("blank", "Nothing stands in this row.");
  if (row === totals) return as("total", "The totals row of the Excel table.");
  const first = filled[0] as number;
  const text = grid.text(row, first);
  if (filled.length === 1) {
    if (
      titles.some((title) => isTitleAgain(title, fold(text))) ||
      (headingRows.has(row + 1) &&
        titles.some((title) => fold(text).length > 15 && title.startsWith(fold(text))))
    )
      return as("title", "The title again, as at the top of a page.");
    if (PAGE_MARK.test(text)) return as("note", "A page mark.");
    if (RULE.test(text)) return as("note", "A line, and no text.");
  }
  if (firstRow && isGuidance(grid, row, filled)) return as("note", "Guidance on how to fill in the columns.");
  if (TOTAL.test(text) && countWords(text) <= 6) return as("total", "A line of totals.");
  if (state.started && PROGRESS.test(text) && isUpdateTag(text, first, filled, habits))
    return as("progress", `An update on the action above: “${text}”.`);
  if (state.started && filled.length === 1 && first <= actionOf(habits) && QUARTER_TAG.test(text))
    return as("progress", `An update on the action above: “${text}”.`);
  if (onlyNumbered(grid, row, filled, habits))
    return as("other", "Only a number stands here, ready for an action to come.");
  if (habits.outline && sumsUp(grid, habits.outline, row) && !isLed(grid, row, habits))
    return as("section", "It sums up the tasks beneath it.");
  if (state.inUpdate && goesOnAcross(grid, row, filled))
    return { ...as("continuation", "The update above goes on."), ofUpdate: true };
  const band = readBand(grid, row, filled, habits, state);
  if (band) return as(band.role, band.reason);
  if (filled.length === 1 && isNote(grid, row, first, habits)) return as("note", "A remark, and no action.");
  const rest = restOfRowAbove(grid, row, filled, habits, state);
  if (rest) {
    if (habits.columnsOf("action").some((column) => beginsWithin(grid.text(row, column))))
      return { ...as("action", "It ends the action above and begins one of its own."), withRest: true };
    return { ...as("continuation", rest), ...(state.inUpdate ? { ofUpdate: true } : {}) };
  }
  if (habits.isMinutes && !TO_DO.some((field) => habits.columnsOf(field).some((one) => filled.includes(one))))
    return as("note", "It was talked about, and nothing is to be done.");
  return as("action", startReason(grid, row, habits));
}

/** The title, or the title with more behind it. */
function isTitleAgain(title: string, text: string): boolean {
  return title.length > 3 && (title === text || (title.length > 15 && text.startsWith(title)));
}

/** One of these says that somebody is to do something. */
const TO_DO: readonly Field[] = ["action", "owners", "due", "status", "rag"];

const AFTER_BREAK = { afterBreak: true } as const;

/** A plain text across the same columns as that of the row above. */
function goesOnAcross(grid: Grid, row: number, filled: readonly number[]): boolean {
  const [column, ...more] = filled;
  if (column === undefined || more.length > 0 || widthAt(grid, row, column) === 1) return false;
  const isLike = grid.filled(row - 1).length === 1 && formOf(grid, row) === formOf(grid, row - 1);
  return isLike && !isStyled(grid, row, column) && !SECTION.test(grid.text(row, column));
}

function isLed(grid: Grid, row: number, habits: TableHabits): boolean {
  return habits.columnsOf("owners").some((column) => grid.text(row, column) !== "");
}

function startReason(grid: Grid, row: number, habits: TableHabits): string {
  const action = habits.columnsOf("action").some((column) => grid.text(row, column) !== "");
  return action ? "An action with its own text." : "A row of its own, though its action is still empty.";
}

/** "(what will you do?)", "dd/mm/yyyy", "1 2 3 4": the row under a heading that explains it. */
function isGuidance(grid: Grid, row: number, filled: readonly number[]): boolean {
  if (filled.length < 2) return false;
  const guides = filled.filter((column) => GUIDE.test(grid.text(row, column))).length;
  // "Give every child a worker" beside a remark is an action.
  const enough = filled.some((column) => FORM.test(grid.text(row, column))) ? 0.5 : 0.51;
  const counted = filled.every((column, index) => {
    const text = grid.text(row, column).toLowerCase();
    return text === String(index + 1) || text === String.fromCharCode(97 + index);
  });
  return guides >= enough * filled.length || (counted && filled.length >= 3);
}

/** Texts that cannot but tell how to fill a column in: "(who?)", "dd/mm/yyyy", "e.g. Police". */
const FORM = /^\(.*\)$|^\[.*\]$|^<.*>$|^dd?[/. -]mm|^mm[/. -]yy|^(?:b?rag|r\/a\/g)$|^e\.?g\.?\b|\?$/i;

/** Those and texts that most likely do. */
const GUIDE = new RegExp(
  `${FORM.source}|^(?:please|insert|select|choose|enter|describe|list|state|say|give|name of|one named|who|what|when|how|anything|any)\\b`,
  "i",
);

function actionOf(habits: TableHabits): number {
  return habits.columnsOf("action")[0] ?? habits.first;
}

/** The tag stands before the action's column or in it, and is a tag: short, or followed by the update itself. */
function isUpdateTag(text: string, first: number, filled: readonly number[], habits: TableHabits): boolean {
  const action = actionOf(habits);
  if (first > action) return false;
  return filled.length === 1 ? countWords(text) >= 3 || first < action : countWords(text) <= 9;
}

function onlyNumbered(grid: Grid, row: number, filled: readonly number[], habits: TableHabits): boolean {
  const refs = habits.columnsOf("ref");
  return filled.every((column) => {
    const text = grid.text(row, column);
    // "Post-16" is a word for those whom the actions are for.
    return refs.includes(column) && BARE_REF.test(text) && !/\p{Ll}{3}/u.test(text);
  });
}

function isNote(grid: Grid, row: number, column: number, habits: TableHabits): boolean {
  const text = grid.text(row, column);
  return NOTE.test(text) && column <= actionOf(habits) && countWords(text) >= 2;
}
