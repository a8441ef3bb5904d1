import type { ObjectKind } from "../executor/objectKind";
import type { Book } from "../workbook/book";
import { text } from "./property";

/** "Work with Excel files: document properties": 255 characters each. */
const LONGEST = 255;

function property(
  key: "category" | "company" | "description" | "keywords" | "manager" | "subject" | "title" | "creator",
) {
  return text<Book>(
    (book) => book.library[key] ?? "",
    (book, value) => {
      book.library[key] = value;
      book.dressed();
    },
    LONGEST,
  );
}

export const documentPropertiesKind: ObjectKind<Book> = {
  properties: {
    author: property("creator"),
    category: property("category"),
    comments: property("description"),
    company: property("company"),
    keywords: property("keywords"),
    manager: property("manager"),
    subject: property("subject"),
    title: property("title"),
    lastAuthor: { get: (book) => book.library.lastModifiedBy ?? "" },
    creationDate: { get: (book) => (book.library.created as Date | undefined)?.toISOString() ?? null },
  },
};
