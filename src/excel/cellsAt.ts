import { rangeName } from "../engine";

/**
 * Cells for one request only, by their address, which is shorter than four numbers. Excel keeps each range of a
 * session until it is told to let go, which the client library does with an action for each; many of them slow Excel
 * down ("Untrack unneeded proxy objects" in Microsoft's page on performance), and take a quarter of a request that
 * writes a page.
 */
export function cellsAt(
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Excel.Range {
  return sheet.getRange(rangeName({ row, column, rows, columns })).untrack();
}
