/**
 * How the workbook keeps what the register was last compared with: in custom XML parts of our own namespace
 * (ExcelApi 1.5), as JSON in one element. docs/decisions/register-base.md says why there.
 */
import type { BaseRow, RegisterBase } from "../engine";
import { jsonForXml, jsonOfXml, PART_CHARACTERS } from "./jsonInXml";

export const BASE_NAMESPACE = "urn:action-plan-assistant:register-base:1";

interface PartText {
  readonly headings: readonly string[];
  readonly subtitle: string;
  readonly rows: readonly (readonly (string | null)[])[];
}

const ELEMENT = /<base\b[^>]*\bpart="(\d+)"[^>]*\bof="(\d+)"/;

/** The parts, each a document of its own with some of the rows. */
export function xmlOfBase(base: RegisterBase): readonly string[] {
  const { headings, subtitle } = base;
  const head = jsonForXml({ headings, subtitle }).length;
  const slices: (readonly (string | null)[])[][] = [[]];
  let room = PART_CHARACTERS - head;
  for (const row of base.rows) {
    const line = [row.source, ...row.prints];
    const size = jsonForXml(line).length + 1;
    if (size > room) {
      slices.push([]);
      room = PART_CHARACTERS - head;
    }
    slices.at(-1)?.push(line);
    room -= size;
  }
  return slices.map((rows, index) => {
    const text = jsonForXml({ headings, subtitle, rows } satisfies PartText);
    return `<base xmlns="${BASE_NAMESPACE}" part="${index + 1}" of="${slices.length}">${text}</base>`;
  });
}

/** Null where a part is missing or is none of ours: then nothing is known of what was last read. */
export function baseOfXml(xmls: readonly string[]): RegisterBase | null {
  const parts = new Map<number, PartText>();
  for (const xml of xmls) {
    const [, part, of] = ELEMENT.exec(xml) ?? [];
    const read = partText(xml);
    if (Number(of) !== xmls.length || read === null) return null;
    parts.set(Number(part), read);
  }
  const first = parts.get(1);
  if (first === undefined || parts.size !== xmls.length) return null;
  const rows = xmls.flatMap((_, index) => parts.get(index + 1)?.rows ?? []);
  return { headings: first.headings, subtitle: first.subtitle, rows: rows.map(rowOf) };
}

function rowOf([source, ...prints]: readonly (string | null)[]): BaseRow {
  return { source: source ?? "", prints };
}

function partText(xml: string): PartText | null {
  const read = jsonOfXml(xml) as Partial<PartText> | null;
  const fits = Array.isArray(read?.headings) && Array.isArray(read.rows) && read.rows.every(Array.isArray);
  return fits ? (read as PartText) : null;
}
