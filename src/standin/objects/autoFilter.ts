import { DONE, as, type ObjectKind } from "../executor/objectKind";
import { refuse } from "../refusals";
import type { Area } from "../workbook/area";
import type { Filtered } from "../workbook/tables/filter";
import { applyFilter, clearFilter } from "../workbook/tables/filterRows";
import { guardSheet } from "../workbook/protection";
import { tableArea } from "../workbook/tables/tableAreas";
import { rangeAt } from "./rangeAt";
import type { AutoFilterTarget } from "./targets";

/** The filter of a table, or of a sheet's cells; by lists of values only. */
export const autoFilterKind: ObjectKind<AutoFilterTarget> = {
  properties: {
    enabled: { get: (target) => target.table !== null || target.sheet.autoFilter !== null },
    isDataFiltered: { get: (target) => target.book.filters.has(owner(target)) },
  },
  methods: {
    apply: (target, args) => {
      const { book, sheet } = target;
      guardSheet(sheet, args.location);
      const range = args.object("Range", 0) ?? rangeAt({ book, sheet }, args.text(0), args.location);
      const { filterOn, values } = args.any(2) as { filterOn?: string; values?: readonly string[] };
      if (filterOn !== "Values" || values === undefined)
        return refuse.notImplemented(args.location, "The stand-in filters by lists of values only.");
      applyFilter(book, owner(target), { sheet, area: areaOf(target, range.area) }, args.number(1), values);
      return DONE;
    },
    clearCriteria: (target, args) => {
      guardFilter(target, args.location);
      clearFilter(target.book, owner(target));
      return DONE;
    },
    remove: (target, args) => {
      guardSheet(target.sheet, args.location);
      clearFilter(target.book, owner(target));
      if (target.table === null) target.sheet.autoFilter = null;
      return DONE;
    },
    getRangeOrNullObject: (target) => {
      const filter = target.book.filters.get(owner(target));
      return filter === undefined ? null : as("Range", { book: target.book, ...filter });
    },
  },
};

/** A protection may allow people to use a filter that is there (`WorksheetProtectionOptions.allowAutoFilter`). */
function guardFilter({ sheet }: AutoFilterTarget, location: string): void {
  if (sheet.sheetProtection?.autoFilter !== true) guardSheet(sheet, location);
}

function owner({ table, sheet }: AutoFilterTarget): Filtered {
  return table?.table ?? sheet;
}

function areaOf({ table }: AutoFilterTarget, wished: Area): Area {
  return table === null ? wished : tableArea(table);
}
