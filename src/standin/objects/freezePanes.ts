import { DONE, as, type Arguments, type ObjectKind } from "../executor/objectKind";
import { refuse } from "../refusals";
import { SHEET_COLUMNS, SHEET_ROWS } from "../workbook/area";
import { freeze, frozenAt } from "../workbook/sheetViews";
import { rangeAt } from "./rangeAt";
import type { SheetTarget } from "./targets";

export const worksheetFreezePanesKind: ObjectKind<SheetTarget> = {
  properties: {},
  methods: {
    freezeRows: (target, args) => change(target, count(args), 0),
    freezeColumns: (target, args) => change(target, 0, count(args)),
    freezeAt: (target, args) => {
      const { area, sheet } = args.object("Range", 0) ?? rangeAt(target, args.text(0), args.location);
      if (sheet !== target.sheet) refuse.invalidArgument(args.location);
      return change(target, area.row + area.rows, area.column + area.columns);
    },
    unfreeze: (target) => change(target, 0, 0),
    getLocation: (target, args) => location(target) ?? refuse.itemNotFound(args.location),
    getLocationOrNullObject: location,
  },
};

/** Rows or columns to freeze; one where nothing is said. */
function count(args: Arguments): number {
  const wish = args.given(0) ? args.number(0) : 1;
  return Number.isInteger(wish) && wish > 0 ? wish : refuse.invalidArgument(args.location);
}

function change({ book, sheet }: SheetTarget, rows: number, columns: number) {
  freeze(sheet, rows, columns);
  book.dressed();
  return DONE;
}

function location({ book, sheet }: SheetTarget) {
  const { rows, columns } = frozenAt(sheet);
  if (rows === 0 && columns === 0) return null;
  const area = { row: 0, column: 0, rows: rows || SHEET_ROWS, columns: columns || SHEET_COLUMNS };
  return as("Range", { book, sheet, area });
}
