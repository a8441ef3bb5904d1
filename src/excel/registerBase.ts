/**
 * How the workbook keeps what the register was last compared with: in custom XML parts of our own namespace
 * (ExcelApi 1.5), as JSON in one element. docs/decisions/register-base.md says why there.
 */
import type { BaseRow, RegisterBase } from "../engine";

export const BASE_NAMESPACE = "urn:action-plan-assistant:register-base:1";

/** Excel on the web takes no part of more than 1 MB (OfficeDev/office-js #2408); all of it is ASCII or escaped. */
const PART_CHARACTERS = 900_000;

interface PartText {
  readonly headings: readonly string[];
  readonly subtitle: string;
  readonly rows: readonly (readonly (string | null)[])[];
}

const ELEMENT = /<base\b[^>]*\bpart="(\d+)"[^>]*\bof="(\d+)"[^>]*>([\s\S]*)<\/base>/;

/** The parts, each a document of its own with some of the rows. */
export function xmlOfBase(base: RegisterBase): readonly string[] {
  const { headings, subtitle } = base;
  const head = escaped(JSON.stringify({ headings, subtitle })).length;
  const slices: (readonly (string | null)[])[][] = [[]];
  let room = PART_CHARACTERS - head;
  for (const row of base.rows) {
    const line = [row.source, ...row.prints];
    const size = escaped(JSON.stringify(line)).length + 1;
    if (size > room) {
      slices.push([]);
      room = PART_CHARACTERS - head;
    }
    slices.at(-1)?.push(line);
    room -= size;
  }
  return slices.map((rows, index) => {
    const text = escaped(JSON.stringify({ headings, subtitle, rows } satisfies PartText));
    return `<base xmlns="${BASE_NAMESPACE}" part="${index + 1}" of="${slices.length}">${text}</base>`;
  });
}

/** Null where a part is missing or is none of ours: then nothing is known of what was last read. */
export function baseOfXml(xmls: readonly string[]): RegisterBase | null {
  const parts = new Map<number, PartText>();
  for (const xml of xmls) {
    const [, part, of, text = ""] = ELEMENT.exec(xml) ?? [];
    const read = parsed(text);
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

/** JSON may write any sign as its number, so that none is left that means something in XML. */
function escaped(json: string): string {
  return json.replace(
    /[<>&\u007f-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function parsed(text: string): PartText | null {
  try {
    const read = JSON.parse(text) as Partial<PartText> | null;
    const fits = Array.isArray(read?.headings) && Array.isArray(read.rows) && read.rows.every(Array.isArray);
    return fits ? (read as PartText) : null;
  } catch {
    return null;
  }
}
