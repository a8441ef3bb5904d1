/** Several labels with their values in one cell: "Lead: Gwen Aldous   By: July 2027   Status: Not started". */
import { matchHeading } from "../headings/matchHeading";

export interface LabelledPart {
  /** The label with its colon; "" for the text before the first label. */
  readonly label: string;
  readonly value: string;
}

const WORD = String.raw`[^\s:;,.|()[\]]{1,30}`;
/** A label and its colon, with the words before it that may belong to it. */
const COLON = new RegExp(String.raw`(?<![^\s:;,.|()[\]])((?:${WORD}[^\S\n]){0,3}${WORD})\s?:(?=\s|$)`, "g");
/** What a label says alone, without words that only stand before it. */
const CLEAR = 0.75;
/** What parts one value from the next label. */
const BETWEEN = /[\s,;|(/–-]+$/;

/**
 * The parts of the cell, in order; null where it does not hold two labels that announce different fields. The
 * labels begin with a capital, so that "the lead: a person" is none.
 */
export function labelsInCell(text: string): readonly LabelledPart[] | null {
  const labels: { from: number; to: number; written: string }[] = [];
  const senses = new Set<string>();
  for (const match of text.matchAll(COLON)) {
    const found = labelAtEnd(match[1] as string);
    if (found === null) continue;
    const from = match.index + (match[1] as string).length - found.written.length;
    labels.push({ from, to: match.index + match[0].length, written: found.written });
    senses.add(found.sense);
  }
  if (senses.size < 2 || senses.size < labels.length) return null;
  const parts = labels.map(({ to, written }, index) => ({
    label: `${written}:`,
    value: tidied(text.slice(to, labels[index + 1]?.from)),
  }));
  const before = tidied(text.slice(0, labels[0]?.from));
  return before === "" ? parts : [{ label: "", value: before }, ...parts];
}

/** Of the words before the colon those at the end that announce a field best. */
function labelAtEnd(words: string): { written: string; sense: string } | null {
  let best: { written: string; sense: string } | null = null;
  let bestScore = CLEAR;
  for (let from = words.length; from > 0; from = words.lastIndexOf(" ", from - 1)) {
    const start = words.lastIndexOf(" ", from - 1) + 1;
    const written = words.slice(start);
    if (!/^\p{Lu}/u.test(written)) continue;
    for (const [sense, score] of Object.entries(matchHeading(written))) {
      if (sense === "other" || score < bestScore || (score === bestScore && best !== null)) continue;
      best = { written, sense };
      bestScore = score;
    }
  }
  return best;
}

/** Without what parts it from the next; a bracket that closes what was opened before the label goes too. */
function tidied(text: string): string {
  const value = text.trim().replace(BETWEEN, "").trim();
  return value.includes("(") ? value : value.replace(/\)$/, "");
}
