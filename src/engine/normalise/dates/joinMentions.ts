/** Makes one mention of several that belong together: `from ¤ to ¤`, `end of ¤`. */
import type { DateHints } from "./dateHints";
import type { Mention } from "./period";
import { countMarks, MARK, matchesOf, type Sketch } from "./sketch";

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
