import { as, asOrNull, type Arguments, type ObjectKind } from "../executor/objectKind";
import { refuse } from "../refusals";
import type { Book } from "../workbook/book";
import { addSheet, findSheet } from "../workbook/sheets";
import { worksheetCollectionEvents } from "./events";
import type { SheetTarget } from "./targets";
import { countOf } from "./workbook";

export const worksheetCollectionKind: ObjectKind<Book> = {
  properties: {},
  items: (book) => book.sheets.map((sheet) => as("Worksheet", { book, sheet })),
  item: (book, args) => as("Worksheet", wantedSheet(book, args)),
  methods: {
    ...worksheetCollectionEvents,
    getItem: (book, args) => as("Worksheet", wantedSheet(book, args)),
    getItemOrNullObject: (book, args) => {
      const sheet = findSheet(book, args.text(0));
      return asOrNull("Worksheet", sheet && { book, sheet });
    },
    getActiveWorksheet: (book) => {
      const sheet = book.activeSheet ?? refuse.itemNotFound("WorksheetCollection.getActiveWorksheet");
      return as("Worksheet", { book, sheet });
    },
    getFirst: (book, args) =>
      as("Worksheet", { book, sheet: listed(book, args.flag(0)).at(0) ?? none(args) }),
    getLast: (book, args) =>
      as("Worksheet", { book, sheet: listed(book, args.flag(0)).at(-1) ?? none(args) }),
    getCount: (book, args) => countOf(listed(book, args.flag(0))),
    add: (book, args) => as("Worksheet", { book, sheet: addSheet(book, args.any(0), args.location) }),
  },
};

function wantedSheet(book: Book, args: Arguments): SheetTarget {
  const sheet =
    findSheet(book, args.text(0)) ??
    refuse.itemNotFound(args.location, `No sheet is named "${args.text(0)}".`);
  return { book, sheet };
}

function listed(book: Book, visibleOnly: boolean) {
  return visibleOnly ? book.sheets.filter((sheet) => sheet.state === "visible") : book.sheets;
}

function none(args: Arguments): never {
  return refuse.itemNotFound(args.location);
}
