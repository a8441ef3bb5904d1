/** Writes values, texts and formulas. */
import { fitCell, type CellAddress, type DraftCells, type DraftValue } from "../../engine";
import { guardText } from "./guardText";
import type { Step, Target } from "./target";
import { cellsAt } from "../cellsAt";

/** Rows are written in slices of about this size, so that requests can be filled up well. */
const SLICE_BYTES = 400_000;
/** The client library cuts larger writes itself, with three objects for each piece where we need one. */
const SLICE_CELLS = 1_500;
/** A range and the action on it, beside the values. */
const BYTES_OF_A_WRITE = 700;

const encoder = new TextEncoder();

/** The steps for all cells of the draft; cells whose text is cut are added to `cut`. */
export function writeCells(
  sheet: () => Excel.Worksheet,
  target: Pick<Target, "name" | "rename"> & { readonly draft: Pick<Target["draft"], "cells"> },
  cut: CellAddress[],
): Step[] {
  return target.draft.cells.flatMap((cells) => {
    const rows = cells.values.map((row, index) =>
      row.map((value, along) => {
        const { written, isCut } = writtenValue(value, target.rename, cells.asText === true);
        if (isCut) cut.push({ sheet: target.name, row: cells.row + index, column: cells.column + along });
        return written;
      }),
    );
    return slicesOf(cells, rows).map((slice) => ({
      bytes: slice.bytes,
      queue: () => writeSlice(sheet(), slice, cells.asText === true),
    }));
  });
}

interface Slice {
  readonly row: number;
  readonly column: number;
  readonly values: (string | number)[][];
  readonly bytes: number;
}

function slicesOf(cells: DraftCells, rows: readonly (string | number)[][]): Slice[] {
  const slices: Slice[] = [];
  let values: (string | number)[][] = [];
  let bytes = BYTES_OF_A_WRITE;
  const close = (next: number) => {
    if (values.length > 0)
      slices.push({ row: cells.row + next - values.length, column: cells.column, values, bytes });
    values = [];
    bytes = BYTES_OF_A_WRITE;
  };
  rows.forEach((row, index) => {
    const size = encoder.encode(JSON.stringify(row)).length + 1;
    if (bytes + size > SLICE_BYTES || (values.length + 1) * row.length > SLICE_CELLS) close(index);
    values.push(row);
    bytes += size;
  });
  close(rows.length);
  return slices;
}

function writeSlice(sheet: Excel.Worksheet, { row, column, values }: Slice, asText: boolean): void {
  const range = cellsAt(sheet, row, column, values.length, values[0]?.length ?? 0);
  // A single value stands for every cell of the range.
  if (asText) range.numberFormat = "@" as unknown as string[][];
  range.formulas = values;
}

/** As Excel takes it: texts guarded unless the cell is formatted as text, "" for an empty cell. */
function writtenValue(
  value: DraftValue,
  rename: (formula: string) => string,
  asText: boolean,
): { written: string | number; isCut: boolean } {
  if (value === null) return { written: "", isCut: false };
  if (typeof value === "number") return { written: value, isCut: false };
  if (typeof value === "object") return { written: rename(value.formula), isCut: false };
  const { text, cut } = fitCell(value);
  return { written: asText ? text : guardText(text), isCut: cut };
}
