/** The columns that a table takes up. */
import type { TableExtent } from "../headings/tableExtent";
import { widthAt, type Grid } from "../grid/grid";
import { windowOf } from "../grid/gridViews";
import { matchHeading } from "../headings/matchHeading";

/** A table without what stands beside it: beyond a gap only a heading that says something is part of it. */
export function ownPart(grid: Grid, extent: TableExtent): { grid: Grid; extent: TableExtent } {
  const { heading } = extent;
  if (heading.excelTable) {
    const own = windowOf(grid, { ...heading.excelTable, top: grid.top, bottom: grid.bottom });
    return { grid: own, extent };
  }
  const headed = new Set([...heading.texts].filter(([, text]) => announces(text)).map(([column]) => column));
  const first = Math.min(...headed, heading.right);
  const used = usedColumns(grid, extent);
  const right = lastNear(
    used.filter((column) => column > first),
    first,
    headed,
  );
  const left = lastNear(used.filter((column) => column < first).reverse(), first, headed);
  if (left === used[0] && right === used[used.length - 1]) return { grid, extent };
  const own = windowOf(grid, { top: grid.top, bottom: grid.bottom, left, right });
  const texts = new Map([...heading.texts].filter(([column]) => column >= left && column <= right));
  return {
    grid: own,
    extent: {
      ...extent,
      heading: {
        ...heading,
        texts,
        left: Math.max(left, heading.left),
        right: Math.min(right, heading.right),
      },
    },
  };
}

function announces(text: string): boolean {
  return Math.max(0, ...Object.values(matchHeading(text))) >= KNOWN;
}

const KNOWN = 0.5;

/** How far the columns reach without a gap, or with a heading beyond it; they lead away from the first. */
function lastNear(columns: readonly number[], first: number, headed: ReadonlySet<number>): number {
  let last = first;
  columns.forEach((column, index) => {
    const rest = columns.slice(index);
    if (Math.abs(column - last) <= GAP || rest.some((one) => headed.has(one))) last = column;
  });
  return last;
}

/** Two empty columns are a gap. */
const GAP = 2;

/** The columns with a heading, and those without that hold anything beneath. */
export function usedColumns(grid: Grid, { heading, bottom }: TableExtent): number[] {
  const used: boolean[] = [];
  for (const column of heading.texts.keys()) used[column] = true;
  let before: readonly number[] = [];
  for (let row = heading.bottom + 1; row <= bottom; row++)
    before = markColumns(grid.filled(row), before, used);
  return indicesOf(used);
}

/** The columns that hold anything in the rows. */
export function holdingData(grid: Grid, rows: readonly number[]): number[] {
  const used: boolean[] = [];
  let before: readonly number[] = [];
  for (const row of rows) before = markColumns(grid.filled(row), before, used);
  return indicesOf(used);
}

/** Marks a row's columns, unless the row before shares its list, and gives the list back. */
function markColumns(
  filled: readonly number[],
  before: readonly number[],
  used: boolean[],
): readonly number[] {
  if (filled !== before) for (const column of filled) used[column] = true;
  return filled;
}

function indicesOf(flags: readonly boolean[]): number[] {
  const indices: number[] = [];
  flags.forEach((flag, index) => {
    if (flag) indices.push(index);
  });
  return indices;
}

/** The last column that the rows fill before a gap that none of them fills; merged cells fill all that they cover. */
export function lastBeforeGap(grid: Grid, left: number, rows: readonly number[]): number {
  const used = new Set<number>();
  for (const row of rows) {
    for (const column of grid.filled(row)) {
      const width = widthAt(grid, row, column);
      for (let covered = column; covered < column + width; covered++) used.add(covered);
    }
  }
  let last = left;
  for (let column = left; column <= Math.min(grid.right, last + GAP); column++)
    if (used.has(column)) last = column;
  return last;
}
