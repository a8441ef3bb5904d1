/** To be loaded of sheets and of tables, along with their names, for `filteredSheets`. */
export const IS_FILTERED = "items/autoFilter/isDataFiltered";

/** The names of the sheets on which a filter hides rows, or may. */
export function filteredSheets(
  sheets: readonly Excel.Worksheet[],
  tables: readonly Excel.Table[],
): ReadonlySet<string> {
  const filtered = tables.filter(({ autoFilter }) => autoFilter.isDataFiltered);
  return new Set([
    ...sheets.filter(({ autoFilter }) => autoFilter.isDataFiltered).map(({ name }) => name),
    ...filtered.map(({ worksheet }) => worksheet.name),
  ]);
}
