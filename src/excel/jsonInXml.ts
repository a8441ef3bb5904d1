/** JSON as the text of one XML element, as custom XML parts keep what is ours. */

/** Excel on the web takes no part of more than 1 MB (OfficeDev/office-js #2408); all of it is ASCII or escaped. */
export const PART_CHARACTERS = 900_000;

/**
 * JSON may write any sign as its number, so that none is left that means something in XML. Its quotation marks, which a
 * request would have to escape, change places with apostrophes.
 */
export function jsonForXml(value: unknown): string {
  const json = JSON.stringify(value).replace(
    /[<>&\u007f-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return swapQuotes(json);
}

function swapQuotes(text: string): string {
  return text.replace(/["']/g, (sign) => (sign === '"' ? "'" : '"'));
}

/** What stands in the document's element; null where it is empty or none. */
export function textOfXml(xml: string): string | null {
  return /<([\w:]+)\b[^>]*[^/]>([^<]*)<\/\1>\s*$/.exec(xml)?.[2] ?? null;
}

/** What the document's element holds; null where it is no JSON. */
export function jsonOfXml(xml: string): unknown {
  const text = textOfXml(xml);
  return text === null ? null : parsedJson(text);
}

/** What `jsonForXml` was given; null where it is no such text. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(swapQuotes(text));
  } catch {
    return null;
  }
}
