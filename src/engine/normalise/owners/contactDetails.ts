/** Telephone numbers and e-mail addresses that stand with a name in an owner's cell. */

const EMAIL = /(?:\b(?:e-?mail|e)\s*[:=]\s*)?<?[^\s<>()@,;:]+@[^\s<>()@,;]+\.[^\s<>()@,;]+>?/giu;
/** With its word ("ext. 4521", "Tel: 01234 …"), or as long as a national number and beginning like one. */
const NUMBER =
  /(?:\b(?:tel(?:ephone)?|phone|mob(?:ile)?|ext(?:n|ension)?|m|t)\b\.?\s*[:.=]?\s*(?:\(0\d{2,4}\)|\+?\d)[\d\s-]{2,}\d|(?<![\p{L}\d])(?:\(0\d{2,4}\)\s?\d[\d\s-]{4,}\d|(?:\+44|0)\s?\d[\d\s-]{7,}\d))/giu;
/** What is left of a bracket, dash or comma that held nothing else. */
const EMPTY_BRACKET = /\(\s*[,;:/–-]*\s*\)/g;
const LOOSE_END = /[^\S\n]*[,;:/–-]+[^\S\n]*(?=\n|$|\))/g;

/** The text without them; as it was where nothing else stands there, for then the address is who it is. */
export function withoutContacts(text: string): string {
  if (!/@|\d{3}/.test(text)) return text;
  const bare = text.replace(EMAIL, " ").replace(NUMBER, " ");
  if (bare === text || !/\p{L}{2}/u.test(bare)) return text;
  return bare.replace(EMPTY_BRACKET, " ").replace(LOOSE_END, "").trim();
}
