/** As much of XML as is needed to take a part or refuse it. */

const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([\p{L}_][\p{L}\p{N}_.:-]*)((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/gu;
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i;

/** Signs that no XML 1.0 document may hold (production 2, Char): most of the controls, halves of pairs, U+FFFE, U+FFFF. */
const NO_CHARACTER = /(?![\t\n\r\u007f-\u009f])[\p{Cc}\p{Cs}\ufffe\uffff]/u;
/** References to such signs, and to none. */
const NO_REFERENCE = /&#(?:0+|x0+|[1-8]|x[1-8]|1[1-24-9]|2\d|3[01]|x[bcef]|x1[\da-f]);/i;

/** True for one element with all its tags closed, and no sign that would have to be escaped. */
export function isWellFormed(xml: string): boolean {
  if (NO_CHARACTER.test(xml) || NO_REFERENCE.test(xml)) return false;
  const open: string[] = [];
  let roots = 0;
  let last = 0;
  for (const match of xml.matchAll(MARKUP)) {
    if (!isPlain(xml.slice(last, match.index), open.length > 0)) return false;
    last = match.index + match[0].length;
    const [, closing, name, attributes = "", empty] = match;
    if (name === undefined) continue;
    if (REFERENCE.test(attributes) || namesOneTwice(attributes)) return false;
    if (closing === "/") {
      if (open.pop() !== name) return false;
    } else {
      if (open.length === 0) roots += 1;
      if (empty !== "/") open.push(name);
    }
  }
  return roots === 1 && open.length === 0 && isPlain(xml.slice(last), false);
}

function isPlain(text: string, inside: boolean): boolean {
  const plain = text.replace(/^\ufeff/, "");
  return inside ? !/<|]]>/.test(plain) && !REFERENCE.test(plain) : plain.trim() === "";
}

function namesOneTwice(attributes: string): boolean {
  const names = [...attributes.matchAll(/([^\s=]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)].map(([, name]) => name);
  return new Set(names).size < names.length;
}

/** The namespace of the outermost element; "" where it has none. */
export function namespaceOf(xml: string): string {
  for (const [, , name, attributes = ""] of xml.matchAll(MARKUP)) {
    if (name === undefined) continue;
    const prefix = name.includes(":") ? `:${name.split(":")[0]}` : "";
    const found = new RegExp(`\\sxmlns${prefix}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
    return found?.[1] ?? found?.[2] ?? "";
  }
  return "";
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A text as it may stand in an attribute. */
export function escapedXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** The other way round. */
export function unescapedXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (_whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? "";
    return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(String(hex), 16));
  });
}
