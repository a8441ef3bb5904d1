/** A sheet as recognition looks at it: plain texts, shapes of cells and merges, each worked out once. */
import type { CellAddress, RangeAddress } from "../model/address";
import type { CellReaders, CellShape, Piece } from "../model/recognised";
import { lookAt, numberFormatAt, textAt, valueAt } from "../model/snapshot";
import type { CellLook, SheetSnapshot } from "../model/snapshot";
import { plainText } from "../text/plainText";
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
  /** The merged area that covers the cell, or null. */
  merge(row: number, column: number): Area | null;
  piece(row: number, column: number): Piece;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  at(row: number, column: number): CellAddress;
}

const NO_COLUMNS: readonly number[] = [];
const NO_SHAPES: readonly CellShape[] = [];
const NO_LOOK: CellLook = {};

/** The grid of a snapshot; cells are read when they are first asked for. */
export function gridOf(sheet: SheetSnapshot, readers: CellReaders, choices: Choices = NO_CHOICES): Grid {
  const width = sheet.values[0]?.length ?? 0;
  const texts: (string | undefined)[][] = [];
  const shapes = new Map<number, readonly CellShape[]>();
  const shapesByText = new Map<string, readonly CellShape[]>();
  const filledRows: (readonly number[] | undefined)[] = [];
  const merges = mergesByCell(sheet.merges);
  const bounds: Area = {
    top: sheet.top,
    left: sheet.left,
    bottom: sheet.top + sheet.values.length - 1,
    right: sheet.left + width - 1,
  };
  const indexOf = (row: number, column: number): number =>
    row < bounds.top || row > bounds.bottom || column < bounds.left || column > bounds.right
      ? -1
      : (row - bounds.top) * width + column - bounds.left;

  const grid: Grid = {
    ...bounds,
    sheet: sheet.name,
    excelTables: excelTablesOf(sheet),
    choices,
    text(row, column) {
      const index = indexOf(row, column);
      if (index < 0) return "";
      const line = (texts[row - bounds.top] ??= []);
      const known = line[column - bounds.left];
      if (known !== undefined) return known;
      const text = plainText(textAt(sheet, row, column));
      line[column - bounds.left] = text;
      return text;
    },
    filled(row) {
      const known = filledRows[row - bounds.top];
      if (known) return known;
      const columns: number[] = [];
      for (let column = bounds.left; column <= bounds.right; column++) {
        if (grid.text(row, column) !== "") columns.push(column);
      }
      const found = columns.length === 0 ? NO_COLUMNS : columns;
      if (row >= bounds.top && row <= bounds.bottom) filledRows[row - bounds.top] = found;
      return found;
    },
    shapes(row, column) {
      const index = indexOf(row, column);
      if (index < 0) return NO_SHAPES;
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
    merge: (row, column) => merges?.get(row)?.get(column) ?? null,
    piece: (row, column) => ({
      at: grid.at(row, column),
      value: valueAt(sheet, row, column),
      text: grid.text(row, column),
      numberFormat: numberFormatAt(sheet, row, column),
      look: lookAt(sheet, row, column),
    }),
    isRowHidden: (row) => sheet.hiddenRows.has(row),
    isColumnHidden: (column) => sheet.hiddenColumns.has(column),
    at: (row, column) => ({ sheet: sheet.name, row, column }),
  };
  return grid;
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
