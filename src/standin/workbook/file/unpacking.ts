/** Parts of a zip file that unpack to more than they say, found before the library unpacks them into memory. */
import { UNPACKED_BYTES } from "../../limits";
import { damaged } from "./unreadable";
import { readZipDirectory, type ZipEntry } from "./zipDirectory";

/** Deflate makes at most this many bytes of one (zlib's technical details). */
const MOST_FROM_A_BYTE = 1032;

/**
 * Unpacks, piece by piece and keeping nothing, every part that could come to more than we take; a smaller one the
 * library can refuse by itself. Throws `UnreadableWorkbookError` for one that says less than it holds.
 */
export async function checkUnpacking(bytes: Uint8Array): Promise<void> {
  for (const entry of readZipDirectory(bytes) ?? []) {
    if (entry.packedBytes * MOST_FROM_A_BYTE > UNPACKED_BYTES && (await saysLess(bytes, entry)))
      throw damaged(new Error(`${entry.name} unpacks to more than it says.`));
  }
}

async function saysLess(bytes: Uint8Array, entry: ZipEntry): Promise<boolean> {
  if (entry.method !== DEFLATED) return false;
  const packed = bytes.slice(entry.dataAt, entry.dataAt + entry.packedBytes);
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  let unpacked = 0;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      unpacked += piece.value.byteLength;
      if (unpacked > entry.unpackedBytes) return true;
    }
  } catch {
    return false; // Damaged in another way, about which the library says more.
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  return false;
}

/** [APPNOTE.TXT] 4.4.5. */
const DEFLATED = 8;
