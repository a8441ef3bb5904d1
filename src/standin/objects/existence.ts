import type { Handle } from "../executor/objectKind";
import type { Book } from "../workbook/book";

/** What an object stands for, or hangs on, where it can be deleted. */
interface Deletable {
  readonly sheet?: object | null;
  readonly table?: { readonly worksheet: object };
  readonly chart?: object;
  readonly name?: object;
}

/** True where the sheet, table, chart or name behind an object was deleted. */
export function isGone(book: Book, { kind, target }: Handle): boolean {
  if (kind === "Workbook") return false;
  const { sheet, table, chart, name } = target as Deletable;
  return [sheet, table, table?.worksheet, chart, name].some(
    (thing) => typeof thing === "object" && thing !== null && book.gone.has(thing),
  );
}
