import { DONE, as, asOrNull, type Arguments, type Handle, type ObjectKind } from "../executor/objectKind";
import { SETTINGS_BYTES } from "../limits";
import { refuse } from "../refusals";
import type { Book } from "../workbook/book";
import { text } from "./property";
import type { CustomPropertiesTarget, CustomPropertyTarget, SettingTarget } from "./targets";
import { countOf } from "./workbook";

/** What an add-in keeps in the workbook. */
export const settingCollectionKind: ObjectKind<Book> = {
  properties: {},
  items: (book) => [...book.settings.keys()].map((key) => as("Setting", { book, key })),
  item: wanted,
  methods: {
    getCount: (book) => countOf([...book.settings.keys()]),
    getItem: wanted,
    getItemOrNullObject: (book, args) =>
      asOrNull("Setting", book.settings.has(args.text(0)) ? { book, key: args.text(0) } : null),
    add: (book, args) => {
      keep(book, args.text(0), args.any(1), args.location);
      return as("Setting", { book, key: args.text(0) });
    },
  },
};

function wanted(book: Book, args: Arguments): Handle {
  const key = args.text(0);
  return book.settings.has(key) ? as("Setting", { book, key }) : refuse.itemNotFound(args.location);
}

function keep(book: Book, key: string, value: unknown, location: string): void {
  const kept = new Map(book.settings).set(key, value);
  if (new TextEncoder().encode(JSON.stringify([...kept])).length > SETTINGS_BYTES)
    refuse.invalidArgument(location, "An add-in keeps at most 2 MB in the settings of a workbook.");
  book.settings.set(key, value);
  book.dressed();
}

export const settingKind: ObjectKind<SettingTarget> = {
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ book, key }) => book.settings.get(key),
      set: ({ book, key }, value, location) => keep(book, key, value, location),
    },
  },
  methods: {
    delete: ({ book, key }) => {
      book.settings.delete(key);
      book.dressed();
      return DONE;
    },
  },
  id: ({ key }) => key,
};

/** `WorksheetCustomProperty.key`: "limited to 255 characters". */
const LONGEST_KEY = 255;

/** Key and text pairs of a sheet. */
export const worksheetCustomPropertyCollectionKind: ObjectKind<CustomPropertiesTarget> = {
  properties: {},
  items: ({ book, properties }) =>
    [...properties.keys()].map((key) => as("WorksheetCustomProperty", { book, properties, key })),
  item: wantedProperty,
  methods: {
    getCount: ({ properties }) => countOf([...properties.keys()]),
    getItem: wantedProperty,
    getItemOrNullObject: (target, args) => {
      const key = keyOf(target, args.text(0));
      return key === null ? null : as("WorksheetCustomProperty", { ...target, key });
    },
    add: ({ book, properties }, args) => {
      if (args.text(0).length > LONGEST_KEY) refuse.invalidArgument(args.location);
      const key = keyOf({ book, properties }, args.text(0)) ?? args.text(0);
      properties.set(key, args.text(1));
      book.dressed();
      return as("WorksheetCustomProperty", { book, properties, key });
    },
  },
};

/** Keys are the same in any case (`WorksheetCustomProperty.key`). */
function keyOf({ properties }: CustomPropertiesTarget, key: string): string | null {
  return [...properties.keys()].find((one) => one.toLowerCase() === key.toLowerCase()) ?? null;
}

function wantedProperty(target: CustomPropertiesTarget, args: Arguments): Handle {
  const key = keyOf(target, args.text(0)) ?? refuse.itemNotFound(args.location);
  return as("WorksheetCustomProperty", { ...target, key });
}

export const worksheetCustomPropertyKind: ObjectKind<CustomPropertyTarget> = {
  properties: {
    key: { get: ({ key }) => key },
    value: text(
      ({ properties, key }) => properties.get(key) ?? "",
      ({ book, properties, key }, value) => {
        properties.set(key, value);
        book.dressed();
      },
    ),
  },
  methods: {
    delete: ({ book, properties, key }) => {
      properties.delete(key);
      book.dressed();
      return DONE;
    },
  },
  id: ({ key }) => key,
};
