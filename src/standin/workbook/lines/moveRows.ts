/** Whole rows of a sheet, moved as they are: cells, looks, heights and notes stay in their row. */
import { columnLetters } from "../area";
import type { Worksheet } from "../library";

/** A row, with what the library says nothing of in its types. */
type Row = Omit<NonNullable<ReturnType<Worksheet["findRow"]>>, "_number" | "_cells"> & {
  _number: number;
  readonly _cells: readonly (PlacedCell | undefined)[];
};

/** A cell keeps its address twice: files are written by that of the value. */
interface PlacedCell {
  _address: string;
  readonly _value: { readonly model: { address: string } };
}

/**
 * Puts so many empty rows in before a row, counted from zero, or takes so many out from there. Merged cells must be
 * taken apart before. The library's own `spliceRows` writes every cell behind anew.
 */
export function moveRows(sheet: Worksheet, at: number, count: number): void {
  const rows = (sheet as unknown as { _rows: (Row | undefined)[] })._rows;
  if (rows.length <= at) return;
  if (count < 0) rows.splice(at, -count);
  else makeRoom(rows, at, count);
  for (let index = at + Math.max(0, count); index < rows.length; index++) {
    const row = rows[index];
    if (row) renumber(row, index + 1);
  }
}

/** Leaves holes: rows that nobody has asked for are no rows yet. */
function makeRoom(rows: (Row | undefined)[], at: number, count: number): void {
  const behind = rows.splice(at);
  rows.length = at + count + behind.length;
  behind.forEach((row, index) => {
    if (row) rows[at + count + index] = row;
  });
}

function renumber(row: Row, number: number): void {
  row._number = number;
  const cells = row._cells;
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (!cell) continue;
    const address = lettersOf(column) + String(number);
    cell._address = address;
    cell._value.model.address = address;
  }
}

/** Each column's letters, made once. */
const letters: string[] = [];

function lettersOf(column: number): string {
  return (letters[column] ??= columnLetters(column));
}
