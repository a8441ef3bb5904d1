/** Finds the words for a status in a text. */
import type { StatusWord } from "../../model/reading";
import { fold } from "../../text/fold";
import { WORDINGS } from "./statusWords";
import { MONTH, type Ending } from "./wordingParts";

export interface SpokenStatus {
  readonly status: StatusWord;
  /** The words that say it, folded: "action completed". */
  readonly words: string;
  readonly loose: boolean;
  /** Loose words that say so at the beginning of a longer text too. */
  readonly leads?: boolean;
}

const AFTER: Readonly<Record<Ending, string>> = {
  clause:
    '(?=$|\\s*[-:;,.(*!/"&✓✔☑✅]|\\s(?:and|but|as|by|in|on|at|for|since|from|with|via|to|however|although|though|subject|awaiting|due to|because|pending|owing|following|while|see|q[1-4]|\\d|' +
    `${MONTH}\\b))`,
  sign: `(?=$|\\s*[-:;,.(*!/"✓✔☑✅]|\\s(?:(?:in|on|by|since|at) )?(?:\\d|${MONTH}\\b))`,
  word: "",
  cell: "(?=\\W*$)",
};

const PATTERNS = WORDINGS.map(({ status, ending, words, loose = false, leads = false }) => ({
  status,
  loose,
  leads,
  pattern: new RegExp(`^(?:${words.join("|")})${AFTER[ending]}`),
}));

/** Most texts begin with no status at all: one look tells. */
const ANY = new RegExp(`^(?:${WORDINGS.map(({ words }) => words.join("|")).join("|")})`);

/** Far more than the longest wording: the rest of a long text cannot change what it begins with. */
const LONGEST_WORDS = 200;

/** Bullets, quotation marks and labels before the words. */
const LEAD = /^(?:[\s•·*>"'“‘✓✔☑✅-]|(?:action )?status\s*[:-]|yes\s*[-:,;])+/;

/** What may stand beside the words of a status that is all a text says: dates, and how firmly. */
const BESIDE = new RegExp(
  `\\b(?:and|evidenced|fully|now|to date|in full|by|on|in|since|the|completed?|closed|signed off|embedded|\\d+(?:st|nd|rd|th)?|${MONTH})\\b`,
  "g",
);

/** The status that a text begins with, or null. */
export function leadingStatus(text: string): SpokenStatus | null {
  const begin = text.slice(0, LONGEST_WORDS);
  if (!ANY.test(begin.toLowerCase().replace(/[–—]/g, "-").replace(LEAD, ""))) return null;
  const folded = fold(begin).replace(LEAD, "");
  for (const { pattern, ...said } of PATTERNS) {
    const words = pattern.exec(folded)?.[0];
    if (words !== undefined) return { ...said, words: words.trim() };
  }
  return null;
}

/** The status where a text says nothing else: "Action completed and evidenced.", "Done 12/3/22"; or null. */
export function wholeStatus(text: string): SpokenStatus | null {
  const spoken = leadingStatus(text);
  if (spoken === null) return null;
  const folded = fold(text).replace(LEAD, "");
  return /[a-z]/.test(folded.slice(spoken.words.length).replace(BESIDE, "")) ? null : spoken;
}
