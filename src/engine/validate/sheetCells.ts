/** Looks through the cells of a sheet. */
import type { CellAddress, RangeAddress } from "../model/address";
import type { Plan } from "../model/plan";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../model/snapshot";

/** Whether the plan is the first of its sheet: what is asked of a whole sheet is asked once. */
export function isFirstOnSheet(plan: Plan, plans: readonly Plan[]): boolean {
  return plans.find((other) => other.sheet === plan.sheet) === plan;
}

export function findSheet(snapshot: WorkbookSnapshot, name: string): SheetSnapshot | null {
  return snapshot.sheets.find((sheet) => sheet.name === name) ?? null;
}

/** Every cell of the sheet that holds a text, in reading order; only those within the range, where one is given. */
export function* textCells(
  sheet: SheetSnapshot,
  within?: RangeAddress,
): Iterable<{ readonly at: CellAddress; readonly text: string }> {
  for (const [index, row] of sheet.values.entries()) {
    const sheetRow = sheet.top + index;
    if (within !== undefined && (sheetRow < within.row || sheetRow >= within.row + within.rows)) continue;
    for (const [offset, value] of row.entries()) {
      const column = sheet.left + offset;
      if (typeof value !== "string" || value === "") continue;
      if (within !== undefined && (column < within.column || column >= within.column + within.columns))
        continue;
      yield { at: { sheet: sheet.name, row: sheetRow, column }, text: value };
    }
  }
}

export function isFilled(value: CellValue): boolean {
  return value !== null && value !== "";
}
