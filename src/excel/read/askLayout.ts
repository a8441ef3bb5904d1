/** Third and fourth round trip: hidden rows and columns, tables and the places of comments. */
import type { RangeAddress } from "../../engine";
import { BLOCK_BYTES, type Question } from "../payload";
import type { SheetReading } from "./sheetReading";
import { cellsAt } from "../cellsAt";

const PLACE = "rowIndex,columnIndex,rowCount,columnCount";
/** A few objects of a request with their answers. */
const BYTES_OF_A_PLACE = 1_000;
/** Whether a row is hidden. */
const BYTES_OF_A_ROW = 20;
const ROWS_AN_ANSWER = Math.floor(BLOCK_BYTES / BYTES_OF_A_ROW);

/** Tables, comments; and whether any row or column is hidden, which `then` gets to know. */
export function askLayout(reading: SheetReading, then: (more: Question) => void): Question[] {
  const { extent } = reading;
  const questions: Question[] = [...askTables(reading), ...askComments(reading)];
  if (extent.rows > 0) questions.push(askWhetherHidden(reading, then));
  return questions;
}

function usedRange({ extent }: SheetReading): Excel.Range {
  return cellsAt(extent.worksheet, extent.top, extent.left, extent.rows, extent.columns);
}

function addressOf(sheet: string, range: Excel.Range): RangeAddress {
  return {
    sheet,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

function askTables(reading: SheetReading): Question[] {
  return reading.extent.tables.map((table) => ({
    bytes: BYTES_OF_A_PLACE,
    ask() {
      const range = table.getRange();
      range.load(PLACE);
      return () => {
        reading.tables.push({
          name: table.name,
          range: addressOf(reading.extent.name, range),
          hasHeadings: table.showHeaders,
          hasTotals: table.showTotals,
        });
      };
    },
  }));
}

function askComments(reading: SheetReading): Question[] {
  return reading.extent.comments.map((comment) => ({
    bytes: BYTES_OF_A_PLACE,
    ask() {
      const cell = comment.getLocation();
      cell.load("rowIndex,columnIndex");
      return () => {
        const at = { sheet: reading.extent.name, row: cell.rowIndex, column: cell.columnIndex };
        reading.comments.push({ at, text: comment.content });
      };
    },
  }));
}

function askWhetherHidden(reading: SheetReading, then: (more: Question) => void): Question {
  return {
    bytes: BYTES_OF_A_PLACE,
    ask() {
      const range = usedRange(reading);
      range.load("rowHidden,columnHidden");
      return () => {
        // Null means: some of them.
        if (range.rowHidden !== false)
          for (const { first, rows } of reading.extent.parts)
            for (let row = first; row < first + rows; row += ROWS_AN_ANSWER)
              then(askHiddenRows(reading, row, Math.min(ROWS_AN_ANSWER, first + rows - row)));
        if (range.columnHidden !== false) then(askHiddenColumns(reading));
      };
    },
  };
}

function askHiddenRows(reading: SheetReading, first: number, count: number): Question {
  const { worksheet, top, left, columns } = reading.extent;
  return {
    bytes: count * BYTES_OF_A_ROW,
    ask() {
      const range = cellsAt(worksheet, top + first, left, count, columns);
      const rows = range.getRowProperties({ rowHidden: true });
      return () =>
        rows.value.forEach((row, index) => {
          if (row.rowHidden === true) reading.hiddenRows.add(top + first + index);
        });
    },
  };
}

function askHiddenColumns(reading: SheetReading): Question {
  return {
    bytes: reading.extent.columns * 25,
    ask() {
      const columns = usedRange(reading).getColumnProperties({ columnHidden: true });
      return () =>
        columns.value.forEach((column, index) => {
          if (column.columnHidden === true) reading.hiddenColumns.add(reading.extent.left + index);
        });
    },
  };
}
