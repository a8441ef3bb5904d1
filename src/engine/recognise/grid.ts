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

export interface Grid extends Area {
  readonly sheet: string;
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
      const found = readers.shapesOf(
        grid.text(row, column),
        valueAt(sheet, row, column),
        numberFormatAt(sheet, row, column),
        lookAt(sheet, row, column),
      );
      shapes.set(index, found);
      return found;
    },
    shapesOfText: (text) => readers.shapesOf(text, text, "General", NO_LOOK),
    look: (row, column) => lookAt(sheet, row, column),
    merge: (row, column) => merges?.get(row)?.get(column) ?? null,
    piece: (row, column) => ({
      at: grid.at(row, column),
      value: valueAt(sheet, row, column),
      text: grid.text(row, column),
      numberFormat: numberFormatAt(sheet, row, column),
      look: lookAt(sheet, row, column),
    }),
    at: (row, column) => ({ sheet: sheet.name, row, column }),
  };
  return grid;
}

/** The part of a grid that lies within the area. */
export function windowOf(grid: Grid, area: Area): Grid {
  const whole = area.left <= grid.left && area.right >= grid.right;
  const filledRows = new Map<number, readonly number[]>();
  const inside = (row: number, column: number): boolean =>
    row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  return {
    ...grid,
    top: Math.max(area.top, grid.top),
    left: Math.max(area.left, grid.left),
    bottom: Math.min(area.bottom, grid.bottom),
    right: Math.min(area.right, grid.right),
    text: (row, column) => (inside(row, column) ? grid.text(row, column) : ""),
    filled(row) {
      if (row < area.top || row > area.bottom) return NO_COLUMNS;
      if (whole) return grid.filled(row);
      const known = filledRows.get(row);
      if (known) return known;
      const found = grid.filled(row).filter((column) => column >= area.left && column <= area.right);
      filledRows.set(row, found);
      return found;
    },
  };
}

/** The grid with rows and columns exchanged; pieces keep the address where they really stand. */
export function transposed(grid: Grid): Grid {
  const filledRows = new Map<number, readonly number[]>();
  const turned: Grid = {
    sheet: grid.sheet,
    // Rows are columns here.
    choices: { ...grid.choices, headingRows: [] },
    top: grid.left,
    left: grid.top,
    bottom: grid.right,
    right: grid.bottom,
    text: (row, column) => grid.text(column, row),
    filled(row) {
      const known = filledRows.get(row);
      if (known) return known;
      const columns: number[] = [];
      for (let column = turned.left; column <= turned.right; column++) {
        if (grid.text(column, row) !== "") columns.push(column);
      }
      filledRows.set(row, columns);
      return columns;
    },
    shapes: (row, column) => grid.shapes(column, row),
    shapesOfText: (text) => grid.shapesOfText(text),
    look: (row, column) => grid.look(column, row),
    merge(row, column) {
      const area = grid.merge(column, row);
      return area && { top: area.left, left: area.top, bottom: area.right, right: area.bottom };
    },
    piece: (row, column) => grid.piece(column, row),
    at: (row, column) => grid.at(column, row),
  };
  return turned;
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
