import { DONE, as, type Arguments, type ObjectKind } from "../executor/objectKind";
import { MERGES_AN_ANSWER } from "../limits";
import { refuse } from "../refusals";
import {
  SHEET_COLUMNS,
  SHEET_ROWS,
  contains,
  intersection,
  splitSheetName,
  type Area,
} from "../workbook/area";
import { clearRange } from "../workbook/cells/clearing";
import { copyRange, type CopyWish } from "../workbook/cells/copyRange";
import { WRONG_SHAPE } from "../workbook/grid";
import type { LineShift } from "../workbook/lines/lineShift";
import { merge, mergesFrom, unmerge } from "../workbook/cells/merges";
import { guardCells, guardFormat, guardSheet } from "../workbook/protection";
import { shiftLines } from "../workbook/lines/shiftLines";
import { findSheet } from "../workbook/sheets";
import { findTables } from "../workbook/tables/sheetTables";
import { tableArea } from "../workbook/tables/tableAreas";
import { getCellProperties, getLineProperties, setCellProperties, setLineProperties } from "./cellProperties";
import { rangeAt } from "./rangeAt";
import { rangeProperties } from "./rangeProperties";
import { rangeSpecial } from "./rangeSpecial";
import { rangeWalks } from "./rangeWalks";
import type { RangeTarget } from "./targets";

export const rangeKind: ObjectKind<RangeTarget> = {
  properties: rangeProperties,
  children: {
    conditionalFormats: (range) => as("ConditionalFormatCollection", range),
    dataValidation: (range) => as("DataValidation", range),
    format: (range) => as("RangeFormat", range),
    worksheet: ({ book, sheet }) => as("Worksheet", { book, sheet }),
  },
  methods: {
    ...rangeWalks,
    ...rangeSpecial,
    getTables: ({ book, sheet, area }, args) => {
      const inside = findTables(sheet).filter((table) => touches(tableArea(table), area, args.flag(0)));
      return as("TableScopedCollection", { book, tables: inside });
    },
    getMergedAreasOrNullObject: (range, args) => {
      const areas = mergesFrom(range.sheet, range.area);
      if (areas.length > MERGES_AN_ANSWER)
        refuse.generalException(args.location, `It answers for at most ${MERGES_AN_ANSWER} merged areas.`);
      return areas.length === 0 ? null : as("RangeAreas", { ...range, areas });
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
    copyFrom: (range, args) => {
      const source = args.object("Range", 0) ?? sourceAt(range, args);
      const wish = { what: copyType(args), skipBlanks: args.flag(2), transpose: args.flag(3) };
      copyRange(range.book, source, range, wish, args.location);
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
      range.book.goTo(range.sheet, range.area);
      return DONE;
    },
  },
};

function copyType(args: Arguments): CopyWish["what"] {
  const what = args.given(1) ? args.text(1) : "All";
  if (what === "Link") refuse.notImplemented(args.location, "The stand-in cannot paste links.");
  if (what === "All" || what === "Formulas" || what === "Values" || what === "Formats") return what;
  return refuse.invalidArgument(args.location);
}

/** A source that is given as an address, perhaps of another sheet. */
function sourceAt({ book, sheet }: RangeTarget, args: Arguments): RangeTarget {
  if (args.object("RangeAreas", 0))
    refuse.notImplemented(args.location, "The stand-in copies one area at a time.");
  const named = splitSheetName(args.text(0)).sheet;
  const on = named === null ? sheet : findSheet(book, named);
  return rangeAt({ book, sheet: on ?? refuse.invalidArgument(args.location) }, args.text(0), args.location);
}

/** Rows or columns, or the parts of them in the range, that are to be put in or taken out. */
function lineShift(
  range: RangeTarget,
  args: Arguments,
  directions: Readonly<Record<string, LineShift["along"]>>,
): LineShift {
  const { sheet, area } = range;
  const along = directions[args.text(0)] ?? refuse.invalidArgument(args.location);
  guardSheet(sheet, args.location);
  if (along === "row") {
    const across = area.columns === SHEET_COLUMNS ? {} : { across: { at: area.column, count: area.columns } };
    return { along, at: area.row, count: area.rows, ...across };
  }
  const across = area.rows === SHEET_ROWS ? {} : { across: { at: area.row, count: area.rows } };
  return { along, at: area.column, count: area.columns, ...across };
}

function touches(table: Area, area: Area, fully: boolean): boolean {
  return fully ? contains(area, table) : intersection(table, area) !== null;
}
