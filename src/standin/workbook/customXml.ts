/**
 * Custom XML parts: XML that programs keep in a workbook (ECMA-376 part 1, 15.2.5 and 15.2.6). The library reads
 * over them, so they are taken from the package and put back into the saved one.
 */
import { readParts, writeParts } from "./packageParts";
import { namespaceOf } from "./xmlText";
import { readZipDirectory } from "./zipDirectory";

/** One of the parts. Its id is a GUID in braces, as `CustomXmlPart.id` gives it. */
export interface CustomXml {
  readonly id: string;
  xml: string;
}

const ITEM = /^customXml\/item(\d+)\.xml$/i;
const PROPS_CONTENT = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "[Content_Types].xml";
const WORKBOOK_RELATIONS = "xl/_rels/workbook.xml.rels";

export async function readCustomXml(bytes: Uint8Array): Promise<CustomXml[]> {
  // Most files have none, and need not be unpacked again to see it.
  if (!readZipDirectory(bytes)?.some((entry) => ITEM.test(entry.name))) return [];
  const parts = await readParts(bytes, (name) => /^customXml\//i.test(name));
  const items = [...parts].flatMap(([name, xml]) => {
    const number = ITEM.exec(name)?.[1];
    return number === undefined ? [] : [{ number: Number(number), xml }];
  });
  const found: CustomXml[] = [];
  for (const { number, xml } of items.sort((one, other) => one.number - other.number)) {
    const relations = parts.get(`customXml/_rels/item${number}.xml.rels`) ?? "";
    const target = /Target="([^"]+)"/.exec(relations)?.[1] ?? `itemProps${number}.xml`;
    const props = parts.get(`customXml/${target.replace(/^.*\//, "")}`) ?? "";
    found.push({ id: /itemID="([^"]+)"/.exec(props)?.[1] ?? freeId(found), xml });
  }
  return found;
}

/** The package with all of the parts, and what the file format wants beside them. */
export async function writeCustomXml(bytes: Uint8Array, parts: readonly CustomXml[]): Promise<Uint8Array> {
  if (parts.length === 0) return bytes;
  const package_ = await readParts(bytes, (name) => name === TYPES || name === WORKBOOK_RELATIONS);
  const written = new Map<string, string>();
  const overrides: string[] = [];
  const relations: string[] = [];
  parts.forEach(({ id, xml }, index) => {
    const number = index + 1;
    const props = `itemProps${number}.xml`;
    written.set(`customXml/item${number}.xml`, xml);
    written.set(
      `customXml/${props}`,
      `${PROLOG}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${OFFICE}/customXml">${schemaOf(xml)}</ds:datastoreItem>`,
    );
    written.set(
      `customXml/_rels/item${number}.xml.rels`,
      `${PROLOG}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="${props}"/></Relationships>`,
    );
    overrides.push(`<Override PartName="/customXml/${props}" ContentType="${PROPS_CONTENT}"/>`);
    relations.push(
      `<Relationship Id="rIdCustomXml${number}" Type="${OFFICE}/relationships/customXml" Target="../customXml/item${number}.xml"/>`,
    );
  });
  written.set(
    TYPES,
    withInside(package_.get(TYPES), "Types", withXmlDefault(package_.get(TYPES), overrides)),
  );
  written.set(WORKBOOK_RELATIONS, withInside(package_.get(WORKBOOK_RELATIONS), "Relationships", relations));
  return writeParts(bytes, written);
}

/** An id that none of the parts has. */
export function freeId(parts: readonly CustomXml[]): string {
  let number = parts.length + 1;
  const idOf = () => `{00000000-0000-4000-8000-${String(number).padStart(12, "0")}}`;
  while (parts.some((part) => part.id === idOf())) number += 1;
  return idOf();
}

const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

function schemaOf(xml: string): string {
  const uri = namespaceOf(xml);
  return uri === ""
    ? "<ds:schemaRefs/>"
    : `<ds:schemaRefs><ds:schemaRef ds:uri="${uri.replace(/&/g, "&amp;").replace(/"/g, "&quot;")}"/></ds:schemaRefs>`;
}

/** The package says of each part, or of all that end alike, what it is. */
function withXmlDefault(types: string | undefined, overrides: readonly string[]): readonly string[] {
  const known = /<Default[^>]*Extension="xml"/i.test(types ?? "");
  return known ? overrides : ['<Default Extension="xml" ContentType="application/xml"/>', ...overrides];
}

function withInside(xml: string | undefined, element: string, children: readonly string[]): string {
  const end = `</${element}>`;
  if (xml === undefined || !xml.includes(end)) throw new Error(`The saved package has no ${element}.`);
  return xml.replace(end, () => children.join("") + end);
}
