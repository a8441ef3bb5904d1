/** A table under a heading, read as a plan: its columns, rows and actions. */
import { cellName } from "../../model/address";
import type { Piece, RecognisedColumn, RecognisedRow, RecognisedTable } from "../../model/recognised";
import { ROWS_IN_A_STEP, type Steps } from "../../model/steps";
import { likeness, LIKE } from "../grid/choices";
import { alignPages } from "./alignPages";
import { columnUses } from "../columns/columnUses";
import type { TableExtent } from "../headings/tableExtent";
import { rangeOf, type Area, type Grid } from "../grid/grid";
import { joinRecordsInSteps } from "../actions/joinRecords";
import { judgeGuess } from "./judgeGuess";
import { judgePlan, type Judgement } from "./judgePlan";
import { matchHeadingRowInSteps } from "../columns/matchHeadingRow";
import { matchRolesInSteps } from "../rows/matchRoles";
import { rolesAbove } from "../rows/rolesAbove";
import type { RowReading } from "../rows/rowReading";
import { ownPart } from "../columns/tableColumns";
import { habitsOfInSteps } from "../rows/tableHabits";
import { yieldToSections } from "../columns/yieldToSections";

export interface TableContext {
  /** True for the first table of the sheet, whose lead-in holds the sheet's title. */
  readonly isFirst: boolean;
  /** True where other tables of the sheet stand under a text of their own, as sections do. */
  readonly underSections: boolean;
  /** True where a plan on the sheet has the same headings: this one is a plan too, however little it says. */
  readonly isLikePlan?: boolean;
}

/** Reads the table; `isPlan` says whether it is an action plan at all. */
export function* readTableInSteps(
  wholeSheet: Grid,
  whole: TableExtent,
  context: TableContext,
): Steps<RecognisedTable> {
  const { grid: sheet, moved, right } = alignPages(wholeSheet, whole);
  const { grid, extent } = ownPart(sheet, whole);
  const { heading } = extent;
  yield;
  const dataRows = rowsOfData(grid, extent);
  yield;
  const { variant, candidates, match } = yield* matchHeadingRowInSteps(grid, extent, dataRows);
  const uses = columnUses(match.columns, candidates, (text) => grid.shapesOfText(text));
  yield;
  const habits = yield* habitsOfInSteps(grid, extent, uses, dataRows);
  yield;
  const readings = yield* matchRolesInSteps(grid, extent, habits);
  const bands = readings.filter(({ role }) => role === "section").map(({ row }) => row);
  const above = rolesAbove(sheet, extent.leadIn, context, bands);
  const sections = above.sections.map((row) => sheet.filled(row).map((column) => sheet.piece(row, column)));
  if (variant.section) sections.push([grid.piece(variant.section.row, variant.section.column)]);
  const columns = isUnderSections(sections, readings) ? yieldToSections(uses) : uses;
  const records = yield* joinRecordsInSteps(grid, columns, readings, habits, sections);
  yield;
  const rows: RecognisedRow[] = [...above.rows];
  const headingRows: number[] = [];
  for (let row = heading.top; row <= heading.bottom; row++) {
    if (sheet.filled(row).length === 0) continue;
    headingRows.push(row);
    rows.push({ row, role: "heading", reason: "The heading of the table." });
  }
  for (const [place, { row, role, reason }] of readings.entries()) {
    if (place % ROWS_IN_A_STEP === 0) yield;
    if (role === "heading") headingRows.push(row);
    rows.push({ row, role, reason: grid.isRowHidden(row) ? `${reason} The row is hidden.` : reason });
  }
  fillBlanks(rows, sheet, extent.leadIn[0] ?? heading.top, heading.bottom);
  rows.sort((a, b) => a.row - b.row);
  yield;
  const isLikePlan = context.isLikePlan === true && records.some(({ fields }) => fields.action);
  const judge = heading.isGuess ? judgeGuess : judgePlan;
  const judged = heeding(grid, extent, columns, judge(columns, records), isLikePlan);
  const lastColumn = Math.max(
    heading.right,
    columns[columns.length - 1]?.column ?? 0,
    moved.size > 0 ? right : 0,
  );
  const area: Area = {
    top: heading.top,
    left: Math.min(heading.left, columns[0]?.column ?? heading.left),
    bottom: extent.bottom,
    right: lastColumn,
  };
  return {
    id: `${grid.sheet}!${cellName({ row: area.top, column: area.left })}`,
    range: rangeOf(grid, area),
    layout: "table",
    isPlan: judged.isPlan,
    confidence: judged.confidence * (variant.remark === "" ? 1 : 0.85),
    reason: variant.remark === "" ? judged.reason : `${judged.reason.replace(/\.$/, "")}; ${variant.remark}.`,
    headingRows,
    columns: columns.map(({ also: _also, ticked: _ticked, review: _review, agency: _agency, ...column }) =>
      grid.isColumnHidden(column.column) ? { ...column, reason: `${column.reason} It is hidden.` } : column,
    ),
    labels: {},
    rows,
    ...(moved.size > 0 ? { movedRows: moved } : {}),
    records: judged.isPlan ? records : [],
    what: judged.what,
    ...(heading.chosen ? { chosen: "heading-row" } : {}),
  };
}

/** Sections stand over all of its actions. */
function isUnderSections(sections: readonly Piece[][], readings: readonly RowReading[]): boolean {
  return (
    sections.length > 0 ||
    readings.find(({ role }) => role === "section" || role === "action")?.role === "section"
  );
}

/** Whoever chose the heading, or what its columns mean, holds the table to be a plan. */
function heeding(
  grid: Grid,
  { heading }: TableExtent,
  columns: readonly RecognisedColumn[],
  judged: Judgement,
  isLikePlan: boolean,
): Judgement {
  const headings = columns.map((column) => column.heading);
  const named = grid.choices.fields.some((choice) => likeness(choice.headings, headings) >= LIKE);
  if (heading.chosen)
    return { ...PLAN, confidence: 1, reason: `You said that row ${heading.bottom + 1} is its heading.` };
  if (isLikePlan)
    return { ...PLAN, confidence: judged.confidence, reason: "A plan beside it has the same headings." };
  if (judged.isPlan || !named) return judged;
  return { ...PLAN, confidence: judged.confidence, reason: "You chose what its columns mean." };
}

const PLAN = { isPlan: true, what: "an action plan" } as const;

/** Rows that may hold data: two texts at least, and no repeated heading. */
function rowsOfData(grid: Grid, extent: TableExtent): number[] {
  const again = new Set<number>();
  for (const one of extent.repeats) for (let row = one.top; row <= one.bottom; row++) again.add(row);
  const rows: number[] = [];
  for (let row = extent.heading.bottom + 1; row <= extent.bottom; row++) {
    if (!again.has(row) && grid.filled(row).length >= 2) rows.push(row);
  }
  return rows;
}

/** Blank rows between two that have roles get one too. */
function fillBlanks(rows: RecognisedRow[], grid: Grid, from: number, to: number): void {
  const known = new Set(rows.flatMap(({ row }) => (row <= to ? [row] : [])));
  for (let row = from; row <= to; row++) {
    if (!known.has(row) && grid.filled(row).length === 0)
      rows.push({ row, role: "blank", reason: "Nothing stands in this row." });
  }
}
