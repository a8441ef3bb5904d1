/** Comments (threads), which Office.js gives; the older notes are another thing. */
import { intersection, readArea, type Area } from "./area";
import type { Book } from "./book";
import type { Worksheet } from "./library";

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
