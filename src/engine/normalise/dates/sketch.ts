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

export function countMarks(text: string): number {
  return text.split(MARK).length - 1;
}

/** As `matchAll`, which copies the pattern at each call and so costs more than the matching. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
}
