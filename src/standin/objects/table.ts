import { DONE, as, type ObjectKind } from "../executor/objectKind";
import { refuse } from "../refusals";
import { without } from "../workbook/area";
import { continueColumns } from "../workbook/formulas/calculatedColumns";
import { guardSheet } from "../workbook/protection";
import { bodyArea, headingArea, tableArea } from "../workbook/tables/tableAreas";
import { deleteTable, dissolveTable, renameTable, resizeTable } from "../workbook/tables/tables";
import { tableEvents } from "./events";
import { rangeAt } from "./rangeAt";
import { rangeOf } from "./tableLines";
import type { TableTarget } from "./targets";

const STYLE = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

/** A switch of the table's style. */
function stripes(key: "showRowStripes" | "showColumnStripes" | "showFirstColumn" | "showLastColumn") {
  return {
    get: ({ table }: TableTarget) => table.table.style?.[key] === true,
    set: ({ book, table }: TableTarget, value: unknown, location: string) => {
      guardSheet(table.worksheet, location);
      table[key] = typeof value === "boolean" ? value : refuse.invalidArgument(location);
      book.changed();
    },
  };
}

export const tableKind: ObjectKind<TableTarget> = {
  properties: {
    id: { get: ({ book, table }) => book.ids.of(table) },
    name: {
      get: ({ table }) => table.name,
      set: ({ book, table }, value, location) => renameTable(book, table, value, location),
    },
    style: {
      get: ({ table }) => table.theme ?? "",
      set: ({ book, table }, value, location) => {
        guardSheet(table.worksheet, location);
        table.theme =
          typeof value === "string" && STYLE.test(value) ? value : refuse.invalidArgument(location);
        book.changed();
      },
    },
    showBandedRows: stripes("showRowStripes"),
    showBandedColumns: stripes("showColumnStripes"),
    highlightFirstColumn: stripes("showFirstColumn"),
    highlightLastColumn: stripes("showLastColumn"),
    showHeaders: {
      get: ({ table }) => table.headerRow !== false,
      set: keepAsIs(({ table }) => table.headerRow !== false),
    },
    showTotals: {
      get: ({ table }) => table.totalsRow === true,
      set: keepAsIs(({ table }) => table.totalsRow === true),
    },
    showFilterButton: {
      get: ({ table }) => table.table.columns.some((column) => column.filterButton !== false),
      set: ({ book, table }, value, location) => {
        guardSheet(table.worksheet, location);
        const shown = typeof value === "boolean" ? value : refuse.invalidArgument(location);
        for (const column of table.table.columns) column.filterButton = shown;
        book.changed();
      },
    },
  },
  children: {
    autoFilter: ({ book, table }) => as("AutoFilter", { book, sheet: table.worksheet, table }),
    columns: (target) => as("TableColumnCollection", target),
    rows: (target) => as("TableRowCollection", target),
    worksheet: ({ book, table }) => as("Worksheet", { book, sheet: table.worksheet }),
  },
  methods: {
    ...tableEvents,
    getRange: (target) => rangeOf(target, tableArea(target.table)),
    getDataBodyRange: (target) => rangeOf(target, bodyArea(target.table)),
    getHeaderRowRange: (target, args) => {
      if (target.table.headerRow === false) refuse.itemNotFound(args.location);
      return rangeOf(target, headingArea(target.table));
    },
    resize: ({ book, table }, args) => {
      const range =
        args.object("Range", 0) ?? rangeAt({ book, sheet: table.worksheet }, args.text(0), args.location);
      if (range.sheet !== table.worksheet) refuse.invalidArgument(args.location);
      const before = bodyArea(table);
      resizeTable(book, table, range.area, args.location);
      for (const added of without(bodyArea(table), before))
        continueColumns(book, table, added, args.location);
      return DONE;
    },
    convertToRange: (target, args) => {
      const range = rangeOf(target, tableArea(target.table));
      dissolveTable(target.book, target.table, args.location);
      return range;
    },
    delete: ({ book, table }, args) => {
      deleteTable(book, table, args.location);
      return DONE;
    },
  },
  id: ({ book, table }) => book.ids.of(table),
};

/** Headings and totals can be read; putting them in or taking them away would move cells. */
function keepAsIs(current: (target: TableTarget) => boolean) {
  return (target: TableTarget, value: unknown, location: string) => {
    if (typeof value !== "boolean") refuse.invalidArgument(location);
    if (value !== current(target)) refuse.notImplemented(location, `The stand-in cannot change ${location}.`);
  };
}
