/** Lists within a cell: work elements, owners or dates that only blank lines, or lines, keep apart. */

/** The paragraphs of a text, trimmed; blank lines divide them. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n[^\S\n]*(?:\n[^\S\n]*)+/).flatMap((paragraph) => paragraph.trim() || []);
}

/** The lines of a text, those in brackets or in small letters kept with the line that they explain. */
export function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const raw of text.split("\n")) {
    const line = raw.trim();
    if (line === "") continue;
    if (lines.length > 0 && /^[(\p{Ll}]/u.test(line)) lines[lines.length - 1] += `\n${line}`;
    else lines.push(line);
  }
  return lines;
}
