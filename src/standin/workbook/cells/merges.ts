import { areaAddress, between, contains, intersection, type Area } from "../area";
import type { Worksheet } from "../library";

/** The merged areas of a sheet that touch an area. */
export function mergesIn(sheet: Worksheet, area: Area): readonly Area[] {
  return sheet.mergedRegions
    .map(({ top, left, bottom, right }) => between(top - 1, left - 1, bottom - 1, right - 1))
    .filter((merge) => intersection(merge, area));
}

/** Those whose first cell lies in the area: the others Excel does not tell (OfficeDev/office-js #3611). */
export function mergesFrom(sheet: Worksheet, area: Area): readonly Area[] {
  return mergesIn(sheet, area).filter(({ row, column }) =>
    contains(area, { row, column, rows: 1, columns: 1 }),
  );
}

/** Merges the area, or each of its rows for itself; what stood in covered cells is lost, as in Excel. */
export function merge(sheet: Worksheet, area: Area, across: boolean): void {
  unmerge(sheet, area);
  const rows = across
    ? Array.from({ length: area.rows }, (_one, row) => ({ ...area, row: area.row + row, rows: 1 }))
    : [area];
  for (const one of rows.filter((part) => part.rows * part.columns > 1)) sheet.mergeCells(areaAddress(one));
}

export function unmerge(sheet: Worksheet, area: Area): void {
  for (const one of mergesIn(sheet, area)) sheet.unMergeCells(areaAddress(one));
}
