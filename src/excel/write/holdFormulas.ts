/**
 * Keeps Excel from spreading one formula down a column of a table. It takes a formula that comes into an empty column
 * for the formula of all its rows, from add-ins too (OfficeDev/office-js #2093, "by design"; #6745); where another
 * value stood, it does not (#5909).
 */
import type { DraftArea, RegisterCell } from "../../engine";
import { cellsAt } from "../cellsAt";

/** Cells from a column on, row by row. */
interface WrittenCells {
  readonly column: number;
  readonly values: readonly (readonly RegisterCell[])[];
}

/** Stands where a formula follows in the same request. */
const HELD = "–";

/** For rows of a table into which `cells` are written next, a text where they hold formulas. */
export function holdFormulas(sheet: Excel.Worksheet, rows: DraftArea, cells: readonly WrittenCells[]): void {
  if (rows.rows < 1) return;
  for (const column of columnsWithFormulas(cells)) {
    if (column < rows.column || column >= rows.column + rows.columns) continue;
    // A single value stands for every cell of the range.
    cellsAt(sheet, rows.row, column, rows.rows, 1).values = HELD as unknown as string[][];
  }
}

function columnsWithFormulas(cells: readonly WrittenCells[]): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const { column, values } of cells)
    for (const row of values)
      row.forEach((value, along) => {
        if (typeof value === "object" && value !== null) columns.add(column + along);
      });
  return columns;
}
