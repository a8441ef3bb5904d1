/** How the made-up council's sheets look: what staff do by hand with fills, borders and widths. */
import type { Cell, Worksheet } from "@cj-tech-master/excelts";

/** The fills that people pick from Excel's standard colours for a rating. */
export const RATING_FILLS: Readonly<Record<string, string>> = {
  Red: "FF0000",
  Amber: "FFC000",
  Green: "92D050",
  Blue: "00B0F0",
};

export function fill(cell: Cell, colour: string): void {
  cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: `FF${colour}` } };
}

/** Thin grey lines round every cell of the rectangle; rows and columns count from one. */
export function drawGrid(sheet: Worksheet, top: number, left: number, bottom: number, right: number): void {
  const line = { style: "thin" as const, color: { argb: "FF808080" } };
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      sheet.getCell(row, column).border = { top: line, left: line, bottom: line, right: line };
    }
  }
}

/** Writes the cells of a row, wrapped and at the top, and leaves empty ones out. */
export function writeRow(sheet: Worksheet, row: number, left: number, values: readonly CellInput[]): void {
  values.forEach((value, index) => {
    const cell = sheet.getCell(row, left + index);
    cell.font = { name: "Arial", size: 10 };
    cell.alignment = { wrapText: true, vertical: "top" };
    if (value === null || value === "") return;
    if (isDay(value)) {
      cell.value = new Date(`${value.day}T00:00:00Z`);
      cell.numFmt = value.format;
    } else {
      cell.value = value;
    }
  });
}

/** A true Excel date: the day as `YYYY-MM-DD`, and the number format that shows it. */
export interface Day {
  readonly day: string;
  readonly format: string;
}

export type CellInput = string | number | null | Day;

export function day(iso: string, format = "dd/mm/yyyy"): Day {
  return { day: iso, format };
}

function isDay(value: string | number | Day): value is Day {
  return typeof value === "object";
}

/** Bold heading cells on a fill. */
export function writeHeadings(
  sheet: Worksheet,
  row: number,
  left: number,
  headings: readonly CellInput[],
  colours: { readonly fill: string; readonly text: string },
): void {
  writeRow(sheet, row, left, headings);
  headings.forEach((_, index) => {
    const cell = sheet.getCell(row, left + index);
    cell.font = { name: "Arial", size: 10, bold: true, color: { argb: `FF${colours.text}` } };
    fill(cell, colours.fill);
  });
}

/** One text over several merged columns. */
export function writeBand(
  sheet: Worksheet,
  row: number,
  columns: { readonly first: number; readonly last: number },
  text: string,
  style: {
    readonly size?: number;
    readonly bold?: boolean;
    readonly colour?: string;
    readonly fill?: string;
  },
): void {
  const cell = sheet.getCell(row, columns.first);
  cell.value = text;
  cell.font = {
    name: "Arial",
    size: style.size ?? 10,
    bold: style.bold ?? false,
    color: { argb: `FF${style.colour ?? "000000"}` },
  };
  cell.alignment = { wrapText: true, vertical: "middle" };
  if (style.fill !== undefined) fill(cell, style.fill);
  sheet.mergeCells(row, columns.first, row, columns.last);
}

/**
 * Gives each row the height that its wrapped texts need. Excel does so by itself for rows without merges, but
 * not every program that opens the file does. Call it when all is written and the widths are set.
 */
export function fitHeights(sheet: Worksheet): void {
  sheet.eachRow((row, number) => {
    let height = 15;
    row.eachCell((cell) => {
      if (typeof cell.value !== "string" || (cell.isMerged && cell.master !== cell)) return;
      const size = cell.font?.size ?? 10;
      // Arial's letters are a little narrower than the digit that widths are counted in; words break early.
      const perLine = Math.max(
        1,
        widthOf(sheet, number, cell) * 1.2 * (10 / size) * (cell.font?.bold ? 0.93 : 1),
      );
      const lines = cell.value
        .split("\n")
        .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
      height = Math.max(height, lines * size * 1.28 + 3);
    });
    row.height = Math.ceil(height);
  });
}

/** In characters; a merged cell has the width of all of its columns. Cells merged down are left out. */
function widthOf(sheet: Worksheet, row: number, cell: Cell): number {
  const merge = sheet.mergedRegions.find((one) => one.top === row && one.left === Number(cell.col));
  if (merge === undefined) return sheet.getColumn(cell.col).width ?? 9;
  if (merge.bottom > merge.top) return 1000;
  let width = 0;
  for (let column = merge.left; column <= merge.right; column++) width += sheet.getColumn(column).width ?? 9;
  return width;
}

export function setWidths(sheet: Worksheet, widths: readonly number[]): void {
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
}

/** A4 landscape, one page wide, as a secretary sets it up for the board's papers. */
export function setPage(sheet: Worksheet): void {
  Object.assign(sheet.pageSetup, {
    orientation: "landscape",
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  });
}
