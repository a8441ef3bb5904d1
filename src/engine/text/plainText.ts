/** What a person would see in a cell, whatever export or keyboard it came from. */
import { decodeEntities } from "./entities";
import { htmlText } from "./htmlText";

/** A quick look: ASCII in which nothing can be hidden. Most cells hold nothing else. */
const ORDINARY = /^[\t\n -%'-;=-^`-~]*$/;
/** Anything that keeps a text from being plain already. */
const UNUSUAL = /[<&]|[^\t\n\P{Cc}]|[^ \P{Zs}]|[\p{Cf}\p{Zl}\p{Zp}]|_x00[01][0-9A-F]_/iu;

/** How the file format escapes control characters; some exports leave that in the text. */
const ESCAPED_CONTROL = /_x00([01][0-9A-F])_/gi;
const LINE_BREAK = /\r\n?|[\v\f\u0085\p{Zl}\p{Zp}]/gu;
const CONTROL = /[^\t\n\P{Cc}]/gu;
const SPACE = /\p{Zs}/gu;
/** Soft hyphens, zero-width spaces, direction marks; but not what joins the parts of an emoji or a letter. */
const INVISIBLE = /(?!\u200c|\u200d|[\u{e0020}-\u{e007f}])\p{Cf}/gu;

/** Double escaping is common (a list exported twice), more is not. */
const ROUNDS = 2;

/**
 * The text without markup, character references, odd line breaks, odd spaces and invisible signs; trimmed.
 * "\n" is its only line break, list items begin with "• " (or their number), and everything else stays as
 * written: double spaces, blank lines, and what only looks like a tag ("a < b", "<5 days").
 */
export function plainText(text: string): string {
  if (ORDINARY.test(text) || !UNUSUAL.test(text)) return text.trim();
  let plain = text
    .replace(ESCAPED_CONTROL, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(LINE_BREAK, "\n")
    .replace(CONTROL, "")
    .replace(SPACE, " ")
    .replace(INVISIBLE, "");
  for (let round = 0; round < ROUNDS && /[<&]/.test(plain); round++) {
    const before = plain;
    plain = htmlText(plain) ?? decodeEntities(plain);
    if (plain === before) break;
  }
  return plain.trim();
}
