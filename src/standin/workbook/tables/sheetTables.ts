import type { Table, Worksheet } from "../library";

/** The tables of a sheet, in the order in which they were made. */
export function findTables(sheet: Worksheet): readonly Table[] {
  return sheet.getTables();
}

/** True where a table of these sheets has the name, in any case. */
export function isTableName(sheets: readonly Worksheet[], name: string): boolean {
  const wanted = name.toLowerCase();
  return sheets.some((sheet) => findTables(sheet).some((table) => table.name.toLowerCase() === wanted));
}
