/** How the add-in knows its own sheets again: by defined names that cover the cells that are its own. */
import type { OwnSheetKind, RangeAddress, RegisterKind } from "../engine";
import { columnIndex, columnLetters, quotedSheet, REGISTER_KINDS } from "../engine";

/** "register-3" is ActionPlan_Register_3. */
const REGISTER_NAMES = Object.fromEntries(
  REGISTER_KINDS.map((kind) => [kind, kind.replace("register", "ActionPlan_Register").replace("-", "_")]),
) as Record<RegisterKind, string>;

/**
 * A workbook-level name for each kind. It begins at A1 and covers all that the add-in wrote, and Excel moves
 * it along when the sheet is renamed or rows are inserted.
 */
export const OWN_NAMES: Readonly<Record<OwnSheetKind, string>> = {
  ...REGISTER_NAMES,
  summary: "ActionPlan_Summary",
  checks: "ActionPlan_Checks",
  "publication-cover": "ActionPlan_PublicationCover",
  "publication-figures": "ActionPlan_PublicationFigures",
  "publication-actions": "ActionPlan_PublicationActions",
};

export const OWN_KINDS = Object.keys(OWN_NAMES) as readonly OwnSheetKind[];

const AREA = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** The area that a name's formula stands for; null where its sheet is gone (`=#REF!$A$1`). */
export function areaOfFormula(formula: string): RangeAddress | null {
  const match = AREA.exec(formula);
  if (match === null || formula.includes("#REF!")) return null;
  const [, quoted, plain, left, top, right, bottom] = match;
  const row = Number(top) - 1;
  const column = columnIndex(left as string);
  return {
    sheet: quoted?.replace(/''/g, "'") ?? (plain as string),
    row,
    column,
    rows: bottom === undefined ? 1 : Number(bottom) - row,
    columns: right === undefined ? 1 : columnIndex(right) - column + 1,
  };
}

/** The formula of a name for the area, such as `='Action register'!$A$1:$P$40`. */
export function formulaOfArea(area: RangeAddress): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(area.row, area.column);
  const last = corner(area.row + area.rows - 1, area.column + area.columns - 1);
  return `=${quotedSheet(area.sheet)}!${first}:${last}`;
}
