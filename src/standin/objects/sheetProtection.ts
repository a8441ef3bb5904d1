import { DONE, type ObjectKind } from "../executor/objectKind";
import { refuse } from "../refusals";
import type { Book } from "../workbook/book";
import { guardSheet, isProtected } from "../workbook/protection";
import type { SheetTarget } from "./targets";

/** What a protection allows: as Office.js names it and as the file does. */
const ALLOWED = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
} as const;

export const worksheetProtectionKind: ObjectKind<SheetTarget> = {
  properties: {
    protected: { get: ({ sheet }) => isProtected(sheet) },
    options: {
      get: ({ sheet }) =>
        Object.fromEntries(
          Object.entries(ALLOWED).map(([word, key]) => [word, sheet.sheetProtection?.[key] === true]),
        ),
    },
  },
  methods: {
    protect: ({ book, sheet }, args) => {
      guardSheet(sheet, args.location);
      if (args.given(1))
        refuse.notImplemented(args.location, "The stand-in protects without a password only.");
      const wish = (args.any(0) ?? {}) as Record<string, unknown>;
      const allowed = Object.entries(ALLOWED).map(([word, key]) => [key, wish[word] === true]);
      sheet.sheetProtection = { sheet: true, ...(Object.fromEntries(allowed) as object) };
      book.dressed();
      return DONE;
    },
    unprotect: ({ book, sheet }, args) => {
      const held = sheet.sheetProtection;
      // Excel would compare; without the password, or with a wrong one, the sheet stays protected.
      if (held?.hashValue !== undefined || (held as { password?: string } | null)?.password !== undefined) {
        refuse.accessDenied(args.location, "The sheet is protected with a password.");
      }
      sheet.sheetProtection = null;
      book.dressed();
      return DONE;
    },
  },
};

export const workbookProtectionKind: ObjectKind<Book> = {
  properties: { protected: { get: (book) => book.library.protection?.lockStructure === true } },
  methods: {
    protect: (book, args) => {
      if (book.library.protection?.lockStructure) refuse.accessDenied(args.location);
      if (args.given(0))
        refuse.notImplemented(args.location, "The stand-in protects without a password only.");
      book.library.protection = { lockStructure: true };
      book.dressed();
      return DONE;
    },
    unprotect: (book, args) => {
      const held = book.library.protection as Readonly<Record<string, unknown>> | undefined;
      const password = Object.keys(held ?? {}).some(
        (key) => /hash|password/i.test(key) && held?.[key] !== undefined,
      );
      if (password) refuse.accessDenied(args.location, "The workbook is protected with a password.");
      book.library.protection = undefined;
      book.dressed();
      return DONE;
    },
  },
};
