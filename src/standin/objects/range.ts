import { DONE, as, type Arguments, type ObjectKind } from "../executor/objectKind";
import { refuse } from "../refusals";
import {
  isUnbounded,
  SHEET_COLUMNS,
  SHEET_ROWS,
  areaAddress,
  bounding,
  contains,
  intersection,
  onSheet,
  quotedSheetName,
  type Area,
} from "../workbook/area";
import { cellType, cellValue, formulaOf } from "../workbook/cellValues";
import { numberFormatOf, styleAt } from "../workbook/cellStyles";
import { clearRange } from "../workbook/clearing";
import { WRONG_SHAPE, readGrid, writeGrid } from "../workbook/grid";
import { hyperlinkOf, setHyperlink, type Hyperlink } from "../workbook/hyperlinks";
import { merge, mergesIn, unmerge } from "../workbook/merges";
import { setNumberFormats } from "../workbook/numberFormats";
import type { LineShift } from "../workbook/lineShift";
import { guardCells, guardFormat, guardSheet } from "../workbook/protection";
import { shiftLines } from "../workbook/shiftLines";
import { shownText } from "../workbook/shownText";
import {
  defaultHeightPoints,
  heightPoints,
  hideColumns,
  hideRows,
  isColumnHidden,
  isRowHidden,
  widthPoints,
} from "../workbook/sizes";
import { findTables, tableArea } from "../workbook/tables";
import { usedArea } from "../workbook/usedArea";
import { getCellProperties, getLineProperties, setCellProperties, setLineProperties } from "./cellProperties";
import { flag } from "./property";
import { rangeAt } from "./rangeAt";
import type { RangeTarget } from "./targets";

/** The same sheet, another area. */
export function moved(range: RangeTarget, area: Area): RangeTarget {
  return { book: range.book, sheet: range.sheet, area };
}

export const rangeKind: ObjectKind<RangeTarget> = {
  properties: {
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
        readGrid(sheet, area, (cell) => formulaOf(cell) ?? cellValue(cell, book.date1904)),
      set: writeValues,
    },
    text: {
      get: ({ book, sheet, area }) =>
        readGrid(sheet, area, (cell, row, column) => {
          if (formulaOf(cell) !== null) book.calculated();
          return cell ? shownText(book, cell, styleAt(sheet, row, column)) : "";
        }),
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
  },
  children: {
    conditionalFormats: (range) => as("ConditionalFormatCollection", range),
    dataValidation: (range) => as("DataValidation", range),
    format: (range) => as("RangeFormat", range),
    worksheet: ({ book, sheet }) => as("Worksheet", { book, sheet }),
  },
  methods: {
    getCell: (range, args) => {
      const area = {
        row: range.area.row + args.number(0),
        column: range.area.column + args.number(1),
        rows: 1,
        columns: 1,
      };
      return as("Range", moved(range, onSheet(area, args.location)));
    },
    getRow: (range, args) => line(range, args, "row"),
    getColumn: (range, args) => line(range, args, "column"),
    getLastRow: (range) => as("Range", moved(range, { ...range.area, row: lastRow(range.area), rows: 1 })),
    getLastColumn: (range) =>
      as("Range", moved(range, { ...range.area, column: lastColumn(range.area), columns: 1 })),
    getLastCell: (range) =>
      as(
        "Range",
        moved(range, { row: lastRow(range.area), column: lastColumn(range.area), rows: 1, columns: 1 }),
      ),
    getEntireRow: (range) => as("Range", moved(range, { ...range.area, column: 0, columns: SHEET_COLUMNS })),
    getEntireColumn: (range) => as("Range", moved(range, { ...range.area, row: 0, rows: SHEET_ROWS })),
    getOffsetRange: (range, args) => {
      const area = {
        ...range.area,
        row: range.area.row + args.number(0),
        column: range.area.column + args.number(1),
      };
      return as("Range", moved(range, onSheet(area, args.location)));
    },
    getResizedRange: (range, args) => {
      const area = {
        ...range.area,
        rows: range.area.rows + args.number(0),
        columns: range.area.columns + args.number(1),
      };
      return as("Range", moved(range, onSheet(area, args.location)));
    },
    getAbsoluteResizedRange: (range, args) =>
      as(
        "Range",
        moved(
          range,
          onSheet({ ...range.area, rows: args.number(0), columns: args.number(1) }, args.location),
        ),
      ),
    getBoundingRect: (range, args) => as("Range", moved(range, bounding(range.area, otherArea(range, args)))),
    getIntersection: (range, args) => {
      const shared = intersection(range.area, otherArea(range, args));
      return as("Range", moved(range, shared ?? refuse.itemNotFound(args.location)));
    },
    getIntersectionOrNullObject: (range, args) => {
      const shared = intersection(range.area, otherArea(range, args));
      return shared ? as("Range", moved(range, shared)) : null;
    },
    getUsedRange: (range, args) => {
      const used = usedArea(range.sheet, range.area, args.flag(0));
      return as("Range", moved(range, used ?? { ...range.area, rows: 1, columns: 1 }));
    },
    getUsedRangeOrNullObject: (range, args) => {
      const used = usedArea(range.sheet, range.area, args.flag(0));
      return used ? as("Range", moved(range, used)) : null;
    },
    getTables: ({ book, sheet, area }, args) => {
      const inside = findTables(sheet).filter((table) => touches(tableArea(table), area, args.flag(0)));
      return as("TableScopedCollection", { book, tables: inside });
    },
    getMergedAreasOrNullObject: (range) => {
      const areas = mergesIn(range.sheet, range.area);
      return areas.length === 0 ? null : as("RangeAreas", { ...moved(range, range.area), areas });
    },
    merge: ({ book, sheet, area }, args) => {
      guardFormat(sheet, args.location);
      if (findTables(sheet).some((table) => intersection(tableArea(table), area)))
        refuse.invalidOperation(args.location, "Cells of a table cannot be merged.");
      merge(sheet, area, args.flag(0));
      book.changed();
      return DONE;
    },
    unmerge: ({ book, sheet, area }, args) => {
      guardFormat(sheet, args.location);
      unmerge(sheet, area);
      book.changed();
      return DONE;
    },
    clear: (range, args) => {
      guardCells(range.sheet, range.area, args.location);
      clearRange(range.book, range.sheet, range.area, args.given(0) ? args.text(0) : "All", args.location);
      return DONE;
    },
    insert: (range, args) => {
      const shift = lineShift(range, args, { Down: "row", Right: "column" });
      shiftLines(range.book, range.sheet, shift, args.location);
      return as("Range", range);
    },
    delete: (range, args) => {
      const shift = lineShift(range, args, { Up: "row", Left: "column" });
      shiftLines(range.book, range.sheet, { ...shift, count: -shift.count }, args.location);
      return DONE;
    },
    calculate: ({ book }) => {
      book.changed();
      return DONE;
    },
    getCellProperties,
    setCellProperties,
    getRowProperties: getLineProperties("row"),
    setRowProperties: setLineProperties("row"),
    getColumnProperties: getLineProperties("column"),
    setColumnProperties: setLineProperties("column"),
    // With this the client library asks before it cuts a large write into slices of rows.
    _ValidateArraySize: (range, args) => {
      const fits = args.number(0) === range.area.rows && args.number(1) === range.area.columns;
      return fits ? DONE : refuse.invalidArgument("Range.values", WRONG_SHAPE);
    },
    select: (range) => {
      if (range.sheet.state !== "visible") refuse.invalidOperation("Range.select");
      range.book.activeSheet = range.sheet;
      range.book.selection = range.area;
      range.book.changed();
      return DONE;
    },
  },
};

