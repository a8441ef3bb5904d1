/** The protective marking, as the Government Security Classifications and their forerunners write it. */
import type { LooseText } from "../../model/recognised";
import type { Reading } from "../../model/reading";
import { plainText } from "../../text/plainText";

/** Markings since 2014, those before it, and what councils print instead; with handling words after them. */
const MARKING =
  "(?:top secret|secret|official(?:\\s*[-–—:(]*\\s*sensitive\\)?)?|protect|restricted|(?:strictly |highly )?(?:private\\s*(?:and|&)\\s*)?confidential|not protectively marked|unclassified|unrestricted|npm)" +
  "(?:\\s*[-–—:(\\[]+\\s*(?:personal|personal data|commercial|staff|policy|management|locsen|partners?|for publication|internal)[)\\]]?)?";
const LABEL =
  "(?:(?:protective|security|gov(?:ernment)?|gsc)?\\s*(?:marking|classification|protective marking)(?: level)?)\\s*[:=–-]?\\s*";
const ALONE = new RegExp(`^[\\s*([]*(?:${LABEL})?(${MARKING})[\\s*)\\].]*$`, "i");
const LABELLED = new RegExp(`\\b${LABEL}(${MARKING})(?![\\p{L}-])`, "iu");
/** In capitals at an end of a title: "OFFICIAL – Youth Justice Plan". */
const LEADING = new RegExp(`^[([]?(${MARKING})[)\\]]?\\s*[-–—:|]\\s*(?=\\S)`, "i");
const TRAILING = new RegExp(`\\s*[-–—:|([.]\\s*(${MARKING})[)\\].]?\\s*$`, "i");

const isCapitals = (marking: string): boolean => marking === marking.toUpperCase();

/** The first marking among the loose texts; blank where there is none. */
export function readMarking(loose: readonly LooseText[]): Reading<string> {
  for (const { text: raw, at } of loose) {
    const text = plainText(raw);
    if (text.length > 200) continue;
    const value = markingIn(text);
    if (value !== null) return { state: "read", value, text, at: [at] };
  }
  return { state: "blank", text: "", at: [] };
}

function markingIn(text: string): string | null {
  const plain = ALONE.exec(text)?.[1] ?? LABELLED.exec(text)?.[1];
  if (plain !== undefined) return plain.trim();
  return (
    [LEADING, TRAILING]
      .map((end) => end.exec(text)?.[1])
      .find((found) => found !== undefined && isCapitals(found)) ?? null
  );
}

/** A title without the marking that stands before or behind it; "" where the text is nothing else. */
export function withoutMarking(title: string): string {
  if (ALONE.test(title)) return "";
  return [LEADING, TRAILING].reduce((text, end) => {
    const found = end.exec(text)?.[1];
    return found !== undefined && isCapitals(found) ? text.replace(end, "") : text;
  }, title);
}
