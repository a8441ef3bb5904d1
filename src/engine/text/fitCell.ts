/** Texts as far as a cell can hold them. */

/** Characters of a cell (support.microsoft.com, "Excel specifications and limits"). */
export const LONGEST_TEXT = 32_767;

/** The text as far as a cell can hold it, with a note at its end where it had to be cut. */
export function fitCell(text: string): { text: string; cut: boolean } {
  // A cell breaks its lines with a line feed alone; a carriage return would show as a box.
  const lines = text.replace(/\r\n?/g, "\n");
  if (lines.length <= LONGEST_TEXT) return { text: lines, cut: false };
  const note = `\n[Cut here: ${lines.length} characters do not fit into a cell. The whole text stands in the plan.]`;
  return { text: endingWhole(lines.slice(0, LONGEST_TEXT - note.length)) + note, cut: true };
}

/** Without half a character (a lone surrogate) at the end. */
function endingWhole(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}
