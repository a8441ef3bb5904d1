/** The parts of an .xlsx as a zip file, for what the library does not keep. */
import { editZip, unzip } from "./library";

export type PackageParts = ReadonlyMap<string, string>;

/** The texts of the parts whose names fit, by name. */
export async function readParts(
  bytes: Uint8Array,
  fits: (name: string) => boolean,
): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  for await (const entry of unzip(bytes).entries()) {
    if (fits(entry.path)) parts.set(entry.path, decoded(await entry.bytes()));
    else entry.discard();
  }
  return parts;
}

/** The package with these parts put in, in the place of those of the same name. */
export async function writeParts(bytes: Uint8Array, parts: PackageParts): Promise<Uint8Array> {
  const editor = await editZip(bytes);
  for (const [name, text] of parts) editor.set(name, text);
  return editor.bytes();
}

/** XML says its encoding by its first bytes; without them it is UTF-8 (XML 1.0, appendix F). */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
