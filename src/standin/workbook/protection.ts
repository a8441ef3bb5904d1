import { refuse } from "../refusals";
import { isUnbounded, type Area } from "./area";
import { styleAt } from "./cells/cellStyles";
import type { Worksheet } from "./library";

/** True where the sheet is protected, with a password or without. */
export function isProtected(sheet: Worksheet): boolean {
  return sheet.sheetProtection !== null && sheet.sheetProtection?.sheet === true;
}

/** Refuses what no protected sheet allows, such as a new table. */
export function guardSheet(sheet: Worksheet, location: string): void {
  if (isProtected(sheet)) refuse.accessDenied(location, `The sheet "${sheet.name}" is protected.`);
}

/** Refuses writing to locked cells of a protected sheet. Cells are locked unless they say otherwise. */
export function guardCells(sheet: Worksheet, area: Area, location: string): void {
  if (!isProtected(sheet)) return;
  if (isUnbounded(area)) guardSheet(sheet, location);
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (styleAt(sheet, row, column).protection?.locked !== false) guardSheet(sheet, location);
    }
  }
}

/** Refuses formatting, unless the protection allows it. */
export function guardFormat(sheet: Worksheet, location: string): void {
  if (sheet.sheetProtection?.formatCells !== true) guardSheet(sheet, location);
}
