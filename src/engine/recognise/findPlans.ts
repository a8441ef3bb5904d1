/** The plans on a sheet, or on one side of it: every way of reading it tried, and the best one kept. */
import type { Field } from "../model/field";
import type { RecognisedTable } from "../model/recognised";
import type { Steps } from "../model/steps";
import { fold } from "../text/fold";
import { cutAtShifts } from "./tables/cutAtShifts";
import { dropPlan } from "./tables/dropPlan";
import { findHeadless } from "./headings/findHeadless";
import { findTablesInSteps } from "./tables/findTables";
import type { TableExtent } from "./headings/tableExtent";
import type { Grid } from "./grid/grid";
import { guessHeadings } from "./headings/guessHeadings";
import { readBlocks } from "./blocks/readBlocks";
import { readBracketed } from "./blocks/readBracketed";
import { readTableInSteps } from "./tables/readTable";
import { readTransposed } from "./tables/readTransposed";
import { readUnlabelled } from "./blocks/readUnlabelled";

/**
 * The plans from top to bottom, and the tables that would be plans if the user had not said otherwise. `isFirst`
 * where the sheet's title may stand above the first.
 */
export function* findPlansInSteps(grid: Grid, isFirst: boolean): Steps<readonly RecognisedTable[]> {
  return (yield* bestReading(grid, isFirst)).map((table) => dropPlan(grid.choices, table));
}

function* bestReading(grid: Grid, isFirst: boolean): Steps<readonly RecognisedTable[]> {
  const found = yield* findTablesInSteps(grid);
  yield;
  const extents = found.flatMap((extent) => cutAtShifts(grid, extent));
  yield;
  const known = yield* readTables(grid, extents, isFirst);
  const tables = known.length > 0 ? known : yield* readTables(grid, yield* findGuessed(grid), isFirst);
  if (tables.some((table) => table.chosen)) return tables;
  yield;
  const filled: number[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) if (grid.filled(row).length > 0) filled.push(row);
  if (filled.length > MOST_ROWS) return tables;
  let best = tables;
  let most = worth(tables);
  if (most >= WELL_READ * cellsIn(grid, filled)) return best;
  for (const readOtherwise of [readBlocks, readTransposed, readUnlabelled, readBracketed]) {
    yield;
    const read = readOtherwise(grid, filled);
    if (!read || repeatsHeadings(read, extents)) continue;
    const own = worth([read]);
    if (own <= CLEARLY_BETTER * most) continue;
    best = [read];
    most = own;
  }
  return best;
}

/** Where no row reads like the heading of a plan: a table that has none, or one under words that say nothing to us. */
function* findGuessed(grid: Grid): Steps<readonly TableExtent[]> {
  const headless = findHeadless(grid);
  return yield* findTablesInSteps(grid, headless.length > 0 ? headless : guessHeadings(grid));
}

/** Nobody keeps a plan without a table in more rows than this. */
const MOST_ROWS = 5_000;
/** A reading that accounts for this share of the cells needs no rivals. */
const WELL_READ = 0.5;
/** A table that can be read as one is one, unless another reading makes much more of the sheet. */
const CLEARLY_BETTER = 1.5;

function* readTables(
  grid: Grid,
  extents: readonly TableExtent[],
  isFirst: boolean,
): Steps<readonly RecognisedTable[]> {
  const underSections = extents.length > 1 && extents.slice(1).every((extent) => extent.leadIn.length > 0);
  const tables: RecognisedTable[] = [];
  for (const [index, extent] of extents.entries())
    tables.push(yield* readTableInSteps(grid, extent, { isFirst: isFirst && index === 0, underSections }));
  const plans = new Set(extents.filter((_, index) => tables[index]?.isPlan).map(headingsOf));
  for (const [index, extent] of extents.entries()) {
    if (tables[index]?.isPlan || !plans.has(headingsOf(extent))) continue;
    const context = { isFirst: isFirst && index === 0, underSections, isLikePlan: true };
    tables[index] = yield* readTableInSteps(grid, extent, context);
  }
  return tables.filter((table) => table.isPlan);
}

function headingsOf({ heading }: TableExtent): string {
  return [...heading.texts.values()].map(fold).join("|");
}

/** True where all labels of the blocks stand in rows that head a table, as they come again on each page. */
function repeatsHeadings(blocks: RecognisedTable, extents: readonly TableExtent[]): boolean {
  const heads = extents.flatMap(({ heading, repeats }) => [heading, ...repeats]);
  const labels = blocks.rows.filter(({ role }) => role === "label");
  const headings = Math.max(0, ...heads.map(({ texts }) => texts.size));
  return (
    labels.length > 0 &&
    Object.keys(blocks.labels).length <= headings &&
    labels.every(({ row }) => heads.some(({ top, bottom }) => top <= row && row <= bottom))
  );
}

/** How many cells the reading gives a meaning, each as sure as its table is. */
function worth(tables: readonly RecognisedTable[]): number {
  let sum = 0;
  for (const table of tables) {
    let cells = 0;
    for (const { fields } of table.records)
      for (const field in fields) cells += fields[field as Field]?.length ?? 0;
    sum += cells * table.confidence;
  }
  return sum;
}

function cellsIn(grid: Grid, rows: readonly number[]): number {
  let cells = 0;
  for (const row of rows) cells += grid.filled(row).length;
  return cells;
}
