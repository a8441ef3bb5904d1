/** Second round trip: how far each sheet reaches, and what lies on it. */
import { ExcelError } from "../excelError";
import type { ListedSheet } from "./readSheetList";

/** A sheet whose size is known and whose cells are still to be read. */
export interface Extent extends ListedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly top: number;
  readonly left: number;
  /** 0 for an empty sheet. */
  readonly rows: number;
  readonly columns: number;
  /** The rows that can hold anything, from the first on; no others are asked for. */
  readonly parts: readonly RowPart[];
  readonly protected: boolean;
  readonly tables: readonly Excel.Table[];
  readonly comments: readonly Excel.Comment[];
}

/** Rows that follow one another; `first` counts from the first row of the used range. */
export interface RowPart {
  readonly first: number;
  readonly rows: number;
}

/**
 * Cells of a sheet that we read: ten years of a council's actions are a hundredth of it. A sheet with one
 * stray cell at its far end has 17 thousand million.
 */
const MOST_CELLS = 20_000_000;

/** Queues the questions; the function that comes back reads the answers after the next round trip. */
export function queueExtents(context: Excel.RequestContext, sheets: readonly ListedSheet[]): () => Extent[] {
  const asked = sheets.map((sheet) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.name);
    // Values only: a formatted empty cell would make the sheet as long as somebody once formatted it.
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    worksheet.tables.load("items/name,items/showHeaders,items/showTotals");
    worksheet.comments.load("items/content");
    worksheet.protection.load("protected");
    return { sheet, worksheet, used };
  });
  return () =>
    asked.map(({ sheet, worksheet, used }) => {
      const [rows, columns] = used.isNullObject ? [0, 0] : [used.rowCount, used.columnCount];
      if (rows * columns > MOST_CELLS) throw tooLarge(sheet.name, rows, columns);
      return {
        ...sheet,
        worksheet,
        top: rows === 0 ? 0 : used.rowIndex,
        left: rows === 0 ? 0 : used.columnIndex,
        rows,
        columns,
        parts: rows === 0 ? [] : [{ first: 0, rows }],
        protected: worksheet.protection.protected,
        tables: worksheet.tables.items,
        comments: worksheet.comments.items,
      };
    });
}

function tooLarge(sheet: string, rows: number, columns: number): ExcelError {
  return new ExcelError(
    "SheetTooLarge",
    `The sheet "${sheet}" has cells in ${rows} rows and ${columns} columns, which is too much to read. Delete what stands far out on it, or move the plan to a workbook of its own.`,
  );
}
