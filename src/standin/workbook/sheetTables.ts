import type { Table, Worksheet } from "./library";

/** The tables of a sheet, in the order in which they were made. */
export function findTables(sheet: Worksheet): readonly Table[] {
  return sheet.getTables();
}
