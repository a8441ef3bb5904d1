/** How large the register's table is: it tells how far a change of its lines has come. */
import { ExcelError } from "../excelError";
import type { Line } from "../write/growSheet";
import type { GrownEntry } from "./journal";

/** The table as it stands. */
export interface Place {
  /** The name that the sheet has now. */
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  readonly last: GrownEntry["last"];
  /** The number formats of its first row, column by column. */
  readonly formats: readonly string[];
}

/** @throws ExcelError when the table is gone */
export async function askPlace(context: Excel.RequestContext, entry: GrownEntry): Promise<Place> {
  const table = context.workbook.tables.getItemOrNullObject(entry.table);
  table.load("showTotals");
  table.worksheet.load("name");
  const range = table.getRange();
  range.load("rowCount,columnCount");
  const row = table.getDataBodyRange().getRow(0);
  row.load("numberFormat");
  const used = table.worksheet.getUsedRange(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (table.isNullObject) throw changed(entry);
  return {
    sheet: table.worksheet.name,
    rows: range.rowCount - (table.showTotals ? 1 : 0),
    columns: range.columnCount,
    last: { row: used.rowIndex + used.rowCount - 1, column: used.columnIndex + used.columnCount - 1 },
    formats: (row.numberFormat as string[][])[0] ?? [],
  };
}

interface Size {
  readonly rows: number;
  readonly columns: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** How many of the lines are changed, where all before `stage` are and none behind it: sizes tell. */
export function linesDone(entry: GrownEntry, stage: number, place: Place, resized: boolean): number {
  const { lines } = entry;
  let size = sizeBefore(entry);
  for (const line of lines.slice(0, stage)) size = sizeAfter(entry, size, line, resized);
  const line = lines[stage];
  const after = line === undefined ? size : sizeAfter(entry, size, line, resized);
  const isOf = ({ rows, columns }: Size) => place.rows === rows && place.columns === columns;
  if (isOf(size) && isOf(after)) {
    // Behind the table only what stands there shows the change; where nothing does, it makes no difference.
    const isMoved = place.last.row > size.lastRow || place.last.column > size.lastColumn;
    return isMoved ? stage + 1 : stage;
  }
  if (isOf(after)) return stage + 1;
  if (isOf(size)) return stage;
  throw changed(entry);
}

function sizeBefore({ before, last }: GrownEntry): Size {
  return { rows: before.rows, columns: before.columns, lastRow: last.row, lastColumn: last.column };
}

/** Lines behind the table belong to it once it was resized. */
function sizeAfter({ before }: GrownEntry, size: Size, line: Line, resized: boolean): Size {
  const { change, at, count } = line;
  const { rows, columns, lastRow, lastColumn } = size;
  if (change === "put columns")
    return {
      ...size,
      columns: resized || at < before.column + columns ? columns + count : columns,
      lastColumn: lastColumn >= at ? lastColumn + count : lastColumn,
    };
  const step = change === "take rows" ? -count : count;
  return {
    ...size,
    rows: resized || at < before.row + rows ? rows + step : rows,
    lastRow: lastRow >= at ? lastRow + step : lastRow,
  };
}

/** All lines are changed; the table may not have been made to reach over those behind it. */
export function refuseOtherSize(entry: GrownEntry, { rows, columns }: Place): void {
  const { after, lines } = entry;
  let size = sizeBefore(entry);
  for (const line of lines) size = sizeAfter(entry, size, line, false);
  const isResized = rows === after.rows && columns === after.columns;
  if (!isResized && (rows !== size.rows || columns !== size.columns)) throw changed(entry);
}

function changed({ sheet }: GrownEntry): ExcelError {
  return new ExcelError(
    "ChangedMeanwhile",
    `The register on the sheet "${sheet}" was changed by somebody else before all of it could be put back, so it was left as it is. Look through its rows and refresh.`,
  );
}
