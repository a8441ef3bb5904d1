/** A sheet as recognition looks at it: plain texts, shapes of cells and merges, each worked out once. */
import type { CellAddress, RangeAddress } from "../../model/address";
import type { CellReaders, CellShape, Piece } from "../../model/recognised";
import { lookAt, lookKey, numberFormatAt, textAt, valueAt } from "../../model/snapshot";
import type { CellLook, SheetSnapshot } from "../../model/snapshot";
import { plainText } from "../../text/plainText";
import { NO_CHOICES, type Choices } from "./choices";

/** A rectangle in sheet coordinates, all four sides included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A table of Excel's own: nothing says better where a table stands. */
export interface ExcelTable extends Area {
  /** The last row holds totals. */
  readonly hasTotals: boolean;
}

export interface Grid extends Area {
  readonly sheet: string;
  /** With a heading row each, their first. */
  readonly excelTables: readonly ExcelTable[];
  /** What the user has said about the sheet. */
  readonly choices: Choices;
  /** The cell's text without markup or outer spaces; "" for an empty cell. */
  text(row: number, column: number): string;
  /** The columns of the row that hold text, from left to right. */
  filled(row: number): readonly number[];
  shapes(row: number, column: number): readonly CellShape[];
  /** The shapes of a text that is a part of a cell. */
  shapesOfText(text: string): readonly CellShape[];
  look(row: number, column: number): CellLook;
  readonly hasMerges: boolean;
  /** The merged area that covers the cell, or null. */
  merge(row: number, column: number): Area | null;
  piece(row: number, column: number): Piece;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  at(row: number, column: number): CellAddress;
}

/** A row of the used range. */
interface Line {
  /** From the first column on; "" for an empty cell. */
  readonly texts: readonly string[];
  readonly filled: readonly number[];
}

const NO_LINE: Line = { texts: [], filled: [] };
const NO_SHAPES: readonly CellShape[] = [];
const NO_LOOK: CellLook = {};

/** The grid of a snapshot; cells are read when they are first asked for. */
export function gridOf(sheet: SheetSnapshot, readers: CellReaders, choices: Choices = NO_CHOICES): Grid {
  const width = sheet.values[0]?.length ?? 0;
  const lines = new Array<Line | undefined>(sheet.values.length);
  const shapes = new Map<number, readonly CellShape[]>();
  const shapesByText = new Map<string, readonly CellShape[]>();
  const merges = mergesByCell(sheet.merges);
  const { top, left } = sheet;
  const bottom = top + sheet.values.length - 1;
  const right = left + width - 1;
  const lineAt = (row: number): Line => {
    if (row < top || row > bottom) return NO_LINE;
    const place = row - top;
    return (lines[place] ??= readLine(sheet, row, lines[place - 1] ?? NO_LINE));
  };

  // Written out key by key, and in this order wherever a grid is made: all grids then have one shape in V8, and what
  // it compiled for one sheet serves the next. With a key behind a spread, each object has a shape of its own.
  const grid: Grid = {
    top,
    left,
    bottom,
    right,
    sheet: sheet.name,
    excelTables: excelTablesOf(sheet),
    choices,
    text: (row, column) => (column < left ? "" : (lineAt(row).texts[column - left] ?? "")),
    filled: (row) => lineAt(row).filled,
    shapes(row, column) {
      if (row < top || row > bottom || column < left || column > right) return NO_SHAPES;
      const index = (row - top) * width + column - left;
      const known = shapes.get(index);
      if (known) return known;
      const text = grid.text(row, column);
      const value = valueAt(sheet, row, column);
      // Only a number's format and an empty cell's look tell anything.
      const found =
        text !== "" && typeof value === "string"
          ? grid.shapesOfText(text)
          : readers.shapesOf(text, value, numberFormatAt(sheet, row, column), lookAt(sheet, row, column));
      shapes.set(index, found);
      return found;
    },
    shapesOfText(text) {
      const known = shapesByText.get(text);
      if (known) return known;
      const found = readers.shapesOf(text, text, "General", NO_LOOK);
      shapesByText.set(text, found);
      return found;
    },
    look: (row, column) => lookAt(sheet, row, column),
    hasMerges: merges !== null,
    merge: (row, column) => merges?.get(row)?.get(column) ?? null,
    piece: (row, column) => pieceOf(sheet, row, column, grid.text(row, column)),
    isRowHidden: (row) => sheet.hiddenRows.has(row),
    isColumnHidden: (column) => sheet.hiddenColumns.has(column),
    at: (row, column) => ({ sheet: sheet.name, row, column }),
  };
  return grid;
}

