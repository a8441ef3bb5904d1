import { DONE, PlainResult, as, type Arguments, type Handle, type ObjectKind } from "../executor/objectKind";
import { refuse } from "../refusals";
import type { Area } from "../workbook/area";
import { cellValue } from "../workbook/cellValues";
import { readGrid } from "../workbook/grid";
import { guardSheet } from "../workbook/protection";
import { bodyArea, columnOf, headingArea, tableArea } from "../workbook/tableAreas";
import { deleteTable, dissolveTable, renameTable, resizeTable, writeHeadings } from "../workbook/tables";
import { tableEvents } from "./events";
import { rangeAt } from "./rangeAt";
import type { TableColumnTarget, TableTarget } from "./targets";
import { countOf } from "./workbook";

const STYLE = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

function rangeOf({ book, table }: TableTarget, area: Area): Handle {
  return as("Range", { book, sheet: table.worksheet, area });
}

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
      resizeTable(book, table, range.area, args.location);
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

export const tableRowCollectionKind: ObjectKind<TableTarget> = {
  properties: { count: { get: ({ table }) => bodyArea(table).rows } },
  methods: { getCount: ({ table }) => new PlainResult(bodyArea(table).rows) },
};

export const tableColumnCollectionKind: ObjectKind<TableTarget> = {
  properties: { count: { get: ({ table }) => table.table.columns.length } },
  items: (target) =>
    target.table.table.columns.map((_column, index) => as("TableColumn", { ...target, index })),
  item: (target, args) => wantedColumn(target, args) ?? refuse.itemNotFound(args.location),
  methods: {
    getCount: ({ table }) => countOf(table.table.columns),
    getItem: (target, args) => wantedColumn(target, args) ?? refuse.itemNotFound(args.location),
    getItemOrNullObject: wantedColumn,
    getItemAt: (target, args) => {
      const index = args.number(0);
      if (!target.table.table.columns[index]) refuse.invalidArgument(args.location);
      return as("TableColumn", { ...target, index });
    },
  },
};

/** A column by its heading, or by its id, which counts from one. */
function wantedColumn(target: TableTarget, args: Arguments): Handle | null {
  const key = args.any(0);
  const columns = target.table.table.columns;
  const index =
    typeof key === "number"
      ? key - 1
      : columns.findIndex((one) => one.name.toLowerCase() === String(key).toLowerCase());
  return columns[index] ? as("TableColumn", { ...target, index }) : null;
}

export const tableColumnKind: ObjectKind<TableColumnTarget> = {
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: ({ table, index }) => table.table.columns[index]?.name ?? "",
      set: ({ book, table, index }, value, location) => {
        if (typeof value !== "string" || value === "") return refuse.invalidArgument(location);
        guardSheet(table.worksheet, location);
        const { row, column } = tableArea(table);
        table.worksheet.getCell(row + 1, column + index + 1).value = value;
        writeHeadings(book, table);
        book.changed();
      },
    },
    values: {
      get: ({ book, table, index }) => {
        book.calculated();
        return readGrid(table.worksheet, columnOf(tableArea(table), index), (cell) =>
          cellValue(cell, book.date1904),
        );
      },
    },
  },
  methods: {
    getRange: (target) => rangeOf(target, columnOf(tableArea(target.table), target.index)),
    getDataBodyRange: (target) => rangeOf(target, columnOf(bodyArea(target.table), target.index)),
    getHeaderRowRange: (target) => rangeOf(target, columnOf(headingArea(target.table), target.index)),
  },
  id: ({ index }) => index + 1,
};
