import { DONE, PlainResult, as, asOrNull, type ObjectKind } from "../executor/objectKind";
import { allParts } from "./customXmlParts";
import { refuse } from "../refusals";
import type { Book } from "../workbook/book";
import type { Worksheet } from "../workbook/library";

export const workbookKind: ObjectKind<Book> = {
  properties: {
    name: { get: (book) => book.fileName },
    isDirty: { get: (book) => book.revision > 0 },
    readOnly: { get: (book) => book.readOnly },
  },
  children: {
    application: (book) => as("Application", book),
    comments: (book) => as("CommentCollection", { book, sheet: null }),
    customXmlParts: (book) => as("CustomXmlPartCollection", allParts(book)),
    properties: (book) => as("DocumentProperties", book),
    protection: (book) => as("WorkbookProtection", book),
    _Runtime: (book) => as("Runtime", book),
    settings: (book) => as("SettingCollection", book),
    names: (book) => as("NamedItemCollection", { book, sheet: null }),
    tables: (book) => as("TableCollection", { book, sheet: null }),
    worksheets: (book) => as("WorksheetCollection", book),
  },
  methods: {
    _GetRangeForEventByReferenceId: (book, args) =>
      as("Range", { book, ...(book.listeners.placeOf(args.text(0)) ?? refuse.itemNotFound(args.location)) }),
    _GetRangeOrNullObjectForEventByReferenceId: (book, args) => {
      const place = book.listeners.placeOf(args.text(0));
      return asOrNull("Range", place && { book, ...place });
    },
    getSelectedRange: (book, args) => {
      const sheet = sheetOfSelection(book, args.location);
      return as("Range", { book, sheet, area: book.selection });
    },
    getActiveCell: (book, args) => {
      const sheet = sheetOfSelection(book, args.location);
      return as("Range", { book, sheet, area: { ...book.selection, rows: 1, columns: 1 } });
    },
  },
};

/** While a chart is selected no cells are (OfficeDev/office-js #2268, by design). */
function sheetOfSelection(book: Book, location: string): Worksheet {
  if (book.chartIsSelected) refuse.invalidSelection(location);
  return book.activeSheet ?? refuse.itemNotFound(location);
}

export const applicationKind: ObjectKind<Book> = {
  properties: {
    calculationMode: { get: () => "Automatic" },
    calculationState: { get: () => "Done" },
  },
  methods: {
    calculate: (book) => {
      book.changed();
      return DONE;
    },
    suspendApiCalculationUntilNextSync: () => DONE,
    suspendScreenUpdatingUntilNextSync: () => DONE,
  },
};

/** A count, as `getCount()` gives it. */
export function countOf(items: readonly unknown[]): PlainResult {
  return new PlainResult(items.length);
}
