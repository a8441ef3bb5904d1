/** Reads what stands in the cells of a sheet, formulas as formulas. */
import type { RangeAddress, RegisterCell } from "../../engine";
import { askAll, type Question } from "../payload";
import { CellsReading } from "../read/cellsReading";

export async function readCells(
  context: Excel.RequestContext,
  range: RangeAddress,
): Promise<readonly (readonly RegisterCell[])[]> {
  const reading = new CellsReading(context, range);
  const doubts: Question[] = [];
  await askAll(
    context,
    reading.ask((doubt) => doubts.push(doubt)),
  );
  if (doubts.length > 0) await askAll(context, doubts);
  return reading.cells();
}

/** From A1 to the last used cell. */
export function fromTopLeft(sheet: string, used: Excel.Range): RangeAddress {
  return {
    sheet,
    row: 0,
    column: 0,
    rows: used.rowIndex + used.rowCount,
    columns: used.columnIndex + used.columnCount,
  };
}
