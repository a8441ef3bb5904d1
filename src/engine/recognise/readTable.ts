/** A table under a heading, read as a plan: its columns, rows and actions. */
import { cellName } from "../model/address";
import type { RecognisedColumn, RecognisedRow, RecognisedTable } from "../model/recognised";
import { chosenFields, likeness, LIKE } from "./choices";
import { columnUses } from "./columnUses";
import type { TableExtent } from "./findTables";
import { rangeOf, type Area, type Grid } from "./grid";
import { headingVariants, type HeadingVariant } from "./headingVariants";
import { joinRecords } from "./joinRecords";
import { judgePlan, type Judgement } from "./judgePlan";
import { matchColumns, type ChosenFields, type ColumnCandidate, type ColumnMatch } from "./matchColumns";
import { matchRoles } from "./matchRoles";
import { profileColumn } from "./profileColumn";
import { rolesAbove } from "./rolesAbove";
import { stepsColumn } from "./stepsColumn";
import { habitsOf } from "./tableHabits";

export interface TableContext {
  /** True for the first table of the sheet, whose lead-in holds the sheet's title. */
  readonly isFirst: boolean;
  /** True where other tables of the sheet stand under a text of their own, as sections do. */
  readonly underSections: boolean;
}

/** Reads the table; `isPlan` says whether it is an action plan at all. */
export function readTable(grid: Grid, extent: TableExtent, context: TableContext): RecognisedTable {
  const { heading } = extent;
  const dataRows = rowsOfData(grid, extent);
  const { variant, candidates, match } = matchHeadingRow(grid, extent, dataRows);
  const columns = columnUses(match.columns, candidates);
  const habits = habitsOf(grid, extent, columns, dataRows);
  const above = rolesAbove(grid, extent.leadIn, context);
  const sections = above.sections.map((row) => grid.filled(row).map((column) => grid.piece(row, column)));
  if (variant.section) sections.push([grid.piece(variant.section.row, variant.section.column)]);
  const readings = matchRoles(grid, extent, habits);
  const records = joinRecords(grid, columns, readings, habits, sections);
  const rows: RecognisedRow[] = [...above.rows];
  const headingRows: number[] = [];
  for (let row = heading.top; row <= heading.bottom; row++) {
    headingRows.push(row);
    rows.push({ row, role: "heading", reason: "The heading of the table." });
  }
  for (const { row, role, reason } of readings) {
    if (role === "heading") headingRows.push(row);
    rows.push({ row, role, reason });
  }
  fillBlanks(rows, grid, extent.leadIn[0] ?? heading.top, heading.top - 1);
  rows.sort((a, b) => a.row - b.row);
  const judged = heeding(grid, extent, columns, judgePlan(columns, records));
  const lastColumn = Math.max(heading.right, columns[columns.length - 1]?.column ?? 0);
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
    columns: columns.map(({ also: _also, ticked: _ticked, ...column }) => column),
    labels: {},
    rows,
    records: judged.isPlan ? records : [],
    what: judged.what,
    ...(heading.chosen ? { chosen: "heading-row" } : {}),
  };
}

/** Whoever chose the heading, or what its columns mean, holds the table to be a plan. */
function heeding(
  grid: Grid,
  { heading }: TableExtent,
  columns: readonly RecognisedColumn[],
  judged: Judgement,
): Judgement {
  const headings = columns.map((column) => column.heading);
  const named = grid.choices.fields.some((choice) => likeness(choice.headings, headings) >= LIKE);
  if (heading.chosen)
    return { ...PLAN, confidence: 1, reason: `You said that row ${heading.bottom + 1} is its heading.` };
  if (judged.isPlan || !named) return judged;
  return { ...PLAN, confidence: judged.confidence, reason: "You chose what its columns mean." };
}

const PLAN = { isPlan: true, what: "an action plan" } as const;

interface HeadingMatch {
  readonly variant: HeadingVariant;
  readonly candidates: readonly ColumnCandidate[];
  readonly match: ColumnMatch;
}

/** The reading of the heading row under which headings and contents agree best. */
function matchHeadingRow(grid: Grid, extent: TableExtent, rows: readonly number[]): HeadingMatch {
  const used = usedColumns(grid, extent);
  // A column beyond a gap must say by its heading what it is: remarks beside the table mean nothing in it.
  const apart = firstApart(used);
  const profiles = new Map(
    used.map((column) => [column, profileColumn(grid, column, column < apart ? rows : [])]),
  );
  let best: HeadingMatch | null = null;
  let bestScore = -Infinity;
  for (const variant of headingVariants(grid, extent.heading, holdingData(grid, rows))) {
    const candidates = used.map((column): ColumnCandidate => {
      const subheading = variant.subtexts.get(column);
      return {
        column,
        heading: variant.texts.get(column) ?? "",
        ...(subheading === undefined ? {} : { subheading }),
        profile: profiles.get(column) ?? profileColumn(grid, column, rows),
      };
    });
    const match = matchColumns(candidates);
    if (match.score - variant.margin > bestScore + 1e-9) {
      bestScore = match.score - variant.margin;
      best = { variant, candidates, match };
    }
  }
  const { variant, candidates, match } = best as HeadingMatch;
  const chosen = chosenFields(
    grid.choices,
    candidates.map((candidate) => candidate.heading),
  );
  const named = chosen.size === 0 ? match : matchColumns(candidates, undefined, chosen);
  const lacking = extent.heading.chosen && !named.columns.some((column) => column.field === "action");
  const heeded = lacking ? matchColumns(candidates, wordiest(candidates, chosen), chosen) : named;
  const steps = stepsColumn(grid, heeded.columns, rows);
  return {
    variant,
    candidates,
    match: steps === null ? heeded : matchColumns(candidates, steps, chosen),
  };
}

/** The column that is most likely the action where the user says that there is one and none looks like it. */
function wordiest(candidates: readonly ColumnCandidate[], chosen: ChosenFields): number | undefined {
  let best: ColumnCandidate | undefined;
  candidates.forEach((candidate, place) => {
    if (!chosen.has(place) && candidate.profile.words > (best?.profile.words ?? 0)) best = candidate;
  });
  return best?.column;
}

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

/** The first column after two empty ones or more; beyond all columns where there is none. */
function firstApart(used: readonly number[]): number {
  return used.find((column, index) => index > 0 && column - (used[index - 1] as number) > 2) ?? Infinity;
}

/** The columns with a heading, and those without that hold anything beneath. */
function usedColumns(grid: Grid, { heading, bottom }: TableExtent): number[] {
  const used: boolean[] = [];
  for (const column of heading.texts.keys()) used[column] = true;
  for (let row = heading.bottom + 1; row <= bottom; row++)
    for (const column of grid.filled(row)) used[column] = true;
  return indicesOf(used);
}

function holdingData(grid: Grid, rows: readonly number[]): number[] {
  const used: boolean[] = [];
  for (const row of rows) for (const column of grid.filled(row)) used[column] = true;
  return indicesOf(used);
}

function indicesOf(flags: readonly boolean[]): number[] {
  const indices: number[] = [];
  flags.forEach((flag, index) => {
    if (flag) indices.push(index);
  });
  return indices;
}

/** Blank rows between two that have roles get one too. */
function fillBlanks(rows: RecognisedRow[], grid: Grid, from: number, to: number): void {
  const known = new Set(rows.map((row) => row.row));
  for (let row = from; row <= to; row++) {
    if (!known.has(row) && grid.filled(row).length === 0)
      rows.push({ row, role: "blank", reason: "Nothing stands in this row." });
  }
}
