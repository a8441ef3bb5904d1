/** Character references of HTML, as far as office documents bring them. */

const NAMED: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", ensp: " ", emsp: " ", thinsp: " ", shy: "", zwnj: "", zwj: "",
  lsquo: "‘", rsquo: "’", sbquo: "‚", ldquo: "“", rdquo: "”", laquo: "«", raquo: "»", ndash: "–", mdash: "—", minus: "−",
  hellip: "…", bull: "•", middot: "·", sect: "§", para: "¶", dagger: "†", copy: "©", reg: "®", trade: "™", deg: "°",
  pound: "£", euro: "€", cent: "¢", yen: "¥", times: "×", divide: "÷", plusmn: "±", frac12: "½", frac14: "¼", frac34: "¾",
  larr: "←", uarr: "↑", rarr: "→", darr: "↓", harr: "↔", check: "✓", ne: "≠", le: "≤", ge: "≥", asymp: "≈", szlig: "ß",
}; // prettier-ignore

/** The marks over and under letters, as Unicode puts them behind: "eacute" is e and its mark, "Wcirc" W and its. */
const MARKS: Readonly<Record<string, string>> = {
  grave: "\u0300", acute: "\u0301", circ: "\u0302", tilde: "\u0303", uml: "\u0308", cedil: "\u0327",
}; // prettier-ignore

const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}\d{0,2}));|&(nbsp|amp)(?![\w;])/gi;

/** The text with its character references as characters; what is no reference ("R&D", "&co;") stays. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string, bare?: string) => {
    if (bare !== undefined) return bare.toLowerCase() === "amp" ? "&" : " ";
    if (name !== undefined) return named(name) ?? named(name.toLowerCase()) ?? whole;
    return characterOf(decimal !== undefined ? Number(decimal) : parseInt(hex ?? "", 16)) ?? whole;
  });
}

/** "&toString;" is none, though every object has something of that name; nor is "&bgrave;", which is no letter. */
function named(name: string): string | undefined {
  if (Object.hasOwn(NAMED, name)) return NAMED[name];
  const mark = name.slice(1);
  const letter = Object.hasOwn(MARKS, mark) ? `${name.charAt(0)}${MARKS[mark]}`.normalize("NFC") : "";
  return letter.length === 1 ? letter : undefined;
}

/** Null for what is no character: beyond Unicode, half of a pair, or a control. */
function characterOf(code: number): string | null {
  if (code === 160) return " ";
  if (code === 9 || code === 10 || code === 13) return " ";
  if (code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return String.fromCodePoint(code);
}
