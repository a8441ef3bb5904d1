import { DONE, type ObjectKind } from "../executor/objectKind";
import { EVENTS, WORKBOOK } from "../eventMessages";
import type { Book } from "../workbook/book";
import { sheetId } from "../workbook/sheets";
import type { CollectionTarget, SheetTarget, TableTarget } from "./targets";

type Methods<T> = NonNullable<ObjectKind<T>["methods"]>;

/** The calls with which the client library says that it listens, and that it does no longer. */
function registrations<T>(
  events: Readonly<Record<string, number>>,
  bookOf: (target: T) => Book,
  targetId: (target: T) => string,
): Methods<T> {
  const methods: Record<string, Methods<T>[string]> = {};
  for (const [name, event] of Object.entries(events)) {
    methods[`_Register${name}Event`] = (target) => {
      bookOf(target).listeners.add(event, targetId(target));
      return DONE;
    };
    methods[`_Unregister${name}Event`] = (target) => {
      bookOf(target).listeners.remove(event, targetId(target));
      return DONE;
    };
  }
  return methods;
}

const ON_A_SHEET = {
  Activated: EVENTS.activated,
  DataChanged: EVENTS.changed,
  Deactivated: EVENTS.deactivated,
  SelectionChanged: EVENTS.selected,
};

export const worksheetEvents = registrations<SheetTarget>(
  ON_A_SHEET,
  ({ book }) => book,
  ({ sheet }) => sheetId(sheet),
);

export const worksheetCollectionEvents = registrations<Book>(
  { ...ON_A_SHEET, Added: EVENTS.added, Deleted: EVENTS.deleted },
  (book) => book,
  () => WORKBOOK,
);

export const tableEvents = registrations<TableTarget>(
  { DataChanged: EVENTS.tableChanged },
  ({ book }) => book,
  ({ book, table }) => book.ids.of(table),
);

export const tableCollectionEvents = registrations<CollectionTarget>(
  { Added: EVENTS.tableAdded, DataChanged: EVENTS.tableChanged, Deleted: EVENTS.tableDeleted },
  ({ book }) => book,
  ({ sheet }) => (sheet ? sheetId(sheet) : WORKBOOK),
);

/** `RequestContext.runtime`. */
export const runtimeKind: ObjectKind<Book> = {
  properties: {
    enableEvents: {
      get: (book) => book.listeners.enabled,
      set: (book, value) => void (book.listeners.enabled = value === true),
    },
  },
};
