/** Comments (threads), which Office.js gives; the older notes are another thing. */
import { areaAddress, intersection, readArea, type Area } from "../area";
import type { Book } from "../book";
import { noteAuthor, setNoteAuthor, type Worksheet } from "../library";

export interface CommentEntry {
  readonly sheet: Worksheet;
  readonly area: Area;
  readonly comment: Worksheet["threadedComments"][number]["comment"];
}

/** All comments of a sheet with their replies, as the file has them. */
export function findComments(sheet: Worksheet): readonly CommentEntry[] {
  return sheet.threadedComments.flatMap(({ ref, comment }) => {
    const area = readArea(ref);
    return area ? [{ sheet, area, comment }] : [];
  });
}

export function authorOf(book: Book, comment: CommentEntry["comment"]): string {
  return book.library.persons.find((person) => person.id === comment.personId)?.displayName ?? "";
}

/** Begins the author of a note that stands in for a thread; the thread's id follows. */
const THREAD = "tc=";

/** Who writes comments here. */
const USER = "Stand-in";

/** Puts a comment on a cell, or a reply below a comment; it is of the book's day and of nobody in particular. */
export function addComment(
  book: Book,
  { sheet, area }: { readonly sheet: Worksheet; readonly area: Area },
  text: string,
  parent?: CommentEntry,
): CommentEntry {
  const comment = {
    id: freeId(book),
    personId: book.library.registerPerson(USER, USER, "None"),
    date: `${book.today()}T00:00:00.00`,
    text,
    ...(parent?.comment.id === undefined ? {} : { parentId: parent.comment.id }),
  };
  sheet.threadedComments.push({ ref: areaAddress(area), comment });
  if (!parent) leaveNote(sheet, { sheet, area, comment });
  book.dressed();
  return { sheet, area, comment };
}

function freeId(book: Book): string {
  const ids = new Set(book.sheets.flatMap(findComments).map(({ comment }) => comment.id));
  let number = ids.size + 1;
  const idOf = () => `{${number.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
  while (ids.has(idOf())) number += 1;
  return idOf();
}

/** Programs without threads show a note instead, which names the thread as its author ([MS-XLSX] 2.1.17). */
function leaveNote(sheet: Worksheet, { area, comment }: CommentEntry): void {
  const text = `[Threaded comment]\n\nYour version of Excel cannot show this comment with its replies.\n\nComment:\n    ${comment.text}`;
  const cell = sheet.getCell(area.row + 1, area.column + 1);
  cell.note = { texts: [{ text }] };
  setNoteAuthor(cell, THREAD + String(comment.id));
}

/** Puts the comments of a sheet on its copy, under ids of their own. */
export function copyComments(book: Book, from: Worksheet, to: Worksheet): void {
  const ids = new Map<string | undefined, string>();
  for (const { area, comment } of findComments(from)) {
    const id = freeId(book);
    ids.set(comment.id, id);
    const parent = comment.parentId === undefined ? {} : { parentId: ids.get(comment.parentId) };
    to.threadedComments.push({
      ref: areaAddress(area),
      comment: { ...structuredClone(comment), id, ...parent },
    });
    const cell = to.getCell(area.row + 1, area.column + 1);
    if (noteAuthor(cell)?.startsWith(THREAD) && comment.parentId === undefined)
      setNoteAuthor(cell, THREAD + id);
  }
}

/** Takes a reply away. */
export function takeReply({ sheet, comment }: CommentEntry): void {
  sheet.threadedComments = sheet.threadedComments.filter((one) => one.comment !== comment);
}

/** Takes the comments of an area away, and their notes, which stand in for them in older programs. */
export function takeComments(sheet: Worksheet, area: Area): void {
  const taken = (ref: string) => {
    const place = readArea(ref);
    return place !== null && intersection(place, area) !== null;
  };
  for (const { ref } of sheet.threadedComments.filter((one) => taken(one.ref))) {
    sheet.getCell(ref).comment = undefined;
  }
  sheet.threadedComments = sheet.threadedComments.filter(({ ref }) => !taken(ref));
}
