/** The table of contents of a zip file, read without unpacking anything ([APPNOTE.TXT] 4.3.12 to 4.3.16). */
export interface ZipEntry {
  readonly name: string;
  /** As the file declares it. */
  readonly unpackedBytes: number;
  readonly packedBytes: number;
  /** 8 for deflated, 0 for stored. */
  readonly method: number;
  /** Where the packed bytes begin. */
  readonly dataAt: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const IN_64_BITS = 0xffffffff;

/** The entries, or null where the file has no readable table of contents. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return null;
  const { count, offset } = placeOfDirectory(view, end);
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({
      name,
      unpackedBytes: unpackedBytes(view, at, nameLength, extraLength),
      packedBytes: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
      dataAt: dataAt(view, view.getUint32(at + 42, true)),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The record stands at the end, before a comment of unknown length. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

function placeOfDirectory(view: DataView, end: number): { count: number; offset: number } {
  const plain = { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return plain;
  const end64 = Number(view.getBigUint64(locator + 8, true));
  if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END_OF_DIRECTORY_64) return plain;
  return {
    count: Number(view.getBigUint64(end64 + 32, true)),
    offset: Number(view.getBigUint64(end64 + 48, true)),
  };
}

/** A part has a name and an extra field of its own before its bytes. */
function dataAt(view: DataView, header: number): number {
  if (header + 30 > view.byteLength) return view.byteLength;
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

/** Sizes of 4 GB and more stand in an extra field. */
function unpackedBytes(view: DataView, at: number, nameLength: number, extraLength: number): number {
  const size = view.getUint32(at + 24, true);
  if (size !== IN_64_BITS) return size;
  const extra = at + 46 + nameLength;
  const fits = extraLength >= 12 && extra + 12 <= view.byteLength && view.getUint16(extra, true) === 1;
  return fits ? Number(view.getBigUint64(extra + 4, true)) : size;
}
