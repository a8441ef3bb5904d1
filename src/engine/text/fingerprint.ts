/** Short fingerprints of texts, to see whether a text has changed without keeping it. */

/** A sum of the FNV-1a kind (draft-eastlake-fnv), and a second one with another factor to tell more texts apart. */
const FIRST = { start: 0x811c9dc5, factor: 0x01000193 };
const SECOND = { start: 0x9747b28c, factor: 0x85ebca6b };
/** Six bits each; nothing that XML, JSON or an address would have to escape. */
const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const PAIRS = [...SIGNS].flatMap((one) => [...SIGNS].map((other) => one + other));

/**
 * Seven letters and digits; "" for a text that is empty or blank. Texts that differ in white space alone
 * have one fingerprint, because cells change that on their way through a file. Two other texts have the same one
 * by chance once in four million million.
 */
export function fingerprint(text: string): string {
  let first = FIRST.start;
  let second = SECOND.start;
  let isEmpty = true;
  let wasBlank = false;
  const add = (code: number) => {
    first = Math.imul(first ^ code, FIRST.factor);
    second = Math.imul(second ^ code, SECOND.factor);
    second ^= second >>> 15;
  };
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isBlank(code)) {
      wasBlank = true;
      continue;
    }
    if (wasBlank && !isEmpty) add(SPACE);
    wasBlank = false;
    isEmpty = false;
    add(code);
  }
  if (isEmpty) return "";
  first ^= first >>> 16;
  // All 32 bits of the first sum, and ten of the second.
  const last = ((first & 0xff) << 10) | (second & 0x3ff);
  return `${PAIRS[first >>> 20]}${PAIRS[(first >>> 8) & 0xfff]}${PAIRS[last >>> 6]}${SIGNS.charAt(last & 0x3f)}`;
}

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

/** Spaces, line breaks and control characters. */
function isBlank(code: number): boolean {
  return code <= SPACE || (code >= 0x7f && code <= NO_BREAK_SPACE) || code === 0x2028 || code === 0x2029;
}
