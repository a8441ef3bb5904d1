import { as, type Arguments, type ObjectKind } from "../executor/objectKind";
import { refuse } from "../refusals";
import { SHEET_COLUMNS, SHEET_ROWS, bounding, intersection, onSheet, type Area } from "../workbook/area";
import { usedArea } from "../workbook/usedArea";
import { rangeAt } from "./rangeAt";
import type { RangeTarget } from "./targets";

/** The same sheet, another area. */
function moved(range: RangeTarget, area: Area): RangeTarget {
  return { book: range.book, sheet: range.sheet, area };
}

/** The ways from a range to another one of its sheet. */
export const rangeWalks: NonNullable<ObjectKind<RangeTarget>["methods"]> = {
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
      moved(range, onSheet({ ...range.area, rows: args.number(0), columns: args.number(1) }, args.location)),
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
    return as("Range", moved(range, used ?? refuse.itemNotFound(args.location)));
  },
  getUsedRangeOrNullObject: (range, args) => {
    const used = usedArea(range.sheet, range.area, args.flag(0));
    return used ? as("Range", moved(range, used)) : null;
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
