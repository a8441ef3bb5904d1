import type { Book } from "../book";
import { outsideTexts } from "./formulaText";
import { findSheet } from "../sheets";
import { bracketed } from "./structuredReferences";
import { findTable } from "../tables/tables";

/**
 * What a formula names that is not there: a table, a column of a table, a sheet. Excel takes no such
 * formula ("There's a problem with this formula"). Null where all is there; a name that nobody
 * defined is no problem, it gives #NAME?.
 */
export function missingReference(book: Book, formula: string): string | null {
  let missing: string | null = null;
  outsideTexts(formula, (part) => {
    missing ??= missingSheet(book, part) ?? missingTable(book, part);
    return part;
  });
  return missing;
}

function missingSheet(book: Book, part: string): string | null {
  for (const [, quoted, plain] of part.matchAll(/'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu)) {
    const name = quoted?.replaceAll("''", "'") ?? plain ?? "";
    // "[Book.xlsx]Sheet" lies in another workbook, "One:Two" are several sheets; "#REF!" is no sheet.
    if (/[[\]:]/.test(name) || name === "REF") continue;
    if (!findSheet(book, name)) return name;
  }
  return null;
}

function missingTable(book: Book, part: string): string | null {
  for (const match of part.matchAll(/(?<![\p{L}\p{N}_.\\!\]'])([\p{L}_\\][\p{L}\p{N}_.]*)(?=\[)/gu)) {
    const [name] = match;
    const table = findTable(book, name);
    if (!table) return name;
    const columns = new Set(table.table.columns.map((column) => column.name.toLowerCase()));
    const wanted = columnsNamed(bracketed(part, match.index + name.length));
    const unknown = wanted.find((column) => !columns.has(column.toLowerCase()));
    if (unknown !== undefined) return `${name}[${unknown}]`;
  }
  return null;
}

/** The columns of "Due", "@Due", "@[By when]", "[#Headers],[Due]", "[Start]:[Due]". */
function columnsNamed(inside: string): readonly string[] {
  const bare = inside.replace(/^@/, "");
  const items = bare.includes("[")
    ? [...bare.matchAll(/\[((?:'.|[^[\]'])*)\]/gs)].map((match) => match[1] ?? "")
    : [bare];
  return items
    .map((item) => item.replace(/^@/, "").replace(/'(.)/gs, "$1").trim())
    .filter((item) => item !== "" && !item.startsWith("#"));
}
