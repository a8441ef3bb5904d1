import type { ObjectKind } from "../executor/objectKind";
import { refuse } from "../refusals";
import {
  SHEET_COLUMNS,
  SHEET_ROWS,
  areaAddress,
  intersection,
  isUnbounded,
  quotedSheetName,
} from "../workbook/area";
import { numberFormatOf, styleAt } from "../workbook/cells/cellStyles";
import { cellType, cellValue, formulaOf } from "../workbook/cells/cellValues";
import { withoutOwnTable } from "../workbook/formulas/formulaText";
import { readGrid, writeGrid } from "../workbook/grid";
import { hyperlinkOf, setHyperlink, type Hyperlink } from "../workbook/cells/hyperlinks";
import type { Worksheet } from "../workbook/library";
import { setNumberFormats } from "../workbook/cells/numberFormats";
import { guardCells, guardFormat, guardSheet } from "../workbook/protection";
import { shownTexts } from "../workbook/cells/shownText";
import { findTables } from "../workbook/tables/sheetTables";
import { tableArea } from "../workbook/tables/tableAreas";
import {
  defaultHeightPoints,
  heightPoints,
  hideColumns,
  hideRows,
  isColumnHidden,
  isRowHidden,
  widthPoints,
} from "../workbook/lines/sizes";
import { flag } from "./property";
import type { RangeTarget } from "./targets";

/** What a range says of its cells and of its place. */
export const rangeProperties: ObjectKind<RangeTarget>["properties"] = {
  address: { get: ({ sheet, area }) => `${quotedSheetName(sheet.name)}!${areaAddress(area)}` },
  cellCount: {
    get: ({ area }) => (area.rows * area.columns > 2 ** 31 - 1 ? -1 : area.rows * area.columns),
  },
  columnCount: { get: ({ area }) => area.columns },
  columnIndex: { get: ({ area }) => area.column },
  rowCount: { get: ({ area }) => area.rows },
  rowIndex: { get: ({ area }) => area.row },
  isEntireColumn: { get: ({ area }) => area.rows === SHEET_ROWS },
  isEntireRow: { get: ({ area }) => area.columns === SHEET_COLUMNS },
  values: {
    get: ({ book, sheet, area }) => {
      return readGrid(sheet, area, (cell) => {
        if (formulaOf(cell) !== null) book.calculated();
        return cellValue(cell, book.date1904);
      });
    },
    set: writeValues,
  },
  formulas: {
    get: ({ book, sheet, area }) =>
      readGrid(
        sheet,
        area,
        (cell, row, column) =>
          shownFormula(sheet, formulaOf(cell), row, column) ?? cellValue(cell, book.date1904),
      ),
    set: writeValues,
  },
  text: {
    get: ({ book, sheet, area }) => {
      const shown = shownTexts(book);
      return readGrid(sheet, area, (cell, row, column) => {
        if (formulaOf(cell) !== null) book.calculated();
        return cell ? shown(cell, styleAt(sheet, row, column)) : "";
      });
    },
  },
  valueTypes: {
    get: ({ book, sheet, area }) =>
      readGrid(sheet, area, (cell) => {
        if (formulaOf(cell) !== null) book.calculated();
        return cellType(cell, book.date1904);
      }),
  },
  hidden: {
    get: ({ sheet, area }) =>
      all(area.rows, (index) => isRowHidden(sheet, area.row + index)) === true ||
      all(area.columns, (index) => isColumnHidden(sheet, area.column + index)) === true,
  },
  rowHidden: flag(
    ({ sheet, area }) => all(area.rows, (index) => isRowHidden(sheet, area.row + index)),
    ({ book, sheet, area }, hidden, location) => {
      if (sheet.sheetProtection?.formatRows !== true) guardSheet(sheet, location);
      hideRows(sheet, area, hidden);
      book.changed();
    },
  ),
  columnHidden: flag(
    ({ sheet, area }) => all(area.columns, (index) => isColumnHidden(sheet, area.column + index)),
    ({ book, sheet, area }, hidden, location) => {
      if (sheet.sheetProtection?.formatColumns !== true) guardSheet(sheet, location);
      hideColumns(sheet, area, hidden);
      book.changed();
    },
  ),
  hyperlink: {
    get: ({ book, sheet, area }) => {
      const first = sheet.findRow(area.row + 1)?.findCell(area.column + 1);
      return area.rows * area.columns === 1 ? hyperlinkOf(book, first) : null;
    },
    set: writeHyperlinks,
  },
  left: { get: ({ sheet, area }) => sum(0, area.column, (column) => widthPoints(sheet, column)) },
  top: { get: ({ sheet, area }) => sum(0, area.row, (row) => heightOrDefault(sheet, row)) },
  width: {
    get: ({ sheet, area }) => sum(area.column, area.columns, (column) => widthPoints(sheet, column)),
  },
  height: { get: ({ sheet, area }) => sum(area.row, area.rows, (row) => heightOrDefault(sheet, row)) },
  numberFormat: {
    get: ({ sheet, area }) =>
      readGrid(sheet, area, (cell, row, column) =>
        numberFormatOf(cell?.style ?? styleAt(sheet, row, column)),
      ),
    set: writeNumberFormats,
  },
};

function shownFormula(sheet: Worksheet, formula: string | null, row: number, column: number): string | null {
  if (formula === null || !formula.includes("[@")) return formula;
  const place = { row, column, rows: 1, columns: 1 };
  const own = findTables(sheet).find((table) => intersection(tableArea(table), place));
  return own ? withoutOwnTable(formula, own.name) : formula;
}

function writeValues(range: RangeTarget, value: unknown, location: string): void {
  guardCells(range.sheet, range.area, location);
  writeGrid(range.book, range.sheet, range.area, value, location);
}

function writeNumberFormats(range: RangeTarget, given: unknown, location: string): void {
  guardFormat(range.sheet, location);
  setNumberFormats(range.sheet, range.area, given, location);
  range.book.changed();
}

/** The same link for every cell of the range. */
function writeHyperlinks({ book, sheet, area }: RangeTarget, value: unknown, location: string): void {
  guardCells(sheet, area, location);
  if (isUnbounded(area) || (typeof value !== "object" && value !== null)) refuse.invalidArgument(location);
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      setHyperlink(book, sheet.getCell(row + 1, column + 1), value as Hyperlink | null, location);
    }
  }
  book.changed();
}

function sum(first: number, count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = first; index < first + count; index++) total += size(index);
  return total;
}

function heightOrDefault(sheet: RangeTarget["sheet"], row: number): number {
  return isRowHidden(sheet, row) ? 0 : (heightPoints(sheet, row) ?? defaultHeightPoints(sheet));
}

/** What all of them say; null where they differ. */
function all(count: number, read: (index: number) => boolean): boolean | null {
  const first = read(0);
  for (let index = 1; index < count; index++) if (read(index) !== first) return null;
  return first;
}
