import { Book } from "../book";
import { readCustomXml } from "./customXml";
import { readFilters, withoutCriteria } from "../tables/filterParts";
import { newWorkbook, type Workbook } from "../library";
import { repair } from "./repair";
import { checkUnpacking } from "./unpacking";
import { checkReadable, damaged } from "./unreadable";
import { noWebExtensions, readWebExtensions } from "./webExtensions";

export interface OpenOptions {
  readonly fileName: string;
  /** The day that TODAY() gives, as "2026-11-21"; without it the clock's. */
  readonly today?: () => string;
  /** Opened for reading only, as a person chooses or a right to the file demands. */
  readonly readOnly?: boolean;
  /** The `Id` of the add-in's manifest, under which its settings lie in the file; without it a made-up one. */
  readonly addIn?: string;
}

/** Opens an .xlsx. Throws `UnreadableWorkbookError` where the bytes are no workbook that can be read. */
export async function openBook(bytes: Uint8Array, options: OpenOptions): Promise<Book> {
  checkReadable(bytes);
  await checkUnpacking(bytes);
  const book = new Book(
    await load(await withoutCriteria(bytes)),
    options.fileName,
    options.today ?? clockDay,
  );
  book.readOnly = options.readOnly === true;
  await readFilters(book, bytes);
  book.customXml.push(...(await readCustomXml(bytes)));
  book.webExtensions = await readWebExtensions(bytes, options.addIn);
  return book;
}

/** A new workbook with one empty sheet. */
export function newBook(options: OpenOptions): Book {
  const library = newWorkbook();
  library.addWorksheet("Sheet1");
  repair(library);
  const book = new Book(library, options.fileName, options.today ?? clockDay);
  book.webExtensions = noWebExtensions(options.addIn);
  return book;
}

async function load(bytes: Uint8Array): Promise<Workbook> {
  const library = newWorkbook();
  try {
    await library.xlsx.load(bytes);
  } catch (error) {
    // Whatever the library trips over lies in the file: the error goes on to the user as such.
    throw damaged(error);
  }
  if (library.worksheets.length === 0) throw damaged(new Error("The file has no worksheet."));
  repair(library);
  return library;
}

/** Today by the clock, where the user is. */
function clockDay(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