/** One of two shapes, so that V8 is quick to look at it: most cells are plain and hold a text. */
function pieceOf(sheet: SheetSnapshot, row: number, column: number, text: string): Piece {
  const held = valueAt(sheet, row, column);
  const look = sheet.looks.get(lookKey(row, column));
  const value = typeof held === "string" || held === null ? undefined : held;
  if (value === undefined && look === undefined) return { sheet: sheet.name, row, column, text };
  const numberFormat = value === undefined ? undefined : numberFormatAt(sheet, row, column);
  return { sheet: sheet.name, row, column, text, value, numberFormat, look };
}

/** Rows are mostly filled as the row above is, and then share its list of columns. */
function readLine(sheet: SheetSnapshot, row: number, above: Line): Line {
  const values = sheet.values[row - sheet.top] ?? [];
  const texts = new Array<string>(values.length);
  let count = 0;
  let alike = true;
  for (let along = 0; along < values.length; along++) {
    const value = values[along] ?? null;
    const text =
      value === null
        ? ""
        : plainText(typeof value === "string" ? value : textAt(sheet, row, sheet.left + along));
    texts[along] = text;
    if (text !== "") alike = above.filled[count++] === sheet.left + along && alike;
  }
  if (alike && count === above.filled.length) return { texts, filled: above.filled };
  const filled: number[] = [];
  for (let along = 0; along < texts.length; along++) if (texts[along] !== "") filled.push(sheet.left + along);
  return { texts, filled };
}

/** Headings that Excel itself made up say that nobody headed the table. */
const MADE_UP = /^(?:Column|Colofn) ?\d+$/;

function excelTablesOf(sheet: SheetSnapshot): ExcelTable[] {
  return sheet.tables
    .filter(({ hasHeadings, range }) => {
      const headings = Array.from({ length: range.columns }, (_, along) =>
        textAt(sheet, range.row, range.column + along),
      );
      const own = headings.filter((text) => text.trim() !== "" && !MADE_UP.test(text)).length;
      return hasHeadings && own >= 2 && own > 0.5 * range.columns;
    })
    .map(({ range, hasTotals }) => ({
      top: range.row,
      left: range.column,
      bottom: range.row + range.rows - 1,
      right: range.column + range.columns - 1,
      hasTotals,
    }));
}

/** How many columns the cell takes up, with the merge that it heads. */
export function widthAt(grid: Grid, row: number, column: number): number {
  const merge = grid.merge(row, column);
  return merge ? merge.right - merge.left + 1 : 1;
}

/** True where the cell itself is dressed to stand out: bold, or filled with a colour. */
export function isStyled(grid: Grid, row: number, column: number): boolean {
  const look = grid.look(row, column);
  return look.bold === true || look.fill !== undefined;
}

/** True where the cell has a fill that neither neighbour shares: a rating by colour, and no banded row. */
export function hasOwnFill(grid: Grid, row: number, column: number): boolean {
  const fill = grid.look(row, column).fill;
  return (
    fill !== undefined && fill !== grid.look(row, column - 1).fill && fill !== grid.look(row, column + 1).fill
  );
}

export function rangeOf(grid: Grid, area: Area): RangeAddress {
  return {
    sheet: grid.sheet,
    row: area.top,
    column: area.left,
    rows: area.bottom - area.top + 1,
    columns: area.right - area.left + 1,
  };
}

/** A merge over more cells than this is a decorated page, and is left out: nobody carries a value so far. */
const LARGEST_MERGE = 100_000;

function mergesByCell(merges: readonly RangeAddress[]): Map<number, Map<number, Area>> | null {
  if (merges.length === 0) return null;
  const byRow = new Map<number, Map<number, Area>>();
  for (const merge of merges) {
    if (merge.rows * merge.columns > LARGEST_MERGE) continue;
    const area: Area = {
      top: merge.row,
      left: merge.column,
      bottom: merge.row + merge.rows - 1,
      right: merge.column + merge.columns - 1,
    };
    for (let row = area.top; row <= area.bottom; row++) {
      let columns = byRow.get(row);
      if (!columns) byRow.set(row, (columns = new Map()));
      for (let column = area.left; column <= area.right; column++) columns.set(column, area);
    }
  }
  return byRow;
}
