/**
 * What add-ins keep in a workbook: the properties of their web extension parts ([MS-OWEXML] 2.2 and 2.3). The
 * library reads over them, so they are taken from the package and put back into the saved one.
 */
import { PROLOG, RELATIONS, readParts, withInside, type PackageAddition } from "./packageParts";
import { escapedXml, unescapedXml } from "./xmlText";
import { readZipDirectory } from "./zipDirectory";

/** The add-ins of a workbook, with the settings of the one that we stand in for. */
export interface WebExtensions {
  /** As the manifest's `Id` has it. */
  readonly addIn: string;
  readonly settings: Map<string, unknown>;
  /** The parts of the file, by name. */
  readonly parts: ReadonlyMap<string, string>;
}

const FOLDER = "xl/webextensions/";
const PANES = `${FOLDER}taskpanes.xml`;
const PANES_RELATIONS = `${FOLDER}_rels/taskpanes.xml.rels`;
const EXTENSION = /^xl\/webextensions\/webextension(\d+)\.xml$/i;
const TYPES = "http://schemas.microsoft.com/office/2011/relationships";
const SCHEMAS = "http://schemas.microsoft.com/office/webextensions";
const CONTENT = "application/vnd.ms-office";
const OFFICE_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PROPERTIES = /<(?:\w+:)?properties\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?properties>)/;

/** For workbooks that are opened without saying for which add-in. */
const ANY_ADD_IN = "00000000-0000-0000-0000-000000000000";

/** A workbook in which no add-in keeps anything. */
export function noWebExtensions(addIn = ANY_ADD_IN): WebExtensions {
  return { addIn, settings: new Map(), parts: new Map() };
}

export async function readWebExtensions(bytes: Uint8Array, addIn = ANY_ADD_IN): Promise<WebExtensions> {
  // Most files have none, and need not be unpacked again to see it.
  if (!readZipDirectory(bytes)?.some((entry) => EXTENSION.test(entry.name))) return noWebExtensions(addIn);
  const parts = await readParts(bytes, isKept);
  const own = partOf(addIn, parts);
  return { addIn, parts, settings: own === null ? new Map() : settingsOf(parts.get(own) ?? "") };
}

/** Pictures of add-ins in cells lie elsewhere and are not kept, nor is what leads to them. */
function isKept(name: string): boolean {
  return EXTENSION.test(name) || name === PANES || name === PANES_RELATIONS;
}

function partOf(addIn: string, parts: ReadonlyMap<string, string>): string | null {
  for (const [name, xml] of parts) {
    const id = EXTENSION.test(name) ? /<(?:\w+:)?reference\s[^>]*?\bid="([^"]*)"/.exec(xml)?.[1] : undefined;
    if (id?.replace(/[{}]/g, "").toLowerCase() === addIn.toLowerCase()) return name;
  }
  return null;
}

/** Values are kept as JSON; a text that is none is taken as it stands. */
function settingsOf(xml: string): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const [, attributes = ""] of xml.matchAll(/<(?:\w+:)?property\s([^>]*?)\/?>/g)) {
    const name = /\bname="([^"]*)"/.exec(attributes)?.[1];
    const value = unescapedXml(/\bvalue="([^"]*)"/.exec(attributes)?.[1] ?? "");
    if (name !== undefined) settings.set(unescapedXml(name), fromJson(value));
  }
  return settings;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text; // Anybody may have written it.
  }
}

/** The parts with the settings as they are now; null where the workbook holds none. */
export function webExtensionAddition({ addIn, settings, parts }: WebExtensions): PackageAddition | null {
  const known = partOf(addIn, parts);
  if (parts.size === 0 && settings.size === 0) return null;
  const written = new Map(parts);
  for (const [name, xml] of parts) if (EXTENSION.test(name)) written.set(name, withoutPicture(xml));
  if (known !== null)
    written.set(known, written.get(known)?.replace(PROPERTIES, () => properties(settings)) ?? "");
  else if (settings.size > 0) addPane(written, addIn, settings);
  const contentTypes = new Map<string, string>([[PANES, `${CONTENT}.webextensiontaskpanes+xml`]]);
  for (const name of written.keys())
    if (EXTENSION.test(name)) contentTypes.set(name, `${CONTENT}.webextension+xml`);
  const relations = [{ from: "" as const, type: `${TYPES}/webextensiontaskpanes`, target: PANES }];
  return { parts: written, contentTypes, relations };
}

function withoutPicture(xml: string): string {
  return xml.replace(/(<(?:\w+:)?snapshot\b[^>]*?)\s\w+:(?:embed|link)="[^"]*"/g, "$1");
}

function properties(settings: ReadonlyMap<string, unknown>): string {
  const items = [...settings].map(
    ([name, value]) => `<we:property name="${escapedXml(name)}" value="${escapedXml(asJson(value))}"/>`,
  );
  return `<we:properties xmlns:we="${SCHEMAS}/webextension/2010/11">${items.join("")}</we:properties>`;
}

/** JSON in which everything that XML cannot carry is escaped; most of it JSON escapes anyway. */
function asJson(value: unknown): string {
  return JSON.stringify(value ?? null).replace(
    /[\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16)}`,
  );
}

/** The add-in's pane, as it comes into a file when the add-in first keeps something in it. */
function addPane(parts: Map<string, string>, addIn: string, settings: ReadonlyMap<string, unknown>): void {
  const numbers = [...parts.keys()].map((name) => Number(EXTENSION.exec(name)?.[1] ?? 0));
  const number = Math.max(0, ...numbers) + 1;
  const panes =
    parts.get(PANES) ??
    `${PROLOG}<wetp:taskpanes xmlns:wetp="${SCHEMAS}/taskpanes/2010/11"></wetp:taskpanes>`;
  const relations =
    parts.get(PANES_RELATIONS) ?? `${PROLOG}<Relationships xmlns="${RELATIONS}"></Relationships>`;
  parts.set(
    `${FOLDER}webextension${number}.xml`,
    `${PROLOG}<we:webextension xmlns:we="${SCHEMAS}/webextension/2010/11" id="{${addIn}}">` +
      `<we:reference id="${addIn}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>` +
      `${properties(settings)}<we:bindings/><we:snapshot xmlns:r="${OFFICE_RELATIONS}"/></we:webextension>`,
  );
  parts.set(
    PANES,
    withInside(panes, "wetp:taskpanes", [
      `<wetp:taskpane dockstate="right" visibility="0" width="350" row="${number}">` +
        `<wetp:webextensionref xmlns:r="${OFFICE_RELATIONS}" r:id="rIdAdded${number}"/></wetp:taskpane>`,
    ]),
  );
  parts.set(
    PANES_RELATIONS,
    withInside(relations, "Relationships", [
      `<Relationship Id="rIdAdded${number}" Type="${TYPES}/webextension" Target="webextension${number}.xml"/>`,
    ]),
  );
}
