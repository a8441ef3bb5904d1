/** Character references of HTML, as far as office documents bring them. */

const NAMED: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", ensp: " ", emsp: " ", thinsp: " ", shy: "", zwnj: "", zwj: "",
  lsquo: "‘", rsquo: "’", sbquo: "‚", ldquo: "“", rdquo: "”", laquo: "«", raquo: "»", ndash: "–", mdash: "—", minus: "−",
  hellip: "…", bull: "•", middot: "·", sect: "§", para: "¶", dagger: "†", copy: "©", reg: "®", trade: "™", deg: "°",
  pound: "£", euro: "€", cent: "¢", yen: "¥", times: "×", divide: "÷", plusmn: "±", frac12: "½", frac14: "¼", frac34: "¾",
  larr: "←", uarr: "↑", rarr: "→", darr: "↓", harr: "↔", check: "✓", ne: "≠", le: "≤", ge: "≥", asymp: "≈",
  agrave: "à", aacute: "á", acirc: "â", auml: "ä", egrave: "è", eacute: "é", ecirc: "ê", euml: "ë", iacute: "í",
  icirc: "î", iuml: "ï", oacute: "ó", ocirc: "ô", ouml: "ö", ugrave: "ù", uacute: "ú", ucirc: "û", uuml: "ü",
  ccedil: "ç", ntilde: "ñ", szlig: "ß", wcirc: "ŵ", ycirc: "ŷ", Wcirc: "Ŵ", Ycirc: "Ŷ",
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

/** "&toString;" is none, though every object has something of that name. */
function named(name: string): string | undefined {
  return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
}

/** Null for what is no character: beyond Unicode, half of a pair, or a control. */
function characterOf(code: number): string | null {
  if (code === 160) return " ";
  if (code === 9 || code === 10 || code === 13) return " ";
  if (code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return String.fromCodePoint(code);
}
