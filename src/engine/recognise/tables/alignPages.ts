/**
 * Pages of a table whose own heading stands in other columns than that of the first page, as an export to a sheet
 * leaves them: seen as if all of them stood as the first does, so that what a page end cut goes on.
 */
import { fold } from "../../text/fold";
import type { CellShape, Piece } from "../../model/recognised";
import type { TableExtent } from "../headings/tableExtent";
import type { Grid } from "../grid/grid";
import type { HeadingRows } from "../headings/headingRows";
import { matchHeading } from "../headings/matchHeading";
import { splitAtDate } from "../actions/splitCombined";
import { usedColumns } from "../columns/tableColumns";

export interface AlignedPages {
  readonly grid: Grid;
  /** Rows whose cells really stand in other columns. */
  readonly moved: ReadonlySet<number>;
  /** The last column that any of them really takes up. */
  readonly right: number;
}

/** Where a column of the first page stands on another one. */
interface Source {
  readonly column: number;
  /** Two columns became one on this page: the column is for what its date leaves, or for the date. */
  readonly part?: "date" | "rest";
}

/** By the column of the first page. */
type Page = ReadonlyMap<number, Source>;

export function alignPages(grid: Grid, extent: TableExtent): AlignedPages {
  const pages = new Map<number, Page>();
  let right = extent.heading.right;
  for (const [index, repeat] of extent.repeats.entries()) {
    const bottom = (extent.repeats[index + 1]?.top ?? extent.bottom + 1) - 1;
    const page = pageOf(grid, extent, repeat, bottom);
    if (page === null) continue;
    for (let row = repeat.top; row <= bottom; row++) pages.set(row, page);
    right = Math.max(right, ...[...page.values()].map(({ column }) => column));
  }
  const moved = new Set(pages.keys());
  return { grid: moved.size === 0 ? grid : alignedGrid(grid, pages), moved, right };
}

/** Null where the page stands as the first one does, or where a cell of it would be left out. */
function pageOf(
  grid: Grid,
  { heading, bottom: last }: TableExtent,
  repeat: HeadingRows,
  bottom: number,
): Page | null {
  if (heading.excelTable || heading.top !== heading.bottom || repeat.top !== repeat.bottom) return null;
  const own = new Map(grid.filled(repeat.top).map((column) => [fold(grid.text(repeat.top, column)), column]));
  const page = new Map<number, Source>();
  const texts = [...heading.texts];
  for (const [index, [column, text]] of texts.entries()) {
    if (page.has(column)) continue;
    const same = own.get(fold(text));
    if (same !== undefined) {
      page.set(column, { column: same });
      continue;
    }
    const [after, other] = texts[index + 1] ?? [];
    const joined = after === undefined ? undefined : own.get(fold(`${text} ${other}`));
    if (after === undefined || joined === undefined) return null;
    const isDate = dates(text) > dates(other ?? "");
    page.set(column, { column: joined, part: isDate ? "date" : "rest" });
    page.set(after, { column: joined, part: isDate ? "rest" : "date" });
  }
  if ([...page].every(([column, source]) => column === source.column)) return null;
  return placeOthers(grid, { heading, repeats: [], leadIn: [], bottom: last }, page, { ...repeat, bottom });
}

function dates(text: string): number {
  const { due = 0, start = 0, review = 0 } = matchHeading(text);
  return Math.max(due, start, review);
}

/** What stands on the page under no heading goes to columns of the first page that have none; null where there are too few. */
function placeOthers(
  grid: Grid,
  extent: TableExtent,
  page: Map<number, Source>,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): Page | null {
  const taken = new Set([...page.values()].map(({ column }) => column));
  const others = new Set<number>();
  for (let row = top; row <= bottom; row++)
    for (const column of grid.filled(row)) if (!taken.has(column)) others.add(column);
  const free = usedColumns(grid, extent).filter((column) => !page.has(column));
  for (const column of [...others].sort((one, other) => one - other)) {
    const place = free.shift();
    if (place === undefined) return null;
    page.set(place, { column });
  }
  return page;
}

function alignedGrid(grid: Grid, pages: ReadonlyMap<number, Page>): Grid {
  const filledOf = new Map<number, readonly number[]>();
  const textOf = (row: number, source: Source): string => {
    const text = grid.text(row, source.column);
    if (source.part === undefined || text === "") return text;
    const { date, rest } = splitAtDate(text, grid.shapesOfText);
    return source.part === "date" ? date : rest;
  };
  /** Where the cell really stands; null where the page has no such column. */
  const sourceOf = (row: number, column: number): Source | null => {
    const page = pages.get(row);
    return page === undefined ? { column } : (page.get(column) ?? null);
  };
  const aligned: Grid = {
    top: grid.top,
    left: grid.left,
    bottom: grid.bottom,
    right: grid.right,
    sheet: grid.sheet,
    excelTables: grid.excelTables,
    choices: grid.choices,
    text(row, column) {
      const source = sourceOf(row, column);
      return source === null ? "" : textOf(row, source);
    },
    filled(row) {
      const page = pages.get(row);
      if (page === undefined) return grid.filled(row);
      const known = filledOf.get(row);
      if (known) return known;
      const found = [...page]
        .filter(([, source]) => textOf(row, source) !== "")
        .map(([column]) => column)
        .sort((one, other) => one - other);
      filledOf.set(row, found);
      return found;
    },
    shapes(row, column): readonly CellShape[] {
      const source = sourceOf(row, column);
      if (source === null) return [];
      return source.part === undefined
        ? grid.shapes(row, source.column)
        : grid.shapesOfText(textOf(row, source));
    },
    shapesOfText: grid.shapesOfText,
    look(row, column) {
      const source = sourceOf(row, column);
      return source === null ? {} : grid.look(row, source.column);
    },
    hasMerges: grid.hasMerges,
    merge(row, column) {
      const source = sourceOf(row, column);
      const area = source === null ? null : grid.merge(row, source.column);
      if (area === null || source === null) return null;
      const by = column - source.column;
      return { top: area.top, left: area.left + by, bottom: area.bottom, right: area.right + by };
    },
    piece(row, column): Piece {
      const source = sourceOf(row, column) ?? { column };
      const piece = grid.piece(row, source.column);
      return source.part === undefined ? piece : { ...piece, text: textOf(row, source) };
    },
    isRowHidden: grid.isRowHidden,
    isColumnHidden: grid.isColumnHidden,
    at: (row, column) => grid.at(row, sourceOf(row, column)?.column ?? column),
  };
  return aligned;
}
