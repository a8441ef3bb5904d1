/** The parts of an .xlsx as a zip file, for what the library does not keep ([ECMA-376] part 2). */
import { editZip, unzip } from "../library";

/** What is put into a saved package beside the parts that the library writes. */
export interface PackageAddition {
  /** Texts by the names of their parts; one that is there already is replaced. */
  readonly parts: ReadonlyMap<string, string>;
  /** What the package says that a part is, by the part's name. */
  readonly contentTypes: ReadonlyMap<string, string>;
  readonly relations: readonly {
    /** The part from which it leads; "" for the package itself. */
    readonly from: "" | "xl/workbook.xml";
    readonly type: string;
    readonly target: string;
  }[];
}

export const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "[Content_Types].xml";
const INDEX = new Set([TYPES, "_rels/.rels", "xl/_rels/workbook.xml.rels"]);

/** The texts of the parts whose names fit, by name. */
export async function readParts(
  bytes: Uint8Array,
  fits: (name: string) => boolean,
): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  for await (const entry of unzip(bytes).entries()) {
    if (fits(entry.path)) parts.set(entry.path, decoded(await entry.bytes()));
    else entry.discard();
  }
  return parts;
}

/** The package with all that is to be put in. */
export async function addToPackage(
  bytes: Uint8Array,
  additions: readonly PackageAddition[],
): Promise<Uint8Array> {
  if (additions.length === 0) return bytes;
  const index = await readParts(bytes, (name) => INDEX.has(name));
  const editor = await editZip(bytes);
  for (const { parts } of additions) for (const [name, text] of parts) editor.set(name, text);
  for (const [name, text] of index) editor.set(name, withAdditions(name, text, additions));
  return editor.bytes();
}

function withAdditions(name: string, text: string, additions: readonly PackageAddition[]): string {
  if (name === TYPES) {
    const overrides = additions
      .flatMap(({ contentTypes }) => [...contentTypes])
      .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
    return withInside(text, "Types", [...missingDefaults(text), ...overrides]);
  }
  const from = name === "_rels/.rels" ? "" : "xl/workbook.xml";
  const relations = additions
    .flatMap((addition) => addition.relations)
    .filter((relation) => relation.from === from)
    .map(
      ({ type, target }, at) => `<Relationship Id="rIdAdded${at + 1}" Type="${type}" Target="${target}"/>`,
    );
  return withInside(text, "Relationships", relations);
}

/** The package says of each part, or of all that end alike, what it is. */
function missingDefaults(types: string): readonly string[] {
  return /<Default[^>]*Extension="xml"/i.test(types)
    ? []
    : ['<Default Extension="xml" ContentType="application/xml"/>'];
}

/** The XML with elements put in at the end of its outermost one. */
export function withInside(xml: string, element: string, children: readonly string[]): string {
  const end = `</${element}>`;
  if (!xml.includes(end)) throw new Error(`The package's ${element} has no end.`);
  return xml.replace(end, () => children.join("") + end);
}

/** XML says its encoding by its first bytes; without them it is UTF-8 (XML 1.0, appendix F). */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
