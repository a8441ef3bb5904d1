import { DONE, as, type Arguments, type Handle, type ObjectKind } from "../executor/objectKind";
import { refuse } from "../refusals";
import type { Book } from "../workbook/book";
import { missingReference } from "../workbook/formulas/formulaReferences";
import { isFormula } from "../workbook/library";
import { areaOfName, formulaOfArea, valueOfName } from "../workbook/names";
import { checkName } from "../workbook/tables/tables";
import type { CollectionTarget, NameTarget, RangeTarget } from "./targets";
import { countOf } from "./workbook";

/** The names of the workbook, or of one sheet. */
export const namedItemCollectionKind: ObjectKind<CollectionTarget> = {
  properties: {},
  items: (target) => listed(target).map((name) => as("NamedItem", { book: target.book, name })),
  item: wanted,
  methods: {
    getCount: (target) => countOf(listed(target)),
    getItem: wanted,
    getItemOrNullObject: (target, args) => find(target, args.text(0)),
    add: (target, args) => add(target, args.object("Range", 1) ?? args.text(1), args),
    addFormulaLocal: (target, args) => add(target, args.text(1), args),
  },
};

function listed({ book, sheet }: CollectionTarget) {
  return book.names.filter((name) => name.sheet === sheet);
}

function find(target: CollectionTarget, key: string): Handle | null {
  const name = listed(target).find((one) => one.name.toLowerCase() === key.toLowerCase());
  return name ? as("NamedItem", { book: target.book, name }) : null;
}

function wanted(target: CollectionTarget, args: Arguments): Handle {
  return (
    find(target, args.text(0)) ?? refuse.itemNotFound(args.location, `Nothing is named "${args.text(0)}".`)
  );
}

function add(target: CollectionTarget, what: string | RangeTarget, args: Arguments): Handle {
  const { book, sheet } = target;
  const name = checkName(args.text(0), args.location);
  if (
    find(target, name) ||
    (sheet === null && book.tables.some((table) => table.name.toLowerCase() === name.toLowerCase()))
  ) {
    refuse.itemAlreadyExists(args.location, `"${name}" is a name already.`);
  }
  const formula =
    typeof what === "string" ? checkFormula(book, what, args.location) : formulaOfArea(what.sheet, what.area);
  const added = { name, sheet, formula, visible: true, comment: args.given(2) ? args.text(2) : "" };
  book.names = [...book.names, added];
  return as("NamedItem", { book, name: added });
}

function checkFormula(book: Book, text: string, location: string): string {
  const formula = text.startsWith("=")
    ? text.slice(1)
    : refuse.invalidArgument(location, 'A formula begins with "=".');
  if (!isFormula(formula)) refuse.invalidArgument(location);
  const missing = missingReference(book, formula);
  return missing === null
    ? formula
    : refuse.invalidArgument(location, `The formula names ${missing}, which is not there.`);
}

export const namedItemKind: ObjectKind<NameTarget> = {
  properties: {
    name: { get: ({ name }) => name.name },
    formula: {
      get: ({ name }) => `=${name.formula}`,
      set: (target, value, location) => {
        const formula = checkFormula(
          target.book,
          typeof value === "string" ? value : refuse.invalidArgument(location),
          location,
        );
        change(target, { formula });
      },
    },
    comment: {
      get: ({ name }) => name.comment,
      set: (target, value, location) =>
        change(target, { comment: typeof value === "string" ? value : refuse.invalidArgument(location) }),
    },
    visible: {
      get: ({ name }) => name.visible,
      set: (target, value, location) =>
        change(target, { visible: typeof value === "boolean" ? value : refuse.invalidArgument(location) }),
    },
    scope: { get: ({ name }) => (name.sheet === null ? "Workbook" : "Worksheet") },
    type: { get: ({ book, name }) => valueOfName(book, name).type },
    value: { get: ({ book, name }) => valueOfName(book, name).value },
  },
  children: {
    worksheet: ({ book, name }) =>
      as("Worksheet", { book, sheet: name.sheet ?? refuse.itemNotFound("NamedItem.worksheet") }),
    worksheetOrNullObject: ({ book, name }) => name.sheet && as("Worksheet", { book, sheet: name.sheet }),
  },
  methods: {
    getRange: ({ book, name }, args) => {
      const found =
        areaOfName(book, name) ?? refuse.invalidOperation(args.location, "The name stands for no range.");
      return as("Range", { book, ...found });
    },
    getRangeOrNullObject: ({ book, name }) => {
      const found = areaOfName(book, name);
      return found && as("Range", { book, ...found });
    },
    delete: ({ book, name }) => {
      book.names = book.names.filter((one) => one !== name);
      return DONE;
    },
  },
  id: ({ name }) => name.name,
};

function change({ book, name }: NameTarget, to: Partial<NameTarget["name"]>): void {
  Object.assign(name, to);
  book.names = [...book.names];
}
