/** The cells that a chart draws. */
import { readArea, splitSheetName } from "../area";
import type { Book } from "../book";
import { cellValue, type PlainValue } from "../cells/cellValues";
import type { Series } from "./chartSeries";
import type { Worksheet } from "../library";
import { findSheet } from "../sheets";
import { isColumnHidden, isRowHidden } from "../lines/sizes";

/** What stands in the cells of a chart's reference, row by row; nothing where it points nowhere. */
export function chartCells(book: Book, reference: string | undefined): readonly PlainValue[] {
  return eachCell(book, reference, (sheet, row, column) =>
    cellValue(sheet.findRow(row + 1)?.findCell(column + 1), book.date1904),
  );
}

/** The numbers of the cells that are in no hidden row or column. */
export function shownCells(book: Book, reference: string | undefined): readonly number[] {
  const shown = eachCell(
    book,
    reference,
    (sheet, row, column) => !isRowHidden(sheet, row) && !isColumnHidden(sheet, column),
  );
  return shown.flatMap((isShown, index) => (isShown ? [index] : []));
}

function eachCell<T>(
  book: Book,
  reference: string | undefined,
  read: (sheet: Worksheet, row: number, column: number) => T,
): readonly T[] {
  if (reference === undefined) return [];
  const { sheet: sheetName, rest } = splitSheetName(reference.replace(/^\((.*)\)$/, "$1"));
  const sheet = sheetName === null ? null : findSheet(book, sheetName);
  const area = readArea(rest);
  if (!sheet || !area) return [];
  const found: T[] = [];
  for (let row = area.row; row < Math.min(area.row + area.rows, sheet.rowCount); row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      found.push(read(sheet, row, column));
  return found;
}

/** The name of a series, which is a text or stands in a cell. */
export function textOfName(book: Book, series: Series | undefined): string {
  const reference = series?.tx?.strRef?.formula;
  if (reference === undefined) return series?.tx?.value ?? "";
  return String(chartCells(book, reference)[0] ?? "");
}