const lastRow = (area: Area) => area.row + area.rows - 1;
const lastColumn = (area: Area) => area.column + area.columns - 1;

function line(range: RangeTarget, args: Arguments, along: "row" | "column") {
  const index = args.number(0);
  const size = along === "row" ? range.area.rows : range.area.columns;
  if (!Number.isInteger(index) || index < 0 || index >= size) refuse.invalidArgument(args.location);
  const area =
    along === "row"
      ? { ...range.area, row: range.area.row + index, rows: 1 }
      : { ...range.area, column: range.area.column + index, columns: 1 };
  return as("Range", moved(range, area));
}

/** Another range of the same sheet, given as an object or as an address. */
function otherArea(range: RangeTarget, args: Arguments): Area {
  const other = args.object("Range", 0);
  if (other) return other.sheet === range.sheet ? other.area : refuse.invalidArgument(args.location);
  return rangeAt(range, args.text(0), args.location).area;
}

function writeValues(range: RangeTarget, value: unknown, location: string): void {
  guardCells(range.sheet, range.area, location);
  writeGrid(range.book, range.sheet, range.area, value, location);
}

/** Whole rows or columns that are to be put in or taken out; parts of them the stand-in cannot move. */
function lineShift(
  range: RangeTarget,
  args: Arguments,
  directions: Readonly<Record<string, LineShift["along"]>>,
): LineShift {
  const { sheet, area } = range;
  const along = directions[args.text(0)] ?? refuse.invalidArgument(args.location);
  guardSheet(sheet, args.location);
  const whole = along === "row" ? area.columns === SHEET_COLUMNS : area.rows === SHEET_ROWS;
  if (!whole) refuse.notImplemented(args.location, "The stand-in moves whole rows and columns only.");
  return along === "row"
    ? { along, at: area.row, count: area.rows }
    : { along, at: area.column, count: area.columns };
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

function touches(table: Area, area: Area, fully: boolean): boolean {
  return fully ? contains(area, table) : intersection(table, area) !== null;
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

function writeNumberFormats(range: RangeTarget, given: unknown, location: string): void {
  guardFormat(range.sheet, location);
  setNumberFormats(range.sheet, range.area, given, location);
  range.book.changed();
}
