/**
 * How the workbook keeps what the register was last compared with: in custom XML parts of our own namespace
 * (ExcelApi 1.5), as JSON in one element. docs/decisions/register-base.md says why there.
 */
import { isRegisterKind, type RegisterBase, type RegisterKind } from "../engine";
import { baseOfText, textOfBase, type BaseText } from "./baseText";
import { jsonForXml, parsedJson, PART_CHARACTERS, textOfXml } from "./jsonInXml";

export const BASE_NAMESPACE = "urn:action-plan-assistant:register-base:1";

const ELEMENT = /<base\b[^>]*\bpart="(\d+)"[^>]*\bof="(\d+)"(?:[^>]*\bregister="([\w-]+)")?/;

/** The parts, each a document of its own with a piece of the text. */
export function xmlOfBase(base: RegisterBase, kind: RegisterKind = "register"): readonly string[] {
  const json = jsonForXml(textOfBase(base));
  const register = kind === "register" ? "" : ` register="${kind}"`;
  const count = Math.ceil(json.length / PART_CHARACTERS);
  return Array.from({ length: count }, (_, index) => {
    const piece = json.slice(index * PART_CHARACTERS, (index + 1) * PART_CHARACTERS);
    return `<base xmlns="${BASE_NAMESPACE}" part="${index + 1}" of="${count}"${register}>${piece}</base>`;
  });
}

/** What was last read for each register; those are missing of which it is not known. */
export function basesOfXml(xmls: readonly string[]): ReadonlyMap<RegisterKind, RegisterBase> {
  const ofRegister = new Map<RegisterKind, string[]>();
  for (const xml of xmls) {
    const kind = ELEMENT.exec(xml)?.[3] ?? "register";
    if (isRegisterKind(kind)) ofRegister.set(kind, [...(ofRegister.get(kind) ?? []), xml]);
  }
  return new Map(
    [...ofRegister].flatMap(([kind, own]) => {
      const base = baseOfXml(own);
      return base === null ? [] : [[kind, base] as const];
    }),
  );
}

/** Null where a part is missing or is none of ours: then nothing is known of what was last read. */
function baseOfXml(xmls: readonly string[]): RegisterBase | null {
  const pieces = new Map<number, string>();
  for (const xml of xmls) {
    const [, part, of] = ELEMENT.exec(xml) ?? [];
    if (Number(of) !== xmls.length) return null;
    pieces.set(Number(part), textOfXml(xml) ?? "");
  }
  const json = xmls.map((_, index) => pieces.get(index + 1) ?? "").join("");
  return baseOfText(parsedJson(json) as Partial<BaseText> | null);
}
