/**
 * Custom XML parts: XML that programs keep in a workbook (ECMA-376 part 1, 15.2.5 and 15.2.6). The library reads
 * over them, so they are taken from the package and put back into the saved one.
 */
import { PROLOG, RELATIONS, readParts, type PackageAddition } from "./packageParts";
import { escapedXml, namespaceOf } from "./xmlText";
import { readZipDirectory } from "./zipDirectory";

/** One of the parts. Its id is a GUID in braces, as `CustomXmlPart.id` gives it. */
export interface CustomXml {
  readonly id: string;
  xml: string;
}

const ITEM = /^customXml\/item(\d+)\.xml$/i;
const PROPS_CONTENT = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";

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

/** The parts, and what the file format wants beside them; null where there are none. */
export function customXmlAddition(items: readonly CustomXml[]): PackageAddition | null {
  if (items.length === 0) return null;
  const parts = new Map<string, string>();
  const contentTypes = new Map<string, string>();
  items.forEach(({ id, xml }, index) => {
    const props = `itemProps${index + 1}.xml`;
    parts.set(`customXml/item${index + 1}.xml`, xml);
    parts.set(
      `customXml/${props}`,
      `${PROLOG}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${OFFICE}/customXml">${schemaOf(xml)}</ds:datastoreItem>`,
    );
    parts.set(
      `customXml/_rels/item${index + 1}.xml.rels`,
      `${PROLOG}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/relationships/customXmlProps" Target="${props}"/></Relationships>`,
    );
    contentTypes.set(`customXml/${props}`, PROPS_CONTENT);
  });
  const relations = items.map((_item, index) => ({
    from: "xl/workbook.xml" as const,
    type: `${OFFICE}/relationships/customXml`,
    target: `../customXml/item${index + 1}.xml`,
  }));
  return { parts, contentTypes, relations };
}

/** An id that none of the parts has. */
export function freeId(parts: readonly CustomXml[]): string {
  let number = parts.length + 1;
  const idOf = () => `{00000000-0000-4000-8000-${String(number).padStart(12, "0")}}`;
  while (parts.some((part) => part.id === idOf())) number += 1;
  return idOf();
}

function schemaOf(xml: string): string {
  const uri = namespaceOf(xml);
  return uri === ""
    ? "<ds:schemaRefs/>"
    : `<ds:schemaRefs><ds:schemaRef ds:uri="${escapedXml(uri)}"/></ds:schemaRefs>`;
}
