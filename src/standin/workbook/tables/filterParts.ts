/**
 * What filters are set to, in the file. The library reads and writes only where they lie, so the criteria are taken from
 * the parts and put back into those of the saved package.
 */
import { readArea } from "../area";
import type { Book } from "../book";
import type { Filter } from "./filter";
import { editZip, type Table, type Worksheet } from "../library";
import { readParts, type PackageAddition } from "../file/packageParts";
import { unescapedXml } from "../file/xmlText";
import { readZipDirectory } from "../file/zipDirectory";

const WORKBOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";
const TABLE = /^xl\/tables\/[^/]+\.xml$/i;
const AUTO_FILTER = /<autoFilter\b([^>]*?)(?:\/>|>([\s\S]*?)<\/autoFilter>)/;
const COLUMN = /<filterColumn\b([^>]*?)(?:\/>|>([\s\S]*?)<\/filterColumn>)/g;

/** The package without criteria in the parts of tables: the library takes a file for damaged over some of them. */
export async function withoutCriteria(bytes: Uint8Array): Promise<Uint8Array> {
  if (!hasTables(bytes)) return bytes;
  const parts = await readParts(bytes, (name) => TABLE.test(name));
  const plain = [...parts].map(([name, xml]) => [name, xml.replace(AUTO_FILTER, withoutInside)] as const);
  const changed = plain.filter(([name, xml]) => xml !== parts.get(name));
  if (changed.length === 0) return bytes;
  const editor = await editZip(bytes);
  for (const [name, xml] of changed) editor.set(name, xml);
  return editor.bytes();
}

function hasTables(bytes: Uint8Array): boolean {
  return readZipDirectory(bytes)?.some(({ name }) => TABLE.test(name)) ?? false;
}

/** Columns that say nothing but whether they have a button stay. */
function withoutInside(whole: string, attributes: string, inside = ""): string {
  const buttons = [...inside.matchAll(COLUMN)].filter(([, , wanted = ""]) => wanted.trim() === "");
  if (inside === "") return whole;
  return `<autoFilter${attributes}>${buttons.map(([column]) => column).join("")}</autoFilter>`;
}

/** Notes the filters of the file that hide rows, or would. */
export async function readFilters(book: Book, bytes: Uint8Array): Promise<void> {
  const filtered = book.sheets.filter(({ autoFilter }) => autoFilter !== null);
  if (!hasTables(bytes) && filtered.length === 0) return;
  for (const { sheet, table, xml } of await findParts(book, bytes, filtered)) {
    const [, attributes = "", inside = ""] = AUTO_FILTER.exec(xml) ?? [];
    const area = readArea(attribute(attributes, "ref") ?? "");
    const criteria = criteriaOf(inside);
    if (area !== null && criteria.size > 0) book.filters.set(table ?? sheet, { sheet, area, criteria });
  }
}

/** The parts of a saved package with the criteria in them; null where no filter is set. */
export async function filterAddition(book: Book, bytes: Uint8Array): Promise<PackageAddition | null> {
  if (book.filters.size === 0) return null;
  const sheets = [...book.filters.keys()].filter((one): one is Worksheet =>
    book.sheets.includes(one as Worksheet),
  );
  const parts = new Map<string, string>();
  for (const { name, sheet, table, xml } of await findParts(book, bytes, sheets)) {
    const filter = book.filters.get(table ?? sheet);
    if (filter !== undefined)
      parts.set(
        name,
        xml.replace(AUTO_FILTER, (whole) => withCriteria(whole, filter)),
      );
  }
  return parts.size === 0 ? null : { parts, contentTypes: new Map(), relations: [] };
}

interface FilteredPart {
  readonly name: string;
  readonly xml: string;
  readonly sheet: Worksheet;
  /** Null for the part of a sheet. */
  readonly table: Table["table"] | null;
}

/** The parts of these sheets, and of all tables. */
async function findParts(
  book: Book,
  bytes: Uint8Array,
  sheets: readonly Worksheet[],
): Promise<readonly FilteredPart[]> {
  const index = await readParts(bytes, (name) => name === WORKBOOK || name === RELATIONS);
  const names = partsOfSheets(index.get(WORKBOOK) ?? "", index.get(RELATIONS) ?? "");
  const wanted = new Map(sheets.map((sheet) => [names.get(sheet.name) ?? "", sheet]));
  const tables = new Map(book.tables.map((table) => [table.name.toLowerCase(), table]));
  const parts = await readParts(bytes, (name) => wanted.has(name) || TABLE.test(name));
  return [...parts].flatMap(([name, xml]): FilteredPart[] => {
    const sheet = wanted.get(name);
    if (sheet !== undefined) return [{ name, xml, sheet, table: null }];
    const tag = /<table\b[^>]*>/.exec(xml)?.[0] ?? "";
    const table = tables.get((attribute(tag, "displayName") ?? attribute(tag, "name") ?? "").toLowerCase());
    return table === undefined ? [] : [{ name, xml, sheet: table.worksheet, table: table.table }];
  });
}

/** Which part each sheet lies in, by the names of the sheets ([ECMA-376] part 1, 18.2.19). */
function partsOfSheets(workbook: string, relations: string): ReadonlyMap<string, string> {
  const targets = new Map(
    [...relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, "Id"),
      attribute(tag, "Target") ?? "",
    ]),
  );
  return new Map(
    [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => {
      const target = targets.get(attribute(tag, "r:id")) ?? "";
      return [attribute(tag, "name") ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`];
    }),
  );
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : unescapedXml(value);
}

/** A column that only says that it has no button filters nothing. */
function criteriaOf(inside: string): ReadonlyMap<number, string> {
  const criteria = new Map<number, string>();
  for (const [, attributes = "", wanted = ""] of inside.matchAll(COLUMN))
    if (wanted.trim() !== "") criteria.set(Number(attribute(attributes, "colId")), wanted);
  return criteria;
}

function withCriteria(whole: string, { criteria }: Filter): string {
  const [, attributes = "", inside = ""] = AUTO_FILTER.exec(whole) ?? [];
  const columns = new Map<number, string>();
  for (const [column, tags = ""] of inside.matchAll(COLUMN))
    columns.set(Number(attribute(tags, "colId")), column);
  for (const [column, wanted] of criteria)
    columns.set(column, `<filterColumn colId="${column}">${wanted}</filterColumn>`);
  const sorted = [...columns].sort(([one], [other]) => one - other).map(([, column]) => column);
  return `<autoFilter${attributes}>${sorted.join("")}</autoFilter>`;
}
