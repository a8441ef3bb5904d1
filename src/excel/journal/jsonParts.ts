/** JSON of any length in custom XML parts: cut into pieces that know their number, their place and how many they are. */
import { jsonForXml, parsedJson, PART_CHARACTERS } from "../jsonInXml";

const ELEMENT = /<piece\b[^>]*\bnumber="(\d+)"[^>]*\bpart="(\d+)"[^>]*\bof="(\d+)"[^>]*>([^<]*)<\/piece>\s*$/;

/** `number` tells the pieces of one text from those of another in the same namespace. */
export function partsOfJson(namespace: string, number: number, value: unknown): readonly string[] {
  const json = jsonForXml(value);
  const count = Math.ceil(json.length / PART_CHARACTERS);
  return Array.from({ length: count }, (_, index) => {
    const text = json.slice(index * PART_CHARACTERS, (index + 1) * PART_CHARACTERS);
    return `<piece xmlns="${namespace}" number="${number}" part="${index + 1}" of="${count}">${text}</piece>`;
  });
}

/** The JSON of that number; null where a piece of it is missing or is none of ours. */
export function jsonOfParts(xmls: readonly string[], number: number): unknown {
  const pieces = new Map<number, string>();
  let count = 0;
  for (const xml of xmls) {
    const [, found, part, of, text = ""] = ELEMENT.exec(xml) ?? [];
    if (Number(found) !== number) continue;
    pieces.set(Number(part), text);
    count = Number(of);
  }
  if (count === 0 || pieces.size !== count) return null;
  return parsedJson(Array.from({ length: count }, (_, index) => pieces.get(index + 1) ?? "").join(""));
}

/** The number that a piece belongs to; null where it is none of ours. */
export function numberOfPart(xml: string): number | null {
  const number = ELEMENT.exec(xml)?.[1];
  return number === undefined ? null : Number(number);
}
