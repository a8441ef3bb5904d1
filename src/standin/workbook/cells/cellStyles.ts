/** How cells look: reading and changing the styles that the file holds. */
import { SHEET_COLUMNS, SHEET_ROWS, type Area } from "../area";
import type { Cell, Style, Worksheet } from "../library";
import { excelsFormat } from "../file/regionalFormats";

export type CellStyle = Partial<Style>;

const PLAIN: CellStyle = {};

/** The style of a cell, or of its row or column where the cell was never made. */
export function styleAt(sheet: Worksheet, row: number, column: number): CellStyle {
  const line = sheet.findRow(row + 1);
  const cell = line?.findCell(column + 1);
  if (cell) return cell.style;
  if (line && hasAny(line.style)) return line.style;
  return columnStyle(sheet, column);
}

function columnStyle(sheet: Worksheet, column: number): CellStyle {
  return column < sheet.columns?.length ? (sheet.getColumn(column + 1).style ?? PLAIN) : PLAIN;
}

function hasAny(style: CellStyle | undefined): boolean {
  return style !== undefined && Object.keys(style).length > 0;
}

/** Changes the style of each cell of the area. `change` must not change the style that it gets. */
export function changeStyles(sheet: Worksheet, area: Area, change: (style: CellStyle) => CellStyle): void {
  changeEachStyle(sheet, area, () => true, change);
}

/**
 * The same with a wish for each cell, counted from the area's first; undefined leaves a cell alone.
 * Cells that looked alike and have the same wish share their new style.
 */
export function changeEachStyle<Wish>(
  sheet: Worksheet,
  area: Area,
  wishOf: (row: number, column: number) => Wish | undefined,
  change: (style: CellStyle, wish: Wish) => CellStyle,
): void {
  const made = new Map<Wish, Map<CellStyle, CellStyle>>();
  const changed = (style: CellStyle | undefined, row: number, column: number): CellStyle => {
    const before = style && hasAny(style) ? style : PLAIN;
    const wish = wishOf(row - area.row, column - area.column);
    if (wish === undefined) return before;
    const known = made.get(wish) ?? new Map<CellStyle, CellStyle>();
    made.set(wish, known);
    const after = known.get(before) ?? change(before, wish);
    known.set(before, after);
    return after;
  };
  for (const cell of cellsToStyle(sheet, area)) cell.style = changed(cell.style, cell.row - 1, cell.col - 1);
  if (area.rows === SHEET_ROWS) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const whole = sheet.getColumn(column + 1);
      whole.style = changed(whole.style, 0, column);
    }
  } else if (area.columns === SHEET_COLUMNS) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const whole = sheet.getRow(row + 1);
      whole.style = changed(whole.style, row, 0);
    }
  }
}

/** Every cell of the area; of whole rows and columns only the cells that are there. */
function* cellsToStyle(sheet: Worksheet, area: Area): Generator<Cell> {
  const whole = area.rows === SHEET_ROWS || area.columns === SHEET_COLUMNS;
  const lastRow = whole ? Math.min(area.row + area.rows, sheet.rowCount) : area.row + area.rows;
  for (let row = area.row; row < lastRow; row++) {
    const line = whole ? sheet.findRow(row + 1) : sheet.getRow(row + 1);
    const lastColumn = whole
      ? Math.min(area.column + area.columns, line?.cellCount ?? 0)
      : area.column + area.columns;
    for (let column = area.column; column < lastColumn; column++) {
      const cell = whole ? line?.findCell(column + 1) : line?.getCell(column + 1);
      if (cell) yield cell;
    }
  }
}

/** The number format in Excel's English notation. */
export function numberFormatOf(style: CellStyle): string {
  const format = style.numFmt;
  if (format === undefined || format === "") return "General";
  return excelsFormat(typeof format === "string" ? format : format.formatCode);
}
