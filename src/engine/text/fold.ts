/** Texts made comparable: what people type differently and mean alike becomes one. */

import { oneLine } from "./oneLine";

/** Signs that are nobody's variant of another; most texts hold nothing else. */
const ORDINARY = /^[\t\n\r -_a-~]*$/;

/** Folds spaces, dashes, quotation marks and letter case away, so that equal texts compare equal. */
export function fold(text: string): string {
  return oneLine(ORDINARY.test(text) ? text : withoutVariants(text)).toLowerCase();
}

function withoutVariants(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑‒–—−]/g, "-");
}

/** The words of a text, folded; signs other than those inside a word are dropped. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
}
