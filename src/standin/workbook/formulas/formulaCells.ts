/** The cells of a sheet that hold formulas. */
import type { Book } from "../book";
import { ValueType, type Cell, type Worksheet } from "../library";

interface Known {
  readonly revision: number;
  readonly cells: readonly Cell[];
}

/** What the last shift of rows left behind: many shifts follow one another, and each would walk all sheets. */
const known = new WeakMap<Worksheet, Known>();

/** Row by row. Of the cells that were found before, some may hold a formula no longer. */
export function formulaCells(book: Book, sheet: Worksheet): readonly Cell[] {
  const before = known.get(sheet);
  return before?.revision === book.revision ? before.cells : findFormulaCells(sheet);
}

/** Keeps what was found until the workbook is changed again. The cells must be those that are there now. */
export function keepFormulaCells(book: Book, cells: ReadonlyMap<Worksheet, readonly Cell[]>): void {
  for (const [sheet, its] of cells) known.set(sheet, { revision: book.revision, cells: its });
}

const { Formula } = ValueType;

/** The same, looked for cell by cell. */
export function findFormulaCells(sheet: Worksheet): readonly Cell[] {
  const cells: Cell[] = [];
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.type === Formula) cells.push(cell);
    }),
  );
  return cells;
}

/** True for a formula that fills several cells at once. */
export function isArrayFormula({ value }: Cell): boolean {
  return typeof value === "object" && value !== null && "shareType" in value && value.shareType === "array";
}
