/**
 * Signs that XML cannot carry. Excel writes them as "_x0001_" (ECMA-376 part 1, 22.9.2.19, ST_Xstring); the library
 * leaves them out, and lets a carriage return become a line feed.
 */
import { readParts, type PackageAddition } from "./packageParts";
import type { Cell, Worksheet } from "../library";
import { findTables } from "../tables/sheetTables";

/**
 * Whole pairs of surrogates, which XML carries, and everything that it does not (XML 1.0, production 2), with the sign
 * "delete", which it would carry and the library leaves out.
 */
const PAIR_OR_UNCARRIED = /[\ud800-\udbff][\udc00-\udfff]|[^\t\n -~\x80-\ud7ff\ue000-\ufffd]/g;

/** Signs for private use, which stand around the number of a sign while the library writes. */
const MARKED = /\ue000([0-9A-F]{4})\ue001/g;
/** The parts with texts of cells, and with the headings of tables. */
const TEXTS = /^xl\/(?:sharedStrings|tables\/[^/]+)\.xml$/;

const WRITTEN = /_x(00(?:0[0-8BCEF]|1[0-9A-F]|7F)|D[89A-F][0-9A-F]{2}|FFF[EF])_/gi;

/** The text with such signs in the place of what a file has for them; the library reads only some. */
export function readEscaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(WRITTEN, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Marks such signs in all texts and headings for as long as `write` takes; null where there are none. */
export async function writeMarked(
  sheets: readonly Worksheet[],
  write: () => Promise<Uint8Array>,
): Promise<{ readonly bytes: Uint8Array; readonly texts: PackageAddition | null }> {
  const held: { readonly cell: Cell; readonly value: string }[] = [];
  for (const sheet of sheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const { value } = cell;
        if (typeof value === "string" && marked(value) !== value) held.push({ cell, value });
      }),
    );
  }
  const headings = sheets
    .flatMap((sheet) => findTables(sheet).flatMap(({ table }) => table.columns))
    .filter(({ name }) => marked(name) !== name)
    .map((column) => ({ column, name: column.name }));
  for (const { cell, value } of held) cell.value = marked(value);
  for (const { column, name } of headings) column.name = marked(name);
  try {
    const bytes = await write();
    return { bytes, texts: held.length === 0 ? null : await escapedTexts(bytes) };
  } finally {
    for (const { cell, value } of held) cell.value = value;
    for (const { column, name } of headings) column.name = name;
  }
}

function marked(text: string): string {
  return text.replace(PAIR_OR_UNCARRIED, (sign) =>
    sign.length === 2
      ? sign
      : `\ue000${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}\ue001`,
  );
}

async function escapedTexts(bytes: Uint8Array): Promise<PackageAddition> {
  const written = await readParts(bytes, (name) => TEXTS.test(name));
  const parts = new Map([...written].map(([name, text]) => [name, text.replace(MARKED, "_x$1_")]));
  return { parts, contentTypes: new Map(), relations: [] };
}
