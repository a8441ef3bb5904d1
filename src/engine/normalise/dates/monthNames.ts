/** Names of months in English, with their usual slips, and in Welsh, also as changed after "o" and "ym". */

const ENGLISH =
  "jan(?:u\\w*|a\\w*ry)?|jaunary|feb(?:[ru]\\w*)?|mar(?:ch)?|marhc|apr(?:il|ill|l)?|a(?:pi|rp)r?i?l|may|june?|july?|jly|" +
  "aug(?:ust|st|sut)?|agust|sep(?:t|t?e?m\\w*|t?e\\w*b\\w*r)?|s(?:pe|et)\\w*mb\\w*r|oct(?:\\w*b\\w*r)?|oco?t?o?ber|nov(?:e?m\\w*)?|" +
  "dec(?:e?m\\w*)?";
const WELSH =
  "ionawr|ion|chwef(?:ror)?|[mf]awrth|maw|ebr(?:ill)?|mai|fai|[mf]ehefin|meh|g?orff(?:ennaf)?|awst|[mf]edi|" +
  "hyd(?:ref)?|[td]achwedd|tach|rha?gfyr|rhag|ragfyr";

/** A month's name as a pattern, for use with the flag `i`. */
export const MONTH = `(?:${ENGLISH}|${WELSH})(?![\\p{L}])\\.?`;

/** A quick test: no month is named where none of these beginnings stands. */
export const MONTH_HINT =
  /ja[nu]|feb|ma[rwyi]|ap[ri]|arp|ju[nl]|jly|a[ug][gu]|s(?:e[pt]|pe)|o[ck][to]|nov|dec|io?n|chwef|ebr|fa[iw]|[mf]e[hd]|orff|aws|hyd|dach|tach|rha?g|rag/i;

const BY_FIRST_LETTERS: Readonly<Record<string, number>> = {
  jan: 1, feb: 2, mar: 3, apr: 4, may: 5, jun: 6, jul: 7, aug: 8, sep: 9, oct: 10, nov: 11, dec: 12,
  jau: 1, api: 4, arp: 4, jly: 7, agu: 8, spe: 9, set: 9, oco: 10, ocb: 10,
  ion: 1, chw: 2, maw: 3, faw: 3, ebr: 4, mai: 5, fai: 5, meh: 6, feh: 6, gor: 7, orf: 7, aws: 8,
  med: 9, fed: 9, hyd: 10, tac: 11, dac: 11, rha: 12, rhg: 12, rag: 12,
}; // prettier-ignore

/** 1 to 12 for a text that `MONTH` has matched. */
export function monthNumber(name: string): number {
  return BY_FIRST_LETTERS[name.slice(0, 3).toLowerCase()] as number;
}

/** Names that are a verb as well ("staff may attend"), so that words of a date must stand on both sides. */
export function isVerb(name: string): boolean {
  return /^(?:may|march|mar|mai|fai|ion|maw|meh|hyd|rhag|dec|sep)\.?$/i.test(name);
}

/** Names that people bear as well ("April Jones"), so that nothing else may follow. */
export function isFirstName(name: string): boolean {
  return /^(?:april|june|jan|august)$/i.test(name);
}
