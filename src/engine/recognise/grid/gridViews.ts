/** A grid seen in part, or turned on its side. */
import type { Area, Grid } from "./grid";

const NO_COLUMNS: readonly number[] = [];

/** The part of a grid that lies within the area. */
export function windowOf(grid: Grid, area: Area): Grid {
  const whole = area.left <= grid.left && area.right >= grid.right;
  // Many rows of a grid share a list of columns, and so do those of its part.
  const parts = new Map<readonly number[], readonly number[]>();
  const inside = (row: number, column: number): boolean =>
    row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  return {
    top: Math.max(area.top, grid.top),
    left: Math.max(area.left, grid.left),
    bottom: Math.min(area.bottom, grid.bottom),
    right: Math.min(area.right, grid.right),
    sheet: grid.sheet,
    excelTables: grid.excelTables,
    choices: grid.choices,
    text: (row, column) => (inside(row, column) ? grid.text(row, column) : ""),
    filled(row) {
      if (row < area.top || row > area.bottom) return NO_COLUMNS;
      if (whole) return grid.filled(row);
      const all = grid.filled(row);
      const known = parts.get(all);
      if (known) return known;
      const found = all.filter((column) => column >= area.left && column <= area.right);
      parts.set(all, found);
      return found;
    },
    shapes: grid.shapes,
    shapesOfText: grid.shapesOfText,
    look: grid.look,
    hasMerges: grid.hasMerges,
    merge: grid.merge,
    piece: grid.piece,
    isRowHidden: grid.isRowHidden,
    isColumnHidden: grid.isColumnHidden,
    at: grid.at,
  };
}

/** The grid with nothing in those rows. */
export function withoutRows(grid: Grid, rows: ReadonlySet<number>): Grid {
  if (rows.size === 0) return grid;
  return {
    top: grid.top,
    left: grid.left,
    bottom: grid.bottom,
    right: grid.right,
    sheet: grid.sheet,
    excelTables: grid.excelTables,
    choices: grid.choices,
    text: (row, column) => (rows.has(row) ? "" : grid.text(row, column)),
    filled: (row) => (rows.has(row) ? NO_COLUMNS : grid.filled(row)),
    shapes: grid.shapes,
    shapesOfText: grid.shapesOfText,
    look: grid.look,
    hasMerges: grid.hasMerges,
    merge: grid.merge,
    piece: grid.piece,
    isRowHidden: grid.isRowHidden,
    isColumnHidden: grid.isColumnHidden,
    at: grid.at,
  };
}

/** The grid with rows and columns exchanged; pieces keep the address where they really stand. */
export function transposed(grid: Grid): Grid {
  const filledRows = new Map<number, readonly number[]>();
  const turned: Grid = {
    top: grid.left,
    left: grid.top,
    bottom: grid.right,
    right: grid.bottom,
    sheet: grid.sheet,
    excelTables: [],
    // Rows are columns here.
    choices: { ...grid.choices, headingRows: [] },
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
    hasMerges: grid.hasMerges,
    merge(row, column) {
      const area = grid.merge(column, row);
      return area && { top: area.left, left: area.top, bottom: area.right, right: area.bottom };
    },
    piece: (row, column) => grid.piece(column, row),
    isRowHidden: (row) => grid.isColumnHidden(row),
    isColumnHidden: (column) => grid.isRowHidden(column),
    at: (row, column) => grid.at(column, row),
  };
  return turned;
}
