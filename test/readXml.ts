/** Reads the XML of a manifest for tests: elements, attributes, text; no entities beyond XML's own five. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"]*")*)\s*(\/?)>|([^<]+)/y;

/** @throws when the text is not well-formed, saying where */
export function readXml(xml: string): XmlElement {
  const document: Open = { name: "#document", attributes: {}, children: [], text: "" };
  const open: Open[] = [document];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(xml);
    if (match === null) throw new Error(`Not well-formed at character ${at}: ${xml.slice(at, at + 40)}`);
    const [, closing, opening, attributes = "", empty, text] = match;
    const current = open[open.length - 1] as Open;
    if (text !== undefined) current.text += unescaped(text);
    if (opening !== undefined) {
      const element: Open = { name: opening, attributes: readAttributes(attributes), children: [], text: "" };
      current.children.push(element);
      if (empty === "") open.push(element);
    }
    if (closing !== undefined) {
      if (current.name !== closing)
        throw new Error(`</${closing}> closes <${current.name}> at character ${at}`);
      open.pop();
    }
  }
  const [root, ...more] = document.children;
  if (open.length > 1 || root === undefined || more.length > 0) throw new Error("Not one whole element.");
  return root;
}

function readAttributes(text: string): Record<string, string> {
  const found = [...text.matchAll(/([\w:.-]+)\s*=\s*"([^"]*)"/g)];
  return Object.fromEntries(found.map(([, name, value]) => [name, unescaped(value ?? "")]));
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

/** All elements of that name beneath the element, in document order. */
export function elementsNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsNamed(child, name),
  ]);
}

/** The only element of that name beneath the element. */
export function elementNamed(element: XmlElement, name: string): XmlElement {
  const found = elementsNamed(element, name);
  if (found.length !== 1) throw new Error(`${found.length} elements named ${name}`);
  return found[0] as XmlElement;
}
