/** Pages of a table that stand a column further right or left than its heading, as a page's text is often pasted. */
import type { CellShape } from "../../model/recognised";
import type { TableExtent } from "../headings/tableExtent";
import type { Grid } from "../grid/grid";
import { repeatsOf, type HeadingRows } from "../headings/headingRows";
import { countWords, spread } from "../grid/profileColumn";

/** Further than this nothing slips by itself. */
const SHIFTS: readonly number[] = [1, -1];
const FEWEST_ROWS = 2;
const FEWEST_COLUMNS = 3;
/** So much more alike must the columns be when the page is moved back, and so much alike at all. */
const CLEARLY = 0.25;
const LIKE = 0.5;
const PLAINLY = 0.4;

interface Rows {
  readonly top: number;
  readonly bottom: number;
  readonly shift: number;
}

/** The extent, or its parts where pages of it are shifted: each with the headings over the columns that it has there. */
export function cutAtShifts(grid: Grid, extent: TableExtent): readonly TableExtent[] {
  const { heading, bottom } = extent;
  if (heading.excelTable || heading.isGuess || heading.texts.size < FEWEST_COLUMNS) return [extent];
  const pages = findShifted(grid, extent);
  if (pages.length === 0) return [extent];
  const parts: TableExtent[] = [];
  let top = heading.bottom + 1;
  for (const page of [...pages, { top: bottom + 1, bottom, shift: 0 }]) {
    if (page.top > top) parts.push(partOf(grid, extent, { top, bottom: page.top - 1, shift: 0 }));
    if (page.shift !== 0) parts.push(partOf(grid, extent, page));
    top = page.bottom + 1;
  }
  return parts;
}

function partOf(grid: Grid, extent: TableExtent, { top, bottom, shift }: Rows): TableExtent {
  const { heading } = extent;
  const repeats = extent.repeats.filter((repeat) => repeat.top >= top && repeat.bottom <= bottom);
  if (top === heading.bottom + 1) return { ...extent, repeats, bottom };
  const moved = (texts: ReadonlyMap<number, string>): ReadonlyMap<number, string> =>
    new Map([...texts].map(([column, text]) => [column + shift, text]));
  const own: HeadingRows = {
    ...heading,
    top,
    bottom: top - 1,
    left: heading.left + shift,
    right: heading.right + shift,
    texts: moved(heading.texts),
    subtexts: moved(heading.subtexts),
  };
  const isHeaded = repeatsOf(own)(grid, top);
  return { heading: isHeaded ? { ...own, bottom: top } : own, repeats, leadIn: [], bottom };
}

/** The runs of rows that leave one end of the heading empty, and fit when moved back. */
function findShifted(grid: Grid, { heading, repeats, bottom }: TableExtent): readonly Rows[] {
  const { left, right } = heading;
  const found: Rows[] = [];
  const headed = new Set(repeats.flatMap((one) => [one.top, one.bottom]));
  let above: readonly ColumnKinds[] | null = null;
  for (let row = heading.bottom + 2; row <= bottom; row++) {
    const shift = SHIFTS.find((one) => mayBeShifted(grid, row, heading, one));
    if (shift === undefined) continue;
    const page = pageAround(grid, row, { top: heading.bottom + 1, bottom }, shift > 0 ? left : right, headed);
    row = page.bottom;
    if (page.top === heading.bottom + 1 || page.rows.length < FEWEST_ROWS) continue;
    // Its own heading tells where its columns stand.
    if (repeats.some((one) => one.top <= page.top && page.top <= one.bottom + 1 && one.left !== left))
      continue;
    above ??= kindsAbove(grid, heading, rowsWithin(grid, heading.bottom + 1, page.top - 1, headed));
    if (!fits(grid, above, page.rows, shift)) continue;
    found.push({ top: page.top, bottom: page.bottom, shift });
  }
  return found;
}

/**
 * It begins or ends so far beyond the heading and leaves its other end empty; the first row beneath an empty one need
 * only begin so much further right, as its last cells may well be empty.
 */
function mayBeShifted(grid: Grid, row: number, { left, right }: HeadingRows, shift: number): boolean {
  const filled = grid.filled(row);
  if (filled.length < FEWEST_COLUMNS) return false;
  const [first, last] = [filled[0] as number, filled[filled.length - 1] as number];
  if (shift < 0) return first === left + shift && last <= right + shift;
  if (first !== left + shift || grid.merge(row, left) !== null) return false;
  return last === right + shift || grid.filled(row - 1).length === 0;
}

/** The rows around that leave that end of the heading empty too, up to an empty row or a heading. */
function pageAround(
  grid: Grid,
  row: number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  end: number,
  headed: ReadonlySet<number>,
): { readonly top: number; readonly bottom: number; readonly rows: readonly number[] } {
  const belongs = (one: number): boolean =>
    one >= top &&
    one <= bottom &&
    !headed.has(one) &&
    grid.filled(one).length > 0 &&
    grid.text(one, end) === "";
  let first = row;
  while (belongs(first - 1)) first--;
  let last = row;
  while (belongs(last + 1)) last++;
  return { top: first, bottom: last, rows: rowsWithin(grid, first, last, headed) };
}

function rowsWithin(grid: Grid, top: number, bottom: number, headed: ReadonlySet<number>): number[] {
  const rows: number[] = [];
  for (let row = top; row <= bottom; row++)
    if (!headed.has(row) && grid.filled(row).length >= 2) rows.push(row);
  return rows;
}

interface ColumnKinds {
  readonly column: number;
  readonly kinds: Kinds;
}

/** What stands in the columns under the heading before the first page that may be shifted; nothing of too few rows. */
function kindsAbove(grid: Grid, heading: HeadingRows, rows: readonly number[]): readonly ColumnKinds[] {
  if (rows.length < FEWEST_ROWS) return [];
  return [...heading.texts.keys()].map((column) => ({ column, kinds: kindsOf(grid, column, rows) }));
}

/** Moved back, its columns hold what the columns above hold, days and names above all; where they stand, they do not. */
function fits(grid: Grid, above: readonly ColumnKinds[], rows: readonly number[], shift: number): boolean {
  const typed = above.filter(({ kinds }) => TYPES.some((type) => (kinds.get(type) ?? 0) >= LIKE));
  const alike = (columns: readonly ColumnKinds[], by: number): number =>
    columns.reduce((sum, { column, kinds }) => sum + likeness(kinds, kindsOf(grid, column + by, rows)), 0) /
    columns.length;
  if (typed.length === 0 || alike(typed, shift) < alike(typed, 0) + PLAINLY) return false;
  const moved = alike(above, shift);
  return moved >= LIKE && moved >= alike(above, 0) + CLEARLY;
}

/** What no text can be taken for. */
const TYPES: readonly CellShape[] = ["date", "rag", "status", "number", "reference", "owner"];

/** What a column holds, as shares of its rows. */
type Kinds = ReadonlyMap<CellShape | "empty" | "long", number>;

const LONG = 5;

function kindsOf(grid: Grid, column: number, rows: readonly number[]): Kinds {
  const kinds = new Map<CellShape | "empty" | "long", number>();
  const sample = spread(rows);
  for (const row of sample) {
    const text = grid.text(row, column);
    const isLong = countWords(text) >= LONG;
    const kind = text === "" ? "empty" : isLong ? "long" : (grid.shapes(row, column)[0] ?? "phrase");
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1 / sample.length);
  }
  return kinds;
}

function likeness(one: Kinds, other: Kinds): number {
  let same = 0;
  for (const [kind, share] of one) same += Math.min(share, other.get(kind) ?? 0);
  return same;
}
