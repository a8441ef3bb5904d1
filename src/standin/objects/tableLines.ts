import { DONE, PlainResult, as, type Arguments, type Handle, type ObjectKind } from "../executor/objectKind";
import { refuse } from "../refusals";
import type { Area } from "../workbook/area";
import { cellValue } from "../workbook/cells/cellValues";
import { addLines } from "../workbook/tables/growTable";
import { readGrid, writeGrid } from "../workbook/grid";
import { guardCells, guardSheet } from "../workbook/protection";
import { shiftLines } from "../workbook/lines/shiftLines";
import { bodyArea, columnOf, headingArea, tableArea } from "../workbook/tables/tableAreas";
import { writeHeadings } from "../workbook/tables/tables";
import type { TableColumnTarget, TableRowTarget, TableTarget } from "./targets";
import { countOf } from "./workbook";

/** The part of a table as a range. */
export function rangeOf({ book, table }: TableTarget, area: Area): Handle {
  return as("Range", { book, sheet: table.worksheet, area });
}

function valuesIn(target: TableTarget, area: Area): unknown[][] | null {
  const { book, table } = target;
  book.calculated();
  return readGrid(table.worksheet, area, (cell) => cellValue(cell, book.date1904));
}

function write({ book, table }: TableTarget, area: Area, values: unknown, location: string): void {
  guardCells(table.worksheet, area, location);
  writeGrid(book, table.worksheet, area, values, location);
}

/** Values may be given as a grid, as one list or as one value. */
function asGrid(given: unknown, area: Area): unknown {
  if (!Array.isArray(given) || Array.isArray(given[0])) return given;
  return area.rows === 1 ? [given] : given.map((value: unknown) => [value]);
}

export const tableRowCollectionKind: ObjectKind<TableTarget> = {
  properties: { count: { get: ({ table }) => bodyArea(table).rows } },
  items: (target) =>
    Array.from({ length: bodyArea(target.table).rows }, (_row, index) =>
      as("TableRow", { ...target, index }),
    ),
  methods: {
    getCount: ({ table }) => new PlainResult(bodyArea(table).rows),
    getItemAt: (target, args) => {
      const index = args.number(0);
      const there = Number.isInteger(index) && index >= 0 && index < bodyArea(target.table).rows;
      return there ? as("TableRow", { ...target, index }) : refuse.invalidArgument(args.location);
    },
    add: (target, args) => {
      const given = args.any(1);
      const count = Array.isArray(given) && Array.isArray(given[0]) ? given.length : 1;
      if (args.given(2) && !args.flag(2))
        refuse.notImplemented(args.location, "The stand-in always puts new rows into the table.");
      const place = args.given(0) ? args.number(0) : null;
      const area = addLines(target.book, target.table, "row", place, count, args.location);
      if (args.given(1)) write(target, area, asGrid(given, area), args.location);
      return as("TableRow", { ...target, index: area.row - bodyArea(target.table).row });
    },
  },
};

export const tableRowKind: ObjectKind<TableRowTarget> = {
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (target) => valuesIn(target, rowArea(target)),
      set: (target, value, location) =>
        write(target, rowArea(target), asGrid(value, rowArea(target)), location),
    },
  },
  methods: {
    getRange: (target) => rangeOf(target, rowArea(target)),
    delete: (target, args) => {
      const { book, table } = target;
      guardSheet(table.worksheet, args.location);
      const { row, column, columns } = rowArea(target);
      const across = { at: column, count: columns };
      shiftLines(book, table.worksheet, { along: "row", at: row, count: -1, across }, args.location);
      return DONE;
    },
  },
  id: ({ index }) => index,
};

function rowArea({ table, index }: TableRowTarget): Area {
  const body = bodyArea(table);
  return { ...body, row: body.row + index, rows: 1 };
}

export const tableColumnCollectionKind: ObjectKind<TableTarget> = {
  properties: { count: { get: ({ table }) => table.table.columns.length } },
  items: (target) =>
    target.table.table.columns.map((_column, index) => as("TableColumn", { ...target, index })),
  item: (target, args) => wantedColumn(target, args) ?? refuse.itemNotFound(args.location),
  methods: {
    getCount: ({ table }) => countOf(table.table.columns),
    getItem: (target, args) => wantedColumn(target, args) ?? refuse.itemNotFound(args.location),
    getItemOrNullObject: wantedColumn,
    add: (target, args) => {
      const place = args.given(0) ? args.number(0) : null;
      const area = addLines(target.book, target.table, "column", place, 1, args.location);
      if (args.given(1)) write(target, area, asGrid(args.any(1), area), args.location);
      if (args.given(2)) write(target, { ...area, rows: 1 }, args.text(2), args.location);
      return as("TableColumn", { ...target, index: area.column - tableArea(target.table).column });
    },
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
      get: (target) => valuesIn(target, columnOf(tableArea(target.table), target.index)),
      set: (target, value, location) => {
        const area = columnOf(tableArea(target.table), target.index);
        write(target, area, asGrid(value, area), location);
      },
    },
  },
  methods: {
    delete: ({ book, table, index }, args) => {
      guardSheet(table.worksheet, args.location);
      const { row, rows, column } = columnOf(tableArea(table), index);
      const across = { at: row, count: rows };
      shiftLines(book, table.worksheet, { along: "column", at: column, count: -1, across }, args.location);
      return DONE;
    },
    getRange: (target) => rangeOf(target, columnOf(tableArea(target.table), target.index)),
    getDataBodyRange: (target) => rangeOf(target, columnOf(bodyArea(target.table), target.index)),
    getHeaderRowRange: (target) => rangeOf(target, columnOf(headingArea(target.table), target.index)),
  },
  id: ({ index }) => index + 1,
};
