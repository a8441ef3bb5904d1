import type { Clause, Phrase } from "./clause";
import type { Settled } from "./settle";
import { MARK, countMarks } from "./sketch";

/** A line that goes on with the one before: `(from Nov 2016)`, `then ongoing`. */
const GOES_ON = /^(?:[([,&/-]|(?:then|onwards?|and|to|until|till|or|thereafter|due to|at)(?!\p{L}))/iu;
/** A line that is not at its end yet: `Ongoing to start in`. */
const UNFINISHED =
  /(?:[:,&/(-]|(?<!\p{L})(?:in|by|to|of|from|the|and|until|for|on|at|or|start|date|w\/c))$/iu;
/** Where a line with several dates is cut. */
const SEPARATOR = /\s*[,;&+|.]\s*|\s+(?:and|but|or|then|\/|-)\s+|\s*\/\s*/iu;

/**
 * The clauses of a sketch's text, paragraph by paragraph. Lines are clauses of their own, unless one goes
 * on with the other or only labels it; a line with several mentions is cut between them.
 */
export function splitClauses(
  text: string,
  settled: readonly Settled[],
  phrases: readonly Phrase[],
): Clause[][] {
  let next = 0;
  return text.split(/\n(?:[^\S\n]*\n)+/).map((paragraph) =>
    linesOf(paragraph, phrases)
      .flatMap(cutBetweenMarks)
      .map((part) => {
        const mention = part.includes(MARK) ? (settled[next++] ?? null) : null;
        return { text: part.replace(/\s+/g, " ").trim(), mention };
      }),
  );
}

function linesOf(paragraph: string, phrases: readonly Phrase[]): string[] {
  const lines: string[] = [];
  let label = "";
  for (const raw of paragraph.split(/\n|;/)) {
    const line = label ? `${label} ${raw.trim()}` : raw.trim();
    label = "";
    if (line === "") continue;
    const before = lines.length - 1;
    if (before >= 0 && GOES_ON.test(line) && !raw.includes(`${MARK}${MARK}`)) lines[before] += ` ${line}`;
    else if (!line.includes(MARK) && (UNFINISHED.test(line) || !speaks(line, phrases))) label = line;
    else lines.push(line);
  }
  if (label === "") return lines;
  // What labels nothing belongs to the line before.
  return lines.length === 0 ? [label] : [...lines.slice(0, -1), `${lines.at(-1)} ${label}`];
}

function speaks(line: string, phrases: readonly Phrase[]): boolean {
  return phrases.some((phrase) => phrase.read({ text: line, mention: null }) !== null);
}

function cutBetweenMarks(line: string): string[] {
  if (countMarks(line) < 2) return [line];
  const [head = "", ...gaps] = line.split(MARK);
  const tail = gaps.pop() ?? "";
  const parts: string[] = [];
  let start = head;
  for (const gap of gaps) {
    const cut = SEPARATOR.exec(gap);
    const at = cut ? cut.index : 0;
    parts.push(start + MARK + gap.slice(0, at));
    start = gap.slice(cut ? at + cut[0].length : 0);
  }
  return [...parts, start + MARK + tail];
}
