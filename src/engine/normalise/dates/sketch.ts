/** A text with its mentions of time taken out: `by ¤ (was ¤)`, and what stood there. */
import type { DateForm } from "./dateForm";
import type { DateHints } from "./dateHints";
import type { Mention } from "./period";

export const MARK = "¤";

export interface Sketch {
  /** The tidied text, with `¤` for each mention. */
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** Takes each form in its turn over what those before it have left. `text` is tidied. */
export function sketchText(text: string, forms: readonly DateForm[], hints: DateHints): Sketch {
  const found: { at: number; end: number; mention: Mention }[] = [];
  let rest = text;
  for (const form of forms) {
    if (!form.hint.test(rest)) continue;
    for (const match of matchesOf(form.pattern, rest)) {
      const meaning = form.read(match, hints);
      if (meaning === null) continue;
      const end = match.index + match[0].length;
      found.push({ at: match.index, end, mention: { text: match[0].trim(), meaning } });
      rest = rest.slice(0, match.index) + MARK.repeat(match[0].length) + rest.slice(end);
    }
  }
  found.sort((a, b) => a.at - b.at);
  let sketch = "";
  let done = 0;
  for (const { at, end } of found) {
    sketch += text.slice(done, at) + MARK;
    done = end;
  }
  return { text: sketch + text.slice(done), mentions: found.map((one) => one.mention) };
}

/** Makes one mention of those that `pattern` spans, and of the words about them. */
export interface Join {
  /** How many mentions it takes at least. */
  readonly marks: 1 | 2 | 3;
  /** With one or more `¤`; flags `giu`. */
  readonly pattern: RegExp;
  /** The one mention, or null to leave the text as it is. The words of `keep` stay in front of it. */
  join(mentions: readonly Mention[], match: RegExpExecArray, hints: DateHints): Joined | null;
}

export interface Joined {
  readonly mention: Mention;
  readonly keep?: string;
}

/** Applies each join in its turn, wherever it fits, again until it fits no more. */
export function joinMentions(sketch: Sketch, joins: readonly Join[], hints: DateHints): Sketch {
  let now = sketch;
  if (now.text === MARK) return now;
  for (const join of joins) {
    while (now.mentions.length >= join.marks) {
      const next = applyJoin(now, join, hints);
      if (next === null) break;
      now = next;
    }
  }
  return now;
}

function applyJoin(sketch: Sketch, join: Join, hints: DateHints): Sketch | null {
  for (const match of matchesOf(join.pattern, sketch.text)) {
    const from = countMarks(sketch.text.slice(0, match.index));
    const count = countMarks(match[0]);
    const taken = sketch.mentions.slice(from, from + count);
    const joined = join.join(taken, match, hints);
    if (joined === null) continue;
    const mention = { ...joined.mention, text: fillMarks(joined.mention.text, taken) };
    const after = sketch.text.slice(match.index + match[0].length);
    return {
      text: sketch.text.slice(0, match.index) + (joined.keep ?? "") + MARK + after,
      mentions: [...sketch.mentions.slice(0, from), mention, ...sketch.mentions.slice(from + count)],
    };
  }
  return null;
}

/** The words of a join with what stood in the places of its marks. */
function fillMarks(text: string, mentions: readonly Mention[]): string {
  let next = 0;
  return text.replaceAll(MARK, () => mentions[next++]?.text ?? MARK).trim();
}

export function countMarks(text: string): number {
  return text.split(MARK).length - 1;
}

/** As `matchAll`, which copies the pattern at each call and so costs more than the matching. */
function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
}
