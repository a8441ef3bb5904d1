/** Which cells of a sheet are merged: where each area begins, and which cells it covers. */
import type { AreaView } from "../../standin/view";

export interface MergedCells {
  /** The area that begins at the cell. */
  areaAt(row: number, column: number): AreaView | undefined;
  /** True for the cells of an area but its first: they are not drawn. */
  isCovered(row: number, column: number): boolean;
}

export function mergedCells(merges: readonly AreaView[]): MergedCells {
  const areas = new Map<string, AreaView>();
  const covered = new Set<string>();
  for (const area of merges) {
    areas.set(`${area.row},${area.column}`, area);
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (row !== area.row || column !== area.column) covered.add(`${row},${column}`);
      }
    }
  }
  return {
    areaAt: (row, column) => areas.get(`${row},${column}`),
    isCovered: (row, column) => covered.has(`${row},${column}`),
  };
}
