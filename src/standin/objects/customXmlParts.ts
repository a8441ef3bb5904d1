import { DONE, PlainResult, as, asOrNull, type Arguments, type ObjectKind } from "../executor/objectKind";
import { CUSTOM_XML_BYTES } from "../limits";
import { refuse } from "../refusals";
import type { Book } from "../workbook/book";
import { freeId } from "../workbook/file/customXml";
import { isWellFormed, namespaceOf } from "../workbook/file/xmlText";
import type { CustomXmlPartTarget, CustomXmlPartsTarget } from "./targets";

/** The parts of the workbook, or those of one namespace. */
function listed({ book, namespace }: CustomXmlPartsTarget) {
  return book.customXml.filter((part) => namespace === null || namespaceOf(part.xml) === namespace);
}

function found(target: CustomXmlPartsTarget, args: Arguments) {
  const part = listed(target).find((one) => one.id.toLowerCase() === args.text(0).toLowerCase());
  return part && { book: target.book, part };
}

const lookup: Pick<Required<ObjectKind<CustomXmlPartsTarget>>, "items" | "item" | "properties"> & {
  readonly methods: NonNullable<ObjectKind<CustomXmlPartsTarget>["methods"]>;
} = {
  properties: {},
  items: (target) => listed(target).map((part) => as("CustomXmlPart", { book: target.book, part })),
  item: (target, args) => as("CustomXmlPart", found(target, args) ?? refuse.itemNotFound(args.location)),
  methods: {
    getCount: (target) => new PlainResult(listed(target).length),
    getItem: (target, args) => as("CustomXmlPart", found(target, args) ?? refuse.itemNotFound(args.location)),
    getItemOrNullObject: (target, args) => asOrNull("CustomXmlPart", found(target, args)),
  },
};

export const customXmlPartCollectionKind: ObjectKind<CustomXmlPartsTarget> = {
  ...lookup,
  methods: {
    ...lookup.methods,
    add: ({ book }, args) => {
      const part = { id: freeId(book.customXml), xml: checked(args.text(0), args.location) };
      book.customXml.push(part);
      book.changed();
      return as("CustomXmlPart", { book, part });
    },
    getByNamespace: ({ book }, args) =>
      as("CustomXmlPartScopedCollection", { book, namespace: args.text(0) }),
  },
};

export const customXmlPartScopedCollectionKind: ObjectKind<CustomXmlPartsTarget> = {
  ...lookup,
  methods: {
    ...lookup.methods,
    getOnlyItem: (target, args) =>
      as("CustomXmlPart", onlyOf(target) ?? refuse.generalException(args.location)),
    getOnlyItemOrNullObject: (target) => asOrNull("CustomXmlPart", onlyOf(target)),
  },
};

function onlyOf(target: CustomXmlPartsTarget): CustomXmlPartTarget | null {
  const [part, ...others] = listed(target);
  return part !== undefined && others.length === 0 ? { book: target.book, part } : null;
}

export const customXmlPartKind: ObjectKind<CustomXmlPartTarget> = {
  properties: {
    id: { get: ({ part }) => part.id },
    namespaceUri: { get: ({ part }) => namespaceOf(part.xml) },
  },
  methods: {
    getXml: ({ part }) => new PlainResult(part.xml),
    setXml: ({ book, part }, args) => {
      part.xml = checked(args.text(0), args.location);
      book.changed();
      return DONE;
    },
    delete: ({ book, part }) => {
      const place = book.customXml.indexOf(part);
      if (place >= 0) book.customXml.splice(place, 1);
      book.changed();
      return DONE;
    },
  },
  id: ({ part }) => part.id,
};

function checked(xml: string, location: string): string {
  if (!isWellFormed(xml)) refuse.invalidArgument(location, "The XML is not well formed.");
  if (new TextEncoder().encode(xml).length > CUSTOM_XML_BYTES)
    refuse.generalException(location, "Excel on the web takes no custom XML part of more than 1 MB.");
  return xml;
}

/** The collection of the whole workbook. */
export function allParts(book: Book): CustomXmlPartsTarget {
  return { book, namespace: null };
}
