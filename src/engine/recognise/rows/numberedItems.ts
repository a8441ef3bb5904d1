/** Lists in a cell whose items are numbered or have codes. */
import { LEADING_REF } from "../words/rowWords";

/** A code of its own kind at the start of a line: "(2b)", "5(a)", "1.3", "1iv)"; plain "1." and bullets are lists. */
export const CODE =
  /^\(?(?:[A-Z]{1,4}[ -]?)?\d{1,3}(?:\.\d{1,3})*\s?(?:\(?(?:[a-z]|[ivx]{1,5})\)|[a-z]\))|^\(?\d{1,3}(?:\.\d{1,3})+[.):]?\s/i;
const LISTED = /^\(?(?:\d{1,2}|[a-z])[.)]\s/i;

/** The items of a numbered list, each with all of its lines; null where the text is none. */
export function itemsOf(text: string): readonly string[] | null {
  return splitItems(text, CODE) ?? splitItems(text, LISTED);
}

/** True where a new action begins within the text: a later line starts with a code of its own. */
export function beginsWithin(text: string): boolean {
  return (
    !LEADING_REF.test(text) && text.split("\n").some((line, index) => index > 0 && CODE.test(line.trim()))
  );
}

/** The text cut before each line that begins an item; null where it does not begin with one. */
function splitItems(text: string, item: RegExp): string[] | null {
  const lines = text.split("\n");
  if (!item.test((lines[0] ?? "").trim())) return null;
  const parts: string[] = [];
  for (const line of lines) {
    if (item.test(line.trim())) parts.push(line.trim());
    else if (line.trim() !== "") parts[parts.length - 1] += `\n${line.trim()}`;
  }
  return parts;
}
