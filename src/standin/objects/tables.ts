import { as, asOrNull, type Arguments, type ObjectKind } from "../executor/objectKind";
import { refuse } from "../refusals";
import { splitSheetName, type Area } from "../workbook/area";
import { findSheet } from "../workbook/sheets";
import { findTables } from "../workbook/tables/sheetTables";
import { addTable, findTable } from "../workbook/tables/tables";
import { tableCollectionEvents } from "./events";
import { rangeAt } from "./rangeAt";
import type { CollectionTarget, ScopedTablesTarget } from "./targets";
import { countOf } from "./workbook";

/** The tables of the workbook, or of one sheet. */
export const tableCollectionKind: ObjectKind<CollectionTarget> = {
  properties: {
    count: { get: (target) => listed(target).length },
  },
  items: (target) => listed(target).map((table) => as("Table", { book: target.book, table })),
  item: (target, args) => wanted(target, args),
  methods: {
    ...tableCollectionEvents,
    getCount: (target) => countOf(listed(target)),
    getItem: wanted,
    getItemAt: (target, args) => {
      const table = listed(target)[args.number(0)] ?? refuse.invalidArgument(args.location);
      return as("Table", { book: target.book, table });
    },
    getItemOrNullObject: ({ book, sheet }, args) => {
      const table = findTable(book, args.text(0), sheet ?? undefined);
      return asOrNull("Table", table && { book, table });
    },
    add: (target, args) => {
      const { sheet, area } = placeOf(target, args);
      if (!args.flag(1)) {
        refuse.notImplemented(
          args.location,
          "The stand-in cannot make a table whose headings have yet to be put in.",
        );
      }
      return as("Table", { book: target.book, table: addTable(target.book, sheet, area, args.location) });
    },
  },
};

function listed({ book, sheet }: CollectionTarget) {
  return sheet ? findTables(sheet) : book.tables;
}

function wanted({ book, sheet }: CollectionTarget, args: Arguments) {
  const table = findTable(book, String(args.any(0)), sheet ?? undefined);
  return as("Table", {
    book,
    table: table ?? refuse.itemNotFound(args.location, `No table is named "${String(args.any(0))}".`),
  });
}

/** Where the table is to lie: a range, or an address, which without a sheet means the active one (`TableCollection.add`). */
function placeOf(
  { book, sheet }: CollectionTarget,
  args: Arguments,
): { sheet: NonNullable<typeof sheet>; area: Area } {
  const range = args.object("Range", 0);
  if (range) {
    if (sheet && range.sheet !== sheet) refuse.invalidArgument(args.location);
    return range;
  }
  const named = splitSheetName(args.text(0)).sheet;
  const on =
    (named === null ? book.activeSheet : findSheet(book, named)) ?? refuse.invalidArgument(args.location);
  if (sheet && on !== sheet) refuse.invalidArgument(args.location);
  return rangeAt({ book, sheet: on }, args.text(0), args.location);
}

/** The tables that a range touches. */
export const tableScopedCollectionKind: ObjectKind<ScopedTablesTarget> = {
  properties: { count: { get: ({ tables }) => tables.length } },
  items: ({ book, tables }) => tables.map((table) => as("Table", { book, table })),
  item: scoped,
  methods: {
    getCount: ({ tables }) => countOf(tables),
    getItem: scoped,
    getFirst: ({ book, tables }, args) =>
      as("Table", { book, table: tables[0] ?? refuse.itemNotFound(args.location) }),
    getItemOrNullObject: (target, args) => findScoped(target, args),
  },
};

function findScoped({ book, tables }: ScopedTablesTarget, args: Arguments) {
  const table = findTable(book, String(args.any(0)));
  return table && tables.includes(table) ? as("Table", { book, table }) : null;
}

function scoped(target: ScopedTablesTarget, args: Arguments) {
  return findScoped(target, args) ?? refuse.itemNotFound(args.location);
}
