/** The cells of an area that are of a kind, as few areas as they make up (`Range.getSpecialCells`). */
import { intersection, type Area } from "../area";
import { cellType, formulaOf } from "./cellValues";
import type { Cell, Worksheet } from "../library";
import { isColumnHidden, isRowHidden } from "../lines/sizes";
import { usedArea } from "../usedArea";

/** The kinds of cells that we can look for. */
export const SPECIAL_KINDS = ["Blanks", "Constants", "Formulas", "Visible"] as const;
export type SpecialKind = (typeof SPECIAL_KINDS)[number];

/** Types of values, as `Excel.RangeValueType` calls them. */
export type ValueTypes = ReadonlySet<string>;

/** Looks, as Excel does, no further than cells are used. */
export function specialCells(
  sheet: Worksheet,
  area: Area,
  kind: SpecialKind,
  types: ValueTypes,
  date1904: boolean,
): readonly Area[] {
  const used = usedArea(sheet, area, false);
  if (!used) return [];
  const fits = (cell: Cell | undefined, row: number, column: number): boolean => {
    if (kind === "Visible") return !isRowHidden(sheet, row) && !isColumnHidden(sheet, column);
    const formula = formulaOf(cell) !== null;
    if (kind === "Formulas" && !formula) return false;
    const type = cellType(cell, date1904);
    if (kind === "Blanks") return type === "Empty" && !formula;
    return formula === (kind === "Formulas") && (formula || type !== "Empty") && types.has(type);
  };
  return areasWhere(sheet, intersection(area, used) ?? used, fits);
}

/** Runs of cells in a row, put together with the same run of the row above. */
function areasWhere(
  sheet: Worksheet,
  within: Area,
  fits: (cell: Cell | undefined, row: number, column: number) => boolean,
): readonly Area[] {
  const found: Area[] = [];
  let above = new Map<string, number>();
  for (let row = within.row; row < within.row + within.rows; row++) {
    const line = sheet.findRow(row + 1);
    const here = new Map<string, number>();
    let start = -1;
    for (let column = within.column; column <= within.column + within.columns; column++) {
      const inside = column < within.column + within.columns && fits(line?.findCell(column + 1), row, column);
      if (inside && start < 0) start = column;
      if (inside || start < 0) continue;
      const run = `${start}:${column}`;
      const known = above.get(run);
      const grown = known === undefined ? undefined : found[known];
      if (known !== undefined && grown) found[known] = { ...grown, rows: grown.rows + 1 };
      else found.push({ row, column: start, rows: 1, columns: column - start });
      here.set(run, known ?? found.length - 1);
      start = -1;
    }
    above = here;
  }
  return found;
}
